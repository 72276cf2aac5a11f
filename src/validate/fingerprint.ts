import { digest } from '../text/digest.ts';
import type { Finding } from './finding.ts';

/** So many letters of the words take part: a paragraph is told from another by its beginning. */
const MOST = 400;

/**
 * What makes a finding this one, whatever is written above or below it: its rule and the words that it is about, in NFC and
 * with plain spaces. Neither its place nor its sentence, which depends on the language.
 */
export function fingerprint({ ruleId, position }: Finding, text: string): string {
  return digest(`${ruleId}\n${wordsOf({ position }, text)}`);
}

/** The words that a finding is about, as they are compared; none when it is about the document as a whole. */
export function wordsOf({ position }: Pick<Finding, 'position'>, text: string): string {
  if (position === null) return '';
  const { start, end } = position;
  const words = text.slice(start.offset, Math.min(end.offset, start.offset + MOST));
  return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The fingerprint of each finding, and which of those that have the same one it is: `5d41…:2`. */
export function numberedFingerprints(findings: readonly Finding[], text: string): Map<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const base = fingerprint(finding, text);
      const ordinal = (counts.get(base) ?? 0) + 1;
      counts.set(base, ordinal);
      return [finding, `${base}:${ordinal}`];
    }),
  );
}
