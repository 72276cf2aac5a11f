import type { Deadline, Plan, Task } from '../src/model/plan.ts';
import type { Position } from '../src/source/span.ts';

/** A place that is right in form: line `line`, columns 1 to 9. */
export const at = (line: number): Position => ({
  start: { line, column: 1, offset: line * 100 },
  end: { line, column: 9, offset: line * 100 + 8 },
});

export const task = (facts: Partial<Task> = {}): Task => ({
  id: 'II.1',
  parent: null,
  section: 'II',
  marker: '1.',
  text: 'Rà soát danh mục thủ tục hành chính.',
  responsible: [],
  deadlines: [],
  citations: [],
  deliverable: null,
  position: at(12),
  ...facts,
});

export const deadline = (facts: Partial<Deadline> = {}): Deadline => ({
  id: 'd1',
  task: 'II.1',
  section: 'II',
  time: null,
  text: 'trước ngày 15/9/2031',
  kind: 'date',
  bound: 'before',
  date: '2031-09-15',
  due: '2031-09-14',
  start: null,
  end: null,
  rrule: null,
  inferred: [],
  submitTo: null,
  via: null,
  evidence: 'written',
  position: at(12),
  ...facts,
});

/** A plan with nothing in it but what is given. */
export const plan = (facts: Partial<Plan> = {}): Plan => ({
  schemaVersion: '1',
  source: { path: 'ke-hoach.txt', mediaType: 'text/plain', encoding: 'utf-8', sha256: null },
  regime: null,
  parentBody: null,
  issuer: null,
  number: null,
  place: null,
  date: null,
  type: null,
  title: null,
  period: null,
  evidence: { issuer: null, period: null, type: null, number: null, date: null },
  legalBases: [],
  citations: [],
  shortForms: [],
  sections: [],
  tasks: [],
  deadlines: [],
  bodies: [],
  recipients: [],
  signature: null,
  diagnostics: [],
  ...facts,
});

const basis: Plan['citations'][number] = {
  id: 'c1',
  type: 'Nghị quyết',
  code: '76/NQ-HĐND',
  date: '2031-07-20',
  issuer: 'Hội đồng nhân dân tỉnh Sơn Giang',
  title: 'chương trình cải cách hành chính',
  role: 'basis',
  text: 'Nghị quyết số 76/NQ-HĐND ngày 20/7/2031 của Hội đồng nhân dân tỉnh Sơn Giang về chương trình cải cách hành chính',
  evidence: 'written',
  position: at(7),
};

const section = (id: string, title: string, facts: Partial<Plan['sections'][number]> = {}): Plan['sections'][number] => ({
  id,
  marker: `${id}.`,
  title,
  kind: 'tasks',
  period: null,
  position: at(10),
  children: [],
  ...facts,
});

/** One of each thing that a plan can have. */
export const fullPlan = (): Plan =>
  plan({
    regime: 'state',
    issuer: 'Ủy ban nhân dân xã Bình Khê',
    number: { serial: '58', symbol: 'KH-UBND', text: '58/KH-UBND', position: at(2) },
    place: 'Bình Khê',
    date: '2031-08-05',
    type: 'KẾ HOẠCH',
    title: 'Cải cách hành chính năm 2031',
    period: { start: '2031-01-01', end: '2031-12-31' },
    evidence: { issuer: 'written', period: 'inferred', type: 'written', number: 'written', date: 'written' },
    legalBases: [basis],
    citations: [basis],
    shortForms: [{ text: 'Đề án 12', resolvesTo: null, position: at(14) }],
    sections: [
      section('I', 'MỤC ĐÍCH, YÊU CẦU', { kind: 'purpose' }),
      section('II', 'NHIỆM VỤ', { period: { start: '2031-07-01', end: '2031-09-30' } }),
    ],
    tasks: [
      task({
        responsible: [
          { role: 'leading', name: 'Văn phòng UBND xã', evidence: 'written', position: at(12) },
          { role: 'coordinating', name: 'Công an xã', evidence: 'written', position: at(12) },
        ],
        deadlines: ['d1'],
        deliverable: 'danh mục thủ tục',
      }),
      task({ id: 'II.1.-1', parent: 'II.1', marker: '-', text: 'Báo cáo kết quả.', deadlines: ['d2'], position: at(13) }),
    ],
    deadlines: [
      deadline({ submitTo: 'Ủy ban nhân dân tỉnh', via: 'Sở Nội vụ' }),
      deadline({
        id: 'd2',
        task: 'II.1.-1',
        text: 'trước ngày 30/10 hằng năm',
        kind: 'recurring',
        date: null,
        due: '2031-10-29',
        rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29',
        inferred: ['year'],
        position: at(13),
      }),
    ],
    bodies: [{ name: 'Văn phòng UBND xã', key: 'van phong ubnd xa', roles: ['leading'], tasks: ['II.1'] }],
    recipients: [
      {
        text: 'UBND tỉnh (báo cáo)',
        name: 'UBND tỉnh',
        note: 'báo cáo',
        archive: false,
        codes: [],
        copies: null,
        position: at(20),
      },
      {
        text: 'Lưu: VT (02)',
        name: 'Lưu: VT',
        note: null,
        archive: true,
        codes: ['VT'],
        copies: 2,
        position: at(21),
      },
    ],
    signature: {
      authority: 'KT',
      onBehalfOf: 'ỦY BAN NHÂN DÂN',
      positions: ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Lê Thị Hoài Thương',
      position: at(22),
    },
    diagnostics: [{ severity: 'warning', ruleId: 'unread-date', message: 'chưa đọc được ngày “31/9”', position: at(16) }],
  });
