import type { Concern } from '../concerns.ts';
import type { AlignedTask, BasisFinding } from '../plan-alignment.ts';

/** What the reports of an alignment say besides the words of the plans. `Words` makes the other table have the same. */
export const vi = {
  title: 'Kế hoạch cấp dưới so với kế hoạch cấp trên',
  upper: 'Cấp trên',
  lower: 'Cấp dưới',
  unnamed: 'kế hoạch không có tên',
  basis: {
    cited: (what: string) => `Đã lấy kế hoạch cấp trên làm căn cứ: ${what}.`,
    'dated-otherwise': (what: string) => `Có lấy kế hoạch cấp trên làm căn cứ, nhưng ghi ngày khác: ${what}.`,
    'not-a-basis': (what: string) => `Có nhắc đến kế hoạch cấp trên, nhưng không trong phần căn cứ: ${what}.`,
    missing: () => 'Chưa lấy kế hoạch cấp trên làm căn cứ.',
    unknown: () => 'Kế hoạch cấp trên chưa có số nên không biết đã được lấy làm căn cứ hay chưa.',
  } satisfies Record<BasisFinding['status'], (what: string) => string>,
  statuses: {
    matched: 'Đã có việc tương ứng',
    perhaps: 'Có thể có việc tương ứng, cần đọc lại',
    missing: 'Chưa có việc tương ứng',
  } satisfies Record<AlignedTask['status'], string>,
  concerns: {
    named: (names: string) => `giao cho ${names}`,
    group: (names: string) => `giao chung cho ${names}`,
    everyone: () => 'không nêu cơ quan nào',
  } satisfies Record<Concern['how'], (names: string) => string>,
  likeness: (percent: number) => `giống ${percent}%`,
  late: (lower: string, upper: string, days: number) => `“${lower}” muộn hơn “${upper}” của cấp trên ${days} ngày`,
  noBody: 'Không biết kế hoạch cấp dưới là của cơ quan nào: chỉ xét những việc không nêu cơ quan. Hãy thêm “--body”.',
  none: 'Không có việc nào của kế hoạch cấp trên liên quan đến cơ quan này.',
  total: (n: { matched: number; perhaps: number; missing: number; late: number; others: number }) =>
    `${n.matched} việc đã có việc tương ứng, ${n.perhaps} việc có thể có, ${n.missing} việc chưa có; ${n.late} thời hạn muộn hơn cấp trên; ${n.others} việc của cơ quan khác không xét.`,
};

export type Words = typeof vi;
