import type { Encoding } from '../decode/encoding.ts';
/**
 * What parsing reports, with the arguments of its sentence. Rule ids are those of `qcdc validate`, which reports the same
 * faults among others.
 */
export interface DiagnosticArgs {
  'empty-document': Record<string, never>;
  'not-a-plan': { found: string | null };
  'missing-title': Record<string, never>;
  'missing-issuer': Record<string, never>;
  'missing-number': Record<string, never>;
  'missing-place-date': Record<string, never>;
  'missing-section': Record<string, never>;
  'missing-recipients': Record<string, never>;
  'missing-signature': Record<string, never>;
  'truncated-sentence': { text: string };
  'impossible-date': { text: string };
  /** A day without a year that lies before the plan in the plan's year; both days as they are written. */
  'deadline-before-issue': { text: string; due: string; issued: string };
  'unread-date': { text: string };
  'unread-number': { text: string };
  'decoding-replaced': { count: number };
  'decomposed-text': { encoding: Encoding };
  'file-damaged': { format: string };
  'file-encrypted': { format: string };
  'file-part-missing': { format: string; part: string };
  'limit-exceeded': { limit: 'unpacked' | 'entries' | 'ratio' | 'depth' | 'pages' | 'seconds' | 'memory'; most: number };
  'format-unsupported': { format: string };
  'format-mislabelled': { declared: string; found: string };
  'converter-missing': { format: string };
  'converter-failed': { format: string };
  'no-text-layer': { format: string };
  'garbled-text': { format: string; percent: number };
  'pages-without-text': { pages: readonly number[] };
  'ocr-doubtful': { text: string; percent: number };
  'ocr-missing': { format: string };
  'picture-unsupported': { format: string };
  'picture-package-missing': { format: string; name: string };
  'tracked-changes': { view: 'accepted' | 'original'; insertions: number; deletions: number };
  'hidden-text': { count: number };
  'embedded-document': { count: number };
}

export type DiagnosticCode = keyof DiagnosticArgs;

export type Messages = { readonly [Code in DiagnosticCode]: (args: DiagnosticArgs[Code]) => string };

/** error: nothing excuses it; warning: very probably wrong; info: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

export const SEVERITIES: Readonly<Record<DiagnosticCode, Severity>> = {
  'empty-document': 'error',
  'not-a-plan': 'warning',
  'missing-title': 'error',
  'missing-issuer': 'warning',
  'missing-number': 'warning',
  'missing-place-date': 'warning',
  'missing-section': 'warning',
  'missing-recipients': 'warning',
  'missing-signature': 'warning',
  'truncated-sentence': 'info',
  'impossible-date': 'error',
  'deadline-before-issue': 'warning',
  'unread-date': 'warning',
  'unread-number': 'warning',
  'decoding-replaced': 'warning',
  'decomposed-text': 'warning',
  'file-damaged': 'error',
  'file-encrypted': 'error',
  'file-part-missing': 'error',
  'limit-exceeded': 'error',
  'format-unsupported': 'error',
  'format-mislabelled': 'info',
  'converter-missing': 'error',
  'converter-failed': 'error',
  'no-text-layer': 'error',
  'garbled-text': 'error',
  'pages-without-text': 'warning',
  'ocr-doubtful': 'warning',
  'ocr-missing': 'error',
  'picture-unsupported': 'error',
  'picture-package-missing': 'error',
  'tracked-changes': 'warning',
  'hidden-text': 'warning',
  'embedded-document': 'warning',
};
