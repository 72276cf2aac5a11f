import type { Role } from '../../model/plan.ts';

/** The words of an event’s description. The document’s own stay Vietnamese. */
export interface Words {
  readonly deadline: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly submitTo: string;
  readonly via: (body: string) => string;
  readonly deliverable: string;
  readonly period: string;
  readonly plan: string;
  readonly numbered: (number: string) => string;
  readonly dated: (day: string) => string;
  readonly place: (id: string) => string;
  readonly dayAssumed: string;
  readonly oneCalendar: (plan: string) => string;
  readonly manyCalendars: (count: number) => string;
}

export const WORDS: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    deadline: 'Thời hạn',
    roles: {
      directing: 'Chỉ đạo',
      advising: 'Tham mưu',
      leading: 'Chủ trì',
      coordinating: 'Phối hợp',
      implementing: 'Thực hiện',
      monitoring: 'Theo dõi',
    },
    submitTo: 'Gửi',
    via: (body) => `(qua ${body})`,
    deliverable: 'Sản phẩm',
    period: 'Khoảng thời gian',
    plan: 'Văn bản',
    numbered: (number) => `số ${number}`,
    dated: (day) => `ngày ${day}`,
    place: (id) => `mục ${id}`,
    dayAssumed: 'Văn bản không nêu ngày: lấy ngày cuối của mỗi kỳ.',
    oneCalendar: (plan) => `Thời hạn: ${plan}`,
    manyCalendars: (count) => `Thời hạn của ${count} kế hoạch`,
  },
  en: {
    deadline: 'Deadline',
    roles: {
      directing: 'Directed by',
      advising: 'Advised by',
      leading: 'Led by',
      coordinating: 'With',
      implementing: 'Done by',
      monitoring: 'Followed by',
    },
    submitTo: 'Send to',
    via: (body) => `(through ${body})`,
    deliverable: 'Deliverable',
    period: 'Period',
    plan: 'Document',
    numbered: (number) => `no. ${number}`,
    dated: (day) => `of ${day}`,
    place: (id) => `section ${id}`,
    dayAssumed: 'The document names no day: the last of each time is taken.',
    oneCalendar: (plan) => `Deadlines: ${plan}`,
    manyCalendars: (count) => `Deadlines of ${count} plans`,
  },
};
