import { daysBetween } from '../../calendar/day.ts';
import { isSameBody } from '../../recognize/body/body-key.ts';
import { writtenDate } from '../../text/written-date.ts';
import { tasks } from '../examples.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

/** Reports that are farther apart are two reports. */
const MOST_DAYS = 45;

export const deadlineOrder: Rule = {
  id: 'deadline-order',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Cấp dưới nộp sau khi nơi tổng hợp phải báo cáo', en: 'Due to the body that sums up after that body must report' },
  explanation: {
    vi: 'Nơi tổng hợp cần nhận báo cáo trước khi chính mình phải báo cáo. Chỉ xét hai hạn có đủ ngày trong cùng một mục, khi tên cơ quan nhận trùng với tên cơ quan thực hiện hạn kia.',
    en: 'Who sums up has to get reports before reporting. Judged of two whole days in one section, where the receiver of one has to meet the other.',
  },
  examples: {
    wrong: [
      tasks(
        [
          '1. Các thôn gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 25/11/2026.',
          '2. Phòng Văn hóa - Xã hội tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 20/11/2026.',
        ],
        { marks: '25/11/2026' },
      ),
      tasks(
        [
          '1. Văn phòng Đảng ủy tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy chậm nhất ngày 10/12/2026.',
          '2. Các chi bộ gửi báo cáo về Văn phòng Đảng ủy chậm nhất ngày 12/12/2026.',
        ],
        { marks: '12/12/2026', regime: 'party' },
      ),
    ],
    right: [
      tasks([
        '1. Các thôn gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 15/11/2026.',
        '2. Phòng Văn hóa - Xã hội tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 20/11/2026.',
      ]),
      tasks([
        '1. Các thôn gửi báo cáo quý IV về Phòng Văn hóa - Xã hội trước ngày 25/11/2026.',
        '2. Phòng Văn hóa - Xã hội báo cáo quý II với Ủy ban nhân dân xã trước ngày 20/6/2026.',
      ]),
      tasks([
        '1. Các thôn gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 25/11/2026.',
        '2. Công an xã báo cáo Ủy ban nhân dân xã trước ngày 20/11/2026.',
      ]),
    ],
  },
  check({ plan }, report) {
    const handedIn = plan.deadlines.filter(isHandedIn);
    if (handedIn.length < 2) return;
    const tasksById = new Map(plan.tasks.map((task) => [task.id, task]));
    for (const lower of handedIn) {
      const upper = handedIn.find((other) => {
        if (other === lower || other.section !== lower.section || isSameBody(other.submitTo ?? '', lower.submitTo ?? '')) return false;
        const late = daysBetween(other.due ?? '', lower.due ?? '');
        const sums = tasksById.get(other.task ?? '')?.responsible.some(({ name }) => isSameBody(name, lower.submitTo ?? ''));
        return late > 0 && late <= MOST_DAYS && sums === true;
      });
      if (upper === undefined) continue;
      const [to, due, reports] = [lower.submitTo, writtenDate(lower.due ?? ''), writtenDate(upper.due ?? '')];
      report({
        position: lower.position,
        message: {
          vi: `Hạn gửi “${to}” là ngày ${due}, nhưng hạn để “${to}” báo cáo “${upper.submitTo}” là ngày ${reports} (dòng ${upper.position.start.line}); hãy để hạn của cấp dưới sớm hơn.`,
          en: `“${to}” gets this by ${due}, but has to report to “${upper.submitTo}” by ${reports} (line ${upper.position.start.line}); let the lower body send earlier.`,
        },
      });
    }
  },
};

type Deadline = PlanDocument['plan']['deadlines'][number];

const isHandedIn = ({ kind, due, submitTo, task }: Deadline): boolean =>
  kind === 'date' && due !== null && due.length === 10 && submitTo !== null && task !== null;
