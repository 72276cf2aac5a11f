/** What a label or the head of a column is about. */
import {
  CORE_NOUNS,
  CORE_VERBS,
  LABEL_KINDS,
  LABEL_NOUNS,
  LABEL_RESTS,
  LABEL_TAILS,
  LABEL_VERBS,
  NOT_IN_LABELS,
  ROLE_NOUNS,
  TIME_VERBS,
  WEAK_LABEL_VERBS,
} from '../../grammar/labels.ts';
import type { Role } from '../../model/plan.ts';
import { compilePhrases } from '../body/phrases.ts';
import type { Word } from '../body/words.ts';

export type LabelKind =
  | { readonly kind: 'roles'; readonly roles: Role[] }
  | { readonly kind: 'time' }
  | { readonly kind: 'deliverable' }
  | { readonly kind: 'participants' | 'place' | 'content' | 'subject' | 'means' | 'note' | 'funding' };

/** How sure a label is: `whole` says by itself that it is one, `bare` only beside the value that it asks for. */
export interface LabelReading {
  readonly kind: LabelKind;
  readonly bare: boolean;
}

type OtherKind = Exclude<LabelKind['kind'], 'roles'>;

const NOUNS = compilePhrases(LABEL_NOUNS);
const VERBS = (Object.entries(LABEL_VERBS) as [Role, readonly string[]][]).map(([role, lines]) => ({ role, table: compilePhrases(lines) }));
const WEAK = compilePhrases(WEAK_LABEL_VERBS);
const CORE = compilePhrases(CORE_VERBS);
const CORE_NOUN = compilePhrases(CORE_NOUNS);
/** First words of “phụ trách” and “theo dõi”. */
const IN_CHARGE: ReadonlySet<string> = new Set(['phụ', 'theo']);
const RESTS = compilePhrases(LABEL_RESTS);
const TAILS = compilePhrases(LABEL_TAILS);
const ROLE_NOUN = compilePhrases(ROLE_NOUNS);
const KINDS = (Object.entries(LABEL_KINDS) as [OtherKind, readonly string[]][]).map(([kind, lines]) => ({
  kind,
  table: compilePhrases(lines),
}));
const SENTENCE = compilePhrases(NOT_IN_LABELS);
const TIME_VERB = compilePhrases(TIME_VERBS);
const MOST_WORDS = 14;
/** Words that may follow `Thời gian`, `Địa điểm` and the like. */
const LONGEST_REST = 6;

/** The label that all of `words` make, or null. */
export function readLabel(words: readonly Word[]): LabelReading | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  return (
    readOther(words) ?? readRoles(words) ?? (TIME_VERB.match(words, 0) === words.length ? { kind: { kind: 'time' }, bare: true } : null)
  );
}

function readOther(words: readonly Word[]): LabelReading | null {
  let best: { kind: OtherKind; length: number } | null = null;
  for (const { kind, table } of KINDS) {
    const length = table.match(words, 0);
    if (length > (best?.length ?? 0)) best = { kind, length };
  }
  if (best === null) return null;
  let kind = best.kind;
  let at = best.length;
  // “Địa điểm, thời gian:” speaks of a time too.
  if (
    isJoined(words, at) &&
    KINDS.some(({ kind: other, table }) => other === 'time' && table.match(words, at + jointLength(words, at)) > 0)
  )
    kind = 'time';
  for (let rest = 0; at < words.length; at++, rest++) {
    if (TAILS.match(words, at) === words.length - at) break;
    if (rest === LONGEST_REST || SENTENCE.match(words, at) > 0 || /\d/.test((words[at] as Word).key) || isMark(words[at] as Word))
      return null;
  }
  return { kind: { kind }, bare: false };
}

const isMark = (word: Word): boolean => word.gap === 'semicolon' || word.gap === 'stop' || word.gap === 'colon' || word.gap === 'line';

function readRoles(words: readonly Word[]): LabelReading | null {
  if (ROLE_NOUN.match(words, 0) === words.length) return { kind: { kind: 'roles', roles: ['implementing'] }, bare: true };
  const nouns = nounsEnd(words);
  const leader = nouns > 0 && (words[0] as Word).key === 'lãnh';
  const verbs = readVerbs(words, nouns, leader);
  if (verbs === null || isName(words, nouns)) return null;
  const core = CORE.match(words, nouns) > 0;
  // “Chủ trì hội nghị: đồng chí Bí thư” is a label without a noun; “Xây dựng kế hoạch: …” is a directive.
  if (nouns === 0 && !core) return null;
  return { kind: { kind: 'roles', roles: verbs }, bare: !core || CORE_NOUN.match(words, 0) === 0 };
}

/** “Ban Tổ chức”, “Phòng Quản lý”: a capital behind the first word begins a name; “ĐƠN VỊ CHỦ TRÌ”, “Đơn Vị Chủ Trì” are labels. */
function isName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return at > 0 && word?.capital === true && next?.capital !== true;
}

/** Behind `Cơ quan`, `Đơn vị/ cá nhân`, `Cơ quan, đơn vị`. */
function nounsEnd(words: readonly Word[]): number {
  let at = NOUNS.match(words, 0);
  while (at > 0 && isJoined(words, at)) {
    const next = NOUNS.match(words, at + jointLength(words, at));
    if (next === 0) break;
    at += jointLength(words, at) + next;
  }
  return at;
}

function readVerbs(words: readonly Word[], from: number, leader: boolean): Role[] | null {
  const roles: Role[] = [];
  let at = from;
  let asked = true;
  while (at < words.length) {
    if (isJoined(words, at) && at > from) {
      // “Đơn vị chủ trì, đơn vị phối hợp” repeats its noun.
      at += jointLength(words, at);
      at += NOUNS.match(words, at);
      asked = true;
    }
    const verb = asked ? verbAt(words, at) : null;
    if (verb !== null) {
      const weak = WEAK.match(words, at);
      const next = weak > 0 ? verbAt(words, at + weak) : null;
      // “Lãnh đạo phụ trách”, “Lãnh đạo theo dõi” direct; a leader who carries something out does that.
      const role = leader && IN_CHARGE.has((words[at] as Word).key) ? 'directing' : (next ?? verb).role;
      if (!roles.includes(role)) roles.push(role);
      at += next === null ? verb.length : weak + next.length;
      asked = false;
      continue;
    }
    const length = Math.max(RESTS.match(words, at), TAILS.match(words, at));
    if (length === 0 || roles.length === 0) return null;
    at += length;
  }
  return roles.length > 0 ? roles : null;
}

function verbAt(words: readonly Word[], at: number): { role: Role; length: number } | null {
  let best: { role: Role; length: number } | null = null;
  for (const { role, table } of VERBS) {
    const length = table.match(words, at);
    if (length > (best?.length ?? 0)) best = { role, length };
  }
  return best;
}

function isJoined(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && (word.gap === 'comma' || word.gap === 'slash' || word.gap === 'dash' || word.key === 'và' || word.key === 'hoặc')
  );
}

const jointLength = (words: readonly Word[], at: number): number => (words[at]?.key === 'và' || words[at]?.key === 'hoặc' ? 1 : 0);
