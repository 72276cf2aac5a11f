import { tasks } from '../examples.ts';
import { behind, isOutside, lackingTasks, markedSpan } from '../lacking-task.ts';
import type { Rule } from '../rule.ts';

/** A line that names somebody the reader did not know is one all the same. */
const BODY_LINE = /(?:cơ quan|đơn vị|bộ phận|người|cá nhân)\s|chủ trì|phụ trách|thực hiện\s?:|phân công|tham mưu|lãnh đạo/iu;

/** A row of a programme in which nobody has anything to do. */
const BREAK = /^(?:nghỉ |giải lao|ăn |tea ?break)/iu;

const led = (bodies: readonly (string | null)[]) =>
  bodies.flatMap((body, index) => [
    `${index + 1}. Rà soát thiết bị đợt ${index + 1}.`,
    ...(body === null ? [] : [`Cơ quan chủ trì: ${body}`]),
  ]);

export const taskWithoutBody: Rule = {
  id: 'task-without-body',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [],
  summary: {
    vi: 'Nhiệm vụ không nêu cơ quan thực hiện mà các nhiệm vụ bên cạnh có',
    en: 'A task without the responsible body that its siblings name',
  },
  explanation: {
    vi: 'Chỉ báo khi từ hai nhiệm vụ cùng cấp trở lên đều có dòng hay ô nêu cơ quan, và đúng một nhiệm vụ không nêu ai.',
    en: 'Only where each of two or more siblings has a line or cell that names a body, and just one names nobody.',
  },
  examples: {
    wrong: [
      tasks(led(['Phòng Kinh tế', null, 'Phòng Văn hóa - Xã hội', 'Công an xã']), { marks: '2. Rà soát' }),
      tasks(led([null, 'Phòng Văn hóa - Xã hội', 'Công an xã']), { marks: '1. Rà soát' }),
    ],
    right: [
      tasks(led(['Phòng Kinh tế', 'Công an xã', 'Phòng Văn hóa - Xã hội'])),
      tasks(led(['Phòng Kinh tế', null, null, 'Công an xã'])),
      tasks([
        '1. Khai mạc hội thi.',
        'Đơn vị chủ trì: Phòng Kinh tế',
        '2. Giải lao (15 phút).',
        '3. Bế mạc.',
        'Đơn vị chủ trì: Công an xã',
      ]),
      tasks(['1. Rà soát thiết bị.', '2. Phòng Kinh tế chủ trì tập huấn.', '3. Công an xã bảo đảm trật tự.']),
    ],
  },
  check(document, report) {
    const found = lackingTasks(document, ({ responsible, position }) => {
      if (responsible.some((body) => body.evidence !== 'heading' && isOutside(position, body.position))) return 'line';
      return responsible.length > 0 ? 'elsewhere' : 'none';
    });
    for (const task of found) {
      if (BREAK.test(task.text) || BODY_LINE.test(behind(task, document))) continue;
      report({
        position: document.position(markedSpan(task, document.text)),
        message: {
          vi: 'Nhiệm vụ này không nêu cơ quan thực hiện, trong khi các nhiệm vụ cùng cấp đều nêu; hãy bổ sung.',
          en: 'This task names no responsible body, while each of its siblings does; add it.',
        },
      });
    }
  },
};
