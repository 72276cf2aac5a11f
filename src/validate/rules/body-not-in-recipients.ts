import { OUTSIDE_BODIES, WHOLE_GROUPS } from '../../grammar/outside-bodies.ts';
import type { Position } from '../../source/span.ts';
import { foldKey } from '../../text/fold.ts';
import { adaptsForm } from '../adapts-form.ts';
import { compileOpenings } from '../compile-openings.ts';
import { formBasis } from '../form-basis.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

/** The groups that take in an outside body, by how its name begins. */
const groupsOf = compileOpenings(
  OUTSIDE_BODIES.flatMap(({ names, groups }) => {
    const keys = groups.map(foldKey);
    return names.map((name) => [foldKey(name), keys] as const);
  }),
);
const WHOLE = WHOLE_GROUPS.map(foldKey);
/** “Đại diện Công an xã” stands for the body. */
const PERSONS = ['đại diện', 'lãnh đạo', 'thủ trưởng'];
const PERSON = new RegExp(`^(?:${PERSONS.map(foldKey).join('|')}) `, 'u');

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
    const outside = outsideBodies(document);
    if (outside.length === 0) return;
    const lines = plan.recipients.filter(({ archive }) => !archive).map(({ name }) => foldKey(name));
    if (lines.some((line) => WHOLE.some((group) => line.includes(group)))) return;
    const adapts = adaptsForm(plan);
    let sentTo: readonly string[] | undefined;
    for (const { name, key, groups } of outside) {
      if (lines.some((line) => groups.some((group) => line.includes(group)))) continue;
      // An organisation's own offices have names like those of its fellows.
      if (adapts && adaptsForm({ issuer: name, parentBody: null })) continue;
      sentTo ??= [...plan.recipients.map((recipient) => recipient.name), (plan.issuer ?? '').replaceAll(' - ', ';')]
        .flatMap((line) => line.split(/[,;:]| và /u))
        .map((line) => document.bodyKey(line));
      if (sentTo.some((other) => isPart(key, other))) continue;
      report({
        position: placeOf(name, document),
        message: {
          vi: `“${name}” được giao việc, phối hợp hoặc nhận báo cáo nhưng không có trong Nơi nhận; hãy kiểm tra và bổ sung.`,
          en: `“${name}” has a task or a report but is not among the recipients; check and add it.`,
        },
      });
    }
  },
};

interface OutsideBody {
  readonly name: string;
  readonly key: string;
  readonly groups: readonly string[];
}

/** Outside bodies with a task, and those that a report goes to, each once. */
function outsideBodies(document: PlanDocument): readonly OutsideBody[] {
  const byKey = new Map<string, OutsideBody>();
  for (const { name, key: whole } of document.plan.bodies) {
    const key = whole.replace(PERSON, '');
    const groups = groupsOf(key);
    if (groups !== undefined) byKey.set(key, { name, key, groups });
  }
  for (const { submitTo } of document.plan.deadlines) {
    if (submitTo === null) continue;
    const key = document.bodyKey(submitTo);
    const groups = byKey.has(key) ? undefined : groupsOf(key);
    if (groups !== undefined) byKey.set(key, { name: submitTo, key, groups });
  }
  return [...byKey.values()];
}

/** Where a body is first given a task, or the time of the report that goes to it. */
function placeOf(wanted: string, { plan }: PlanDocument): Position | null {
  for (const { responsible } of plan.tasks) {
    const found = responsible.find(({ name }) => name === wanted);
    if (found !== undefined) return found.position;
  }
  return plan.deadlines.find(({ submitTo }) => submitTo === wanted)?.position ?? null;
}

/** One name is the other, cut short or drawn out. */
const isPart = (a: string, b: string) => b !== '' && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `));
