import { OUTSIDE_BODIES, WHOLE_GROUPS } from '../../grammar/outside-bodies.ts';
import { bodyKey } from '../../recognize/body/index.ts';
import type { Position } from '../../source/span.ts';
import { foldKey } from '../../text/fold.ts';
import { adaptsForm } from '../adapts-form.ts';
import { formBasis } from '../form-basis.ts';
import { opensWith } from '../opens-with.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

const OUTSIDE = OUTSIDE_BODIES.map(({ names, groups }) => ({ names: names.map(foldKey), groups: groups.map(foldKey) }));
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
    const lines = plan.recipients.filter(({ archive }) => !archive).map(({ name }) => foldKey(name));
    if (lines.some((line) => WHOLE.some((group) => line.includes(group)))) return;
    const adapts = adaptsForm(plan);
    let sentTo: readonly string[] | undefined;
    for (const { name, key } of named(document)) {
      const kind = OUTSIDE.find(({ names }) => names.some((opening) => opensWith(key, opening)));
      if (kind === undefined || lines.some((line) => kind.groups.some((group) => line.includes(group)))) continue;
      // An organisation's own offices have names like those of its fellows.
      if (adapts && adaptsForm({ issuer: name, parentBody: null })) continue;
      sentTo ??= [...plan.recipients.map((recipient) => recipient.name), (plan.issuer ?? '').replaceAll(' - ', ';')]
        .flatMap((line) => line.split(/[,;:]| và /u))
        .map(bodyKey);
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

/** Bodies with a task, and bodies that a report goes to, each once. */
function named({ plan }: PlanDocument): { name: string; key: string }[] {
  const byKey = new Map(plan.bodies.map(({ name, key }) => [key.replace(PERSON, ''), name]));
  for (const name of new Set(plan.deadlines.flatMap(({ submitTo }) => submitTo ?? []))) {
    const key = bodyKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey].map(([key, name]) => ({ name, key }));
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
const isPart = (a: string, b: string) => b !== '' && (opensWith(a, b) || opensWith(b, a));
