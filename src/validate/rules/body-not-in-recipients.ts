import { OUTSIDE_BODIES, WHOLE_GROUPS } from '../../grammar/outside-bodies.ts';
import { bodyKey } from '../../recognize/body/index.ts';
import type { Position } from '../../source/span.ts';
import { foldKey } from '../../text/fold.ts';
import { adaptsForm } from '../adapts-form.ts';
import { formBasis } from '../form-basis.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

const OUTSIDE = OUTSIDE_BODIES.map(({ names, groups }) => ({ names: names.map(foldKey), groups: groups.map(foldKey) }));
const WHOLE = WHOLE_GROUPS.map(foldKey);
/** “Đại diện Công an xã” stands for the body; “các”, “mỗi” begin a group, which no single line has to name. */
const PERSON = new RegExp(`^(?:${['đại diện', 'lãnh đạo', 'thủ trưởng'].map(foldKey).join('|')}) `, 'u');

export const bodyNotInRecipients: Rule = {
  id: 'body-not-in-recipients',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: formBasis('recipients'),
  summary: { vi: 'Cơ quan được giao việc không có trong Nơi nhận', en: 'A body with a task or a report is not among the recipients' },
  explanation: {
    vi: 'Cơ quan ngoài được giao việc, phối hợp hoặc nhận báo cáo cần được gửi kế hoạch, bằng tên hoặc trong một nhóm (“Các sở, ban, ngành”). Chỉ cơ quan ngoài rõ tên được xét: công an, quân sự, báo, đài, Mặt trận, đoàn thể, sở, công ty; các bộ phận của chính cơ quan ban hành, nhóm chung chung và bản quét thì không.',
    en: 'An outside body that gets a task, coordinates or gets a report should be sent the plan, by name or in a group. Only outside bodies of a clear name are looked at: police, army, press, the Front and organisations, departments, companies; not the issuer’s own units, vague groups and scans.',
  },
  examples: {
    wrong: [
      {
        regime: 'state',
        parts: {
          body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã Suối Mơ chủ trì kiểm tra an toàn thông tin.',
        },
        marks: 'Công an xã',
      },
      {
        regime: 'state',
        parts: {
          body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội phối hợp với Báo Bình Sơn tuyên truyền.',
          recipients: 'Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.',
        },
        marks: 'Báo Bình Sơn',
      },
      {
        regime: 'party',
        parts: { body: 'I- NHIỆM VỤ\n1. Rà soát.\nII- TỔ CHỨC THỰC HIỆN\n1. Hội Nông dân xã chủ trì tuyên truyền, vận động.' },
        marks: 'Hội Nông dân',
      },
    ],
    right: [
      {
        regime: 'state',
        parts: {
          body: 'I. NHIỆM VỤ\n1. Rà soát.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã chủ trì kiểm tra.',
          recipients: 'Nơi nhận:\n- Công an xã Suối Mơ;\n- Lưu: VT.',
        },
      },
      {
        regime: 'state',
        parts: {
          body: 'I. NHIỆM VỤ\n1. Rà soát.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã chủ trì kiểm tra.\n2. Hội Nông dân xã tuyên truyền.',
          recipients: 'Nơi nhận:\n- Như mục II;\n- Lưu: VT.',
        },
      },
      {
        regime: 'state',
        parts: {
          body: 'I. NHIỆM VỤ\n1. Rà soát.\nII. TỔ CHỨC THỰC HIỆN\n1. Hội Nông dân xã tuyên truyền.\n2. Văn phòng theo dõi.',
          recipients: 'Nơi nhận:\n- MTTQ và các đoàn thể xã;\n- Lưu: VT.',
        },
      },
      { regime: 'party', parts: { recipients: '' }, note: { vi: 'Thiếu cả Nơi nhận: quy tắc khác.', en: 'No list at all: another rule.' } },
    ],
  },
  check(document, report) {
    const { plan, isScan } = document;
    if (isScan || plan.recipients.length === 0) return;
    const lines = plan.recipients.filter(({ archive }) => !archive).map(({ name }) => foldKey(name));
    if (lines.some((line) => WHOLE.some((group) => line.includes(group)))) return;
    const reached = plan.recipients.flatMap(({ name }) => name.split(/[,;:]| và /u).map(bodyKey));
    const own = (plan.issuer ?? '').split(' - ').map(bodyKey);
    const adapts = adaptsForm(plan);
    const seen = new Set<string>();
    for (const { name, position } of named(document)) {
      const key = bodyKey(name).replace(PERSON, '');
      if (seen.has(key)) continue;
      seen.add(key);
      const kind = OUTSIDE.find(({ names }) => names.some((opening) => key.startsWith(`${opening} `) || key === opening));
      // An organisation's own offices have names like those of its fellows.
      if (adapts && adaptsForm({ issuer: name, parentBody: null })) continue;
      if (kind === undefined || [...reached, ...own].some((other) => isPart(key, other))) continue;
      if (lines.some((line) => kind.groups.some((group) => line.includes(group)))) continue;
      report({
        position,
        message: {
          vi: `“${name}” được giao việc, phối hợp hoặc nhận báo cáo nhưng không có trong Nơi nhận; hãy kiểm tra và bổ sung.`,
          en: `“${name}” has a task or a report but is not among the recipients; check and add it.`,
        },
      });
    }
  },
};

/** Bodies with a task, at their first mention, and bodies that a report goes to. */
function named({ plan }: PlanDocument): { name: string; position: Position }[] {
  return [
    ...plan.tasks.flatMap(({ responsible }) => responsible),
    ...plan.deadlines.flatMap(({ submitTo, position }) => (submitTo === null ? [] : [{ name: submitTo, position }])),
  ];
}

/** One name is the other, cut short or drawn out. */
const isPart = (a: string, b: string) => b !== '' && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `));
