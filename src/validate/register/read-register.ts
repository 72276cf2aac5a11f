import * as z from 'zod';
import { isDay } from '../../calendar/day.ts';
import { readYaml, type YamlProblem } from '../../config/read-yaml.ts';
import { type Instrument, Register } from './register.ts';

export type RegisterResult =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

const SENTENCES = {
  vi: {
    noDay: 'Cần một ngày có trong lịch, dạng 2026-05-02',
    noMonth: 'Cần năm, tháng hoặc ngày mà nội dung đã được rà soát, dạng 2026-11',
    noNumber: 'Cần số và ký hiệu, ví dụ 33/CT-TTg hoặc 30-CT/TW',
    notExpired: 'Chỉ văn bản có “status: expired” hoặc “superseded” mới có “outOfForceFrom”, “replacedBy”',
    outBeforeIn: 'Ngày hết hiệu lực đứng trước ngày ban hành',
  },
  en: {
    noDay: 'A day of the calendar is needed, as 2026-05-02',
    noMonth: 'The year, month or day up to which this was looked into is needed, as 2026-11',
    noNumber: 'A number with its symbol is needed, as 33/CT-TTg or 30-CT/TW',
    notExpired: 'Only what has “status: expired” or “superseded” has “outOfForceFrom” and “replacedBy”',
    outBeforeIn: 'It is out of force before its date of issue',
  },
};

function schema(say: (typeof SENTENCES)[keyof typeof SENTENCES]) {
  const words = z.string().trim().min(1);
  const day = z.string(say.noDay).refine(isDay, say.noDay);
  const number = z.string(say.noNumber).regex(/^\d{1,6}[^\s]{0,40}[/-][^\s]{1,40}$/, say.noNumber);
  const instrument = z
    .strictObject({
      number,
      type: words,
      date: day.optional(),
      issuer: words.optional(),
      title: words.optional(),
      alsoWritten: z.array(number).default([]),
      shortNames: z.array(words).default([]),
      effective: day.optional(),
      status: z.enum(['in-force', 'amended', 'expired', 'superseded', 'unknown']).default('unknown'),
      outOfForceFrom: day.optional(),
      replacedBy: number.optional(),
      amendedBy: z.array(number).default([]),
      local: z.boolean().default(false),
      confidence: z.enum(['high', 'medium', 'low']),
      source: words,
      note: words.optional(),
    })
    .superRefine(({ status, outOfForceFrom, replacedBy, date }, context) => {
      const ended = status === 'expired' || status === 'superseded';
      if (!ended && outOfForceFrom !== undefined) context.addIssue({ code: 'custom', path: ['outOfForceFrom'], message: say.notExpired });
      if (!ended && replacedBy !== undefined) context.addIssue({ code: 'custom', path: ['replacedBy'], message: say.notExpired });
      if (outOfForceFrom !== undefined && date !== undefined && outOfForceFrom < date)
        context.addIssue({ code: 'custom', path: ['outOfForceFrom'], message: say.outBeforeIn });
    });
  return z.strictObject({
    version: z.literal(1).default(1),
    asOf: z.string(say.noMonth).regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/, say.noMonth),
    instruments: z.array(instrument),
  });
}

/**
 * A register of instruments in YAML: the project's own (`instruments.yaml`, whose head explains the keys), or an office's.
 *
 *     asOf: 2026-11
 *     instruments:
 *       - number: 12/2026/QĐ-UBND
 *         type: Quyết định
 *         date: 2026-02-10
 *         issuer: Ủy ban nhân dân tỉnh
 *         status: in-force
 *         confidence: high
 *         source: công báo của tỉnh
 */
export function readRegister(text: string, language: keyof typeof SENTENCES = 'vi'): RegisterResult {
  const result = readYaml(text, schema(SENTENCES[language]), language);
  if (!result.ok) return result;
  const { asOf, instruments } = result.data;
  const read = instruments.map(
    (row): Instrument => ({
      number: row.number,
      alsoWritten: row.alsoWritten,
      shortNames: row.shortNames,
      type: row.type,
      date: row.date ?? null,
      issuer: row.issuer ?? null,
      title: row.title ?? null,
      effective: row.effective ?? null,
      status: row.status,
      outOfForceFrom: row.outOfForceFrom ?? null,
      replacedBy: row.replacedBy ?? null,
      judged: row.confidence !== 'low' && !row.local,
      asOf,
    }),
  );
  return { ok: true, register: new Register(asOf, read) };
}
