/** The bodies that a heading gives what stands under it to. */
import { ASSIGNING_VERBS, DUTIES_OF } from '../../grammar/role-verbs.ts';
import { hasSmall, isLetter } from '../../text/letters.ts';
import type { BodyMatch } from './body-match.ts';
import { headAt } from './head.ts';
import { mainClause, skipAdverbs } from './opening.ts';
import { compilePhrases } from './phrases.ts';
import { properCase } from './proper-case.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readWords, type Word } from './words.ts';

export interface HeadingReading {
  readonly bodies: BodyMatch[];
}

const TOWARDS = compilePhrases(['đối với']);
/** What it begins with, however a scan spells it. */
const TOWARDS_INITIALS = 'đĐdDðÐ';
const LONGEST_LEAD = 2;
const ASSIGNING = compilePhrases([...ASSIGNING_VERBS.charge, ...ASSIGNING_VERBS.request, ...DUTIES_OF]);

/**
 * In the organization section a heading assigns the body that it names (`Phòng Nội vụ`, `Giao Sở Nội vụ:`, `Trách nhiệm của
 * …`); elsewhere only “Đối với X” does.
 */
export function readHeading(title: string, organization: boolean): HeadingReading {
  if (!organization && !opensTowards(title)) return { bodies: [] };
  const text = hasSmall(title) ? title : properCase(title);
  const words = readWords(text);
  const list = listStart(words, organization);
  if (list < 0) return { bodies: [] };
  const run = readBodyRun(words, list);
  return { bodies: splitRun(text, words, list, run.doubtful > 0 ? run.doubtful : run.end) };
}

function opensTowards(title: string): boolean {
  const first = title.charAt(0);
  // Most headings open with another letter.
  if (isLetter(first.charCodeAt(0)) && !TOWARDS_INITIALS.includes(first)) return false;
  return TOWARDS.match(readWords(title, 0, LONGEST_LEAD), 0) > 0;
}

function listStart(words: readonly Word[], organization: boolean): number {
  const towards = TOWARDS.match(words, 0);
  if (!organization) return towards > 0 && namesBody(words, towards) ? towards : -1;
  const at = behindAssigning(words, 0);
  if (namesBody(words, at)) return at;
  // “Căn cứ Kế hoạch này, Phòng Nội vụ thực hiện các nhiệm vụ sau:” leads to a list as a heading does.
  const clause = behindAssigning(
    words,
    mainClause(words, (next) => behindAssigning(words, next) > next),
  );
  return clause > at && namesBody(words, clause) ? clause : -1;
}

/** `Cấp tỉnh` as a heading parts the text, it does not assign; “xã, phường, thị trấn” are several. */
function namesBody(words: readonly Word[], at: number): boolean {
  const head = headAt(words, at);
  if (head === null || head.kind !== 'level' || head.counted) return head !== null;
  return words[at]?.key !== 'cấp' && words[head.end]?.gap === 'comma' && headAt(words, head.end)?.kind === 'level';
}

function behindAssigning(words: readonly Word[], from: number): number {
  const at = skipAdverbs(words, from);
  return at + ASSIGNING.match(words, at);
}
