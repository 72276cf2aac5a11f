import { tasks } from '../examples.ts';
import { behind, isOutside, lackingTasks, markedSpan } from '../lacking-task.ts';
import type { Rule } from '../rule.ts';

/** A time line that could not be read as a limit is one all the same. */
const TIME_LINE = /thời (?:gian|hạn|điểm)|tiến độ|hạn (?:chót|cuối)|hoàn thành/iu;

const dated = (label: string, days: readonly (string | null)[]) =>
  days.flatMap((day, index) => [`${index + 1}. Rà soát thiết bị đợt ${index + 1}.`, ...(day === null ? [] : [`${label}: ${day}`])]);

export const taskWithoutDeadline: Rule = {
  id: 'task-without-deadline',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Nhiệm vụ thiếu dòng thời gian mà các nhiệm vụ bên cạnh có', en: 'A task without the time line that its siblings carry' },
  explanation: {
    vi: 'Chỉ báo khi từ hai nhiệm vụ cùng cấp trở lên đều có dòng hay ô thời gian riêng, và đúng một nhiệm vụ không có thời gian nào.',
    en: 'Only where each of two or more siblings has a line or cell for its time, and just one has none.',
  },
  examples: {
    wrong: [
      tasks(dated('Thời gian thực hiện', ['Quý II/2026', null, 'Quý III/2026', 'Thường xuyên']), { marks: '2. Rà soát' }),
      tasks(dated('Thời gian hoàn thành', ['trước ngày 15/5/2026', 'trước ngày 15/6/2026', null]), { marks: '3. Rà soát' }),
    ],
    right: [
      tasks(dated('Thời gian thực hiện', ['Quý II/2026', 'Quý III/2026', 'Thường xuyên'])),
      tasks(dated('Thời gian thực hiện', ['Quý II/2026', null, null, 'Thường xuyên'])),
      tasks(['1. Rà soát thiết bị.', '2. Tập huấn kỹ năng số trước ngày 15/5/2026.', '3. Tổng kết trước ngày 15/12/2026.']),
      tasks(dated('Thời gian thực hiện', ['Quý II/2026', 'khi có kinh phí', 'Thường xuyên'])),
    ],
  },
  check(document, report) {
    const { plan, text } = document;
    if (plan.deadlines.length === 0) return;
    const byId = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline]));
    const found = lackingTasks(document, ({ deadlines, position }) => {
      if (deadlines.length === 0) return 'none';
      const own = deadlines.flatMap((id) => byId.get(id) ?? []);
      if (own.some((deadline) => isOutside(position, deadline.position))) return 'line';
      return own.length > 0 ? 'elsewhere' : 'none';
    });
    for (const task of found) {
      if (TIME_LINE.test(behind(task, document)) || TIME_LINE.test(task.text)) continue;
      report({
        position: document.position(markedSpan(task, text)),
        message: {
          vi: 'Nhiệm vụ này không có thời gian thực hiện, trong khi các nhiệm vụ cùng cấp đều có; hãy bổ sung.',
          en: 'This task has no time, while each of its siblings has one; add it.',
        },
      });
    }
  },
};
