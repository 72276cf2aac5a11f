/** Words at which a predicate may begin. */
import { NOT_A_VERB, VERBS_OR_NOUNS } from '../../grammar/predicate-openers.ts';
import { once } from '../../text/once.ts';
import { phraseSet } from '../phrase-set.ts';
import { countingWords } from './head.ts';
import { OPENERS } from './opener-phrases.ts';
import { beginsWithDigit, type Word } from './words.ts';

/** What makes a noun of the verb behind it. */
const NOMINAL: ReadonlySet<string> = new Set(['việc', 'mảng', 'khâu', 'công tác', 'hoạt động', 'lĩnh vực', 'nghiệp vụ']);
/** “giúp việc”, “làm việc” are no “việc …”. */
const WORKING: ReadonlySet<string> = new Set(['giúp', 'làm', 'nghỉ', 'thôi']);
/** Last words of a unit that “nghiệp vụ” describes: “đơn vị nghiệp vụ”, “phòng chuyên môn nghiệp vụ”. */
const UNITS: ReadonlySet<string> = new Set(['tổ', 'phòng', 'ban', 'đội', 'vị', 'môn', 'bộ', 'chức']);
const NOUN_VERBS = phraseSet(VERBS_OR_NOUNS);
const SYLLABLES = once(() => new Map(Object.entries(NOT_A_VERB)));

/** A number behind one of these counts what follows. */
const COUNT_LEADS: ReadonlySet<string> = new Set('và|của|thuộc|tại|hoặc|cùng|với|cho|giữa|có|gồm|trên|trong|ít|nhất|hơn'.split('|'));

/** `sure` words stand in no name; `plain` verbs may. */
export type Opener = 'sure' | 'plain' | null;

/** Whether a predicate may begin with the word at `at`; capitals do not count here. It is asked once for each word. */
export function openerAt(words: readonly Word[], at: number): Opener {
  const word = words[at];
  if (word === undefined) return null;
  if (word.opener === undefined) word.opener = OPENERS.begins(word) ? readOpener(words, at) : null;
  return word.opener;
}

function readOpener(words: readonly Word[], at: number): Opener {
  if (!standsAlone(words, at)) return null;
  const found = OPENERS.find(words, at);
  if (found === null || isOneCase(words, at, found.length)) return found?.tag ?? null;
  // “giao Ban Tổ chức …” is no “giao ban”, and a verb all the same.
  return OPENERS.find(words.slice(at, at + 1), 0)?.tag ?? null;
}

/** A phrase does not grow a capital on its way: `Công ty Cổ phần Công nghệ` holds no “phân công”. */
function isOneCase(words: readonly Word[], at: number, length: number): boolean {
  for (let i = 1; i < length; i++) if ((words[at + i] as Word).capital) return false;
  return length > 0;
}

/** What names of bodies end in. */
const ENDS_OF_NAMES: ReadonlySet<string> = new Set(['pháp chế', 'chính công', 'vụ công']);

/** A one-syllable verb that a longer word holds is no verb: `công lập`, `chi bộ`, `nhân dân`. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const around = SYLLABLES().get(word.key);
  if (around === undefined) return true;
  // “quy chế làm việc”, but “Vụ Pháp chế làm đầu mối”; “công trình”, but “Trung tâm Phục vụ hành chính công trình …”
  const named = ENDS_OF_NAMES.has(`${words[at - 2]?.key} ${words[at - 1]?.key}`);
  if (word.gap === 'space' && !named && holds(around.after, words[at - 1])) return false;
  return words[at + 1]?.gap !== 'space' || !holds(around.before, words[at + 1]);
}

const holds = (syllables: string | undefined, word: Word | undefined): boolean =>
  syllables !== undefined && word !== undefined && syllables.includes(word.key) && syllables.split(' ').includes(word.key);

/** How many words the opener at `at` takes. */
export function openerLength(words: readonly Word[], at: number): number {
  return OPENERS.find(words, at)?.length ?? 1;
}

/**
 * `các tổ chức`: counted, or in a list, the verb is a noun; so it is in `công tác tuyên truyền`, `việc kiểm tra`, but not right
 * behind a head: “Tổ công tác xây dựng …”.
 */
export function isVerbalNoun(words: readonly Word[], at: number, behindHead: boolean): boolean {
  const word = words[at] as Word;
  if (openerAt(words, at) === 'plain' && !behindHead && word.gap === 'space' && isNominal(words, at)) return true;
  if (word.gap !== 'comma' && words[at - 1]?.key !== 'và' && !isCounted(words, at)) return false;
  return NOUN_VERBS.has(`${word.key} ${words[at + 1]?.key ?? ''}`);
}

/** “Tổ dân phố số 5 tổ chức …”, “Chi bộ 3 lãnh đạo …”: the number is a name's and counts nothing. */
function isCounted(words: readonly Word[], at: number): boolean {
  const count = words[at - 1];
  if (count === undefined || countingWords(words, at - 1) === 0) return false;
  const before = words[at - 2];
  return !beginsWithDigit(count.key) || before === undefined || count.gap === 'comma' || COUNT_LEADS.has(before.key);
}

function isNominal(words: readonly Word[], at: number): boolean {
  const [two, one] = [words[at - 2]?.key ?? '', words[at - 1]?.key ?? ''];
  // `Phòng Kế hoạch - Nghiệp vụ phối hợp …`: the noun is a name's.
  if (at > 2 && words[at - 2]?.capital) return false;
  // “Các tổ nghiệp vụ xây dựng …”: what kind of unit it is.
  if (one === 'vụ' && UNITS.has(words[at - 3]?.key ?? '')) return false;
  return (NOMINAL.has(one) && !WORKING.has(two)) || NOMINAL.has(`${two} ${one}`);
}
