import { BODY_FIELDS } from '../../grammar/citation-bodies.ts';
import {
  COMMITTEES,
  FIRM_RECEIVER_STOPS,
  NAME_WORDS,
  NUMBERED_WORDS,
  RECEIVER_STOPS,
  RECEIVING_WORDS,
  SENDING_WORDS,
  VAGUE_RECEIVERS,
} from '../../grammar/receiver-words.ts';
import type { Span } from '../../source/span.ts';
import { isLetterAt, isWordEdge } from '../../text/boundary.ts';
import { isDigitAt } from '../../text/digits-at.ts';
import { startsOf } from '../../text/exec-at.ts';
import { holding, holdsOneOf, opening } from '../../text/guarded.ts';
import { hasCapital } from '../../text/letters.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { fieldLength, headAt, isLevelWord, mayBeginHead } from '../body/head.ts';
import { openerAt } from '../body/openers.ts';
import { compilePhrases } from '../body/phrases.ts';
import { readOn, readWords, type Word } from '../body/words.ts';
import { phrasesOf } from '../phrases-of.ts';
import { clauseAt, type Sentences, sentenceAt } from './clauses.ts';
import { localPattern, matchAt } from './local-pattern.ts';
import { phraseTable, whatever } from './phrase-table.ts';
import { NAMED_TERM } from './school-term.ts';
import type { TimeExpression } from './time-expression.ts';
import { anyOf, wordSearch } from './word-patterns.ts';

export interface Named extends Span {
  readonly name: string;
}

export interface Addressee {
  readonly submitTo: Named | null;
  readonly via: Named | null;
}

interface Receiver extends Named {
  readonly via: Named | null;
}

const NOBODY: Addressee = { submitTo: null, via: null };
const SENDING = wordSearch(SENDING_WORDS);
/** Behind whatever stands there: whether a word begins is asked of the few places found. */
const RECEIVING = once(() => new RegExp(`${anyOf(RECEIVING_WORDS)} `, 'g'));
const VIA = localPattern(', (tq', ',? ?\\(?(?:thông )?qua ', ['qua ']);
const VIA_ANYWHERE = / \(?(?:thông )?qua (?=\p{L})/gu;
const LISTED_FIELDS = phraseTable(phrasesOf(BODY_FIELDS).filter((field) => field.includes(',') || field.endsWith(' số')));
const VAGUE = phraseTable(VAGUE_RECEIVERS);
/** A phrase goes on as another word. */
const LONGER_WORD = /^[\p{L}\p{M}] ?\p{L}/u;
const endsWord = (lower: string, end: number): boolean => !LONGER_WORD.test(lower.slice(end, end + 3));
const STOPS = once(() => new Set(phrasesOf(RECEIVER_STOPS)));
const FIRM_STOPS = once(() => new Set(phrasesOf(FIRM_RECEIVER_STOPS)));
const OF_NAMES = compilePhrases(NAME_WORDS);
const LONGEST_NAME_WORDS = 7;
const NUMBERED = compilePhrases(NUMBERED_WORDS);
const REPORT = 'báo cáo';
const SENT = ['báo cáo', 'gửi', 'nộp'];
/** “dự thảo báo cáo trình Giám đốc”: the report goes to somebody else than the one sent before it. */
const PUT_BEFORE = holding([' trình '], /(?<!chương|quy|quá|công|lộ|tờ|giáo|giải|thuyết) trình /u);
/** A body's own “và”: “Văn phòng HĐND và UBND”, “Ban Chỉ đạo xây dựng và phát triển …”. */
const JOINED_OFFICES = /(?:HĐND|Hội đồng nhân dân|ĐBQH|Quốc hội)$/u;
const COMMITTEE = phraseTable(COMMITTEES);
const isCommittee = (name: string): boolean =>
  COMMITTEE.longestAt(name.toLowerCase(), 0, (lower, end) => !isLetterAt(lower, end)) !== undefined;
/** Units and levels that may stand for themselves. */
const STANDING: ReadonlySet<string> = new Set([
  'bộ',
  'sở',
  'phòng',
  'cục',
  'viện',
  'trường',
  'khoa',
  'ban',
  'trạm',
  'hội',
  'huyện',
  'tỉnh',
  'xã',
]);
const LEVELS: ReadonlySet<string> = new Set(['huyện', 'tỉnh', 'xã', 'quận', 'phường']);
const NAMED_KINDS: ReadonlySet<string> = new Set(['body', 'unit', 'title', 'verbal', 'level', 'person', 'job']);
/** “gửi UBND tỉnh 02 bản”, “gửi cho đoàn 2 ngày”: how many, and when. */
const COPIES: ReadonlySet<string> = new Set(['bản', 'bộ', 'tập', 'hồ', 'phiếu', 'ngày', 'tuần', 'tháng', 'giờ']);
const WORDS_MAX = 24;

/** Whether the word at `at` belongs to one of `NAME_WORDS`. */
function isOfName(words: readonly Word[], at: number): boolean {
  for (let back = 0; back < LONGEST_NAME_WORDS && back <= at; back++) if (OF_NAMES.match(words, at - back) > back) return true;
  return false;
}

/** “Vùng 3”, “cơ sở 4”; “Ban Chỉ đạo 02 bản” is sent two copies. */
function isNumbered(words: readonly Word[], at: number): boolean {
  if (COPIES.has(words[at + 1]?.key ?? '')) return false;
  const numbered = NUMBERED.match(words, at - 1) === 1 || (at > 1 && NUMBERED.match(words, at - 2) === 2);
  const next = words[at + 1];
  return numbered && (next === undefined || next.gap !== 'space' || next.capital || STOPS().has(next.key) || isLevelWord(words, at + 1));
}

/** “Trung tâm Xúc tiến Đầu tư|, Thương mại và Du lịch”: with a capital and an “và” behind it, and no body of its own. */
function listsFields(words: readonly Word[], at: number): boolean {
  if (!(words[at] as Word).capital || headAt(words, at) !== null) return false;
  const joint = words.findIndex((word, i) => i > at && (word.key === 'và' || word.gap !== 'space'));
  return (
    words[joint]?.key === 'và' && words[joint]?.gap === 'space' && words[joint + 1]?.capital === true && headAt(words, joint + 1) === null
  );
}

/** “phòng, chống”, “Kiểm tra, giám sát”: two verbs of one name. */
const isPair = (before: Word, word: Word): boolean =>
  (before.key === 'phòng' && word.key === 'chống') || (before.key === 'tra' && word.key === 'giám' && !word.capital);

const BREAKS = [...'()[]"“”:'];

function goesOn(text: string, words: readonly Word[], start: number, headEnd: number, at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1] as Word;
  if (word.gap === 'comma') return isPair(before, word) || listsFields(words, at);
  if (word.gap !== 'space' && word.gap !== 'dash' && word.gap !== 'mark') return false;
  const between = text.slice(before.end, word.start);
  if (between !== ' ' && holdsOneOf(between, BREAKS)) return false;
  if (isDigitAt(word.key, 0)) return word.gap === 'space' && ((at <= 2 && !COPIES.has(words[at + 1]?.key ?? '')) || isNumbered(words, at));
  if (word.gap === 'dash') return word.capital && (headAt(words, at)?.kind ?? 'people') === 'people';
  if (isOfName(words, at)) return true;
  if (word.key === 'và') {
    const next = words[at + 1];
    if (next === undefined || next.gap !== 'space') return false;
    const name = text.slice(start, before.end);
    if (headAt(words, at + 1) !== null) return JOINED_OFFICES.test(name);
    return next.capital || isCommittee(name);
  }
  if (word.capital || isCommittee(text.slice(start, before.end))) return true;
  // “gửi Sở Y tế hướng dẫn”: what the receiver is to do; right behind a head the verb is the name's, `bộ phận tiếp nhận`.
  return !STOPS().has(text.slice(word.start, word.end).toLowerCase()) && (at <= headEnd || openerAt(words, at) === null);
}

/** How many words of a field that holds a comma or a word of numbering stand at `at`: `Sở |Văn hóa, Thể thao và Du lịch`, `Cục |Công nghệ số`. */
function listedFieldLength(lower: string, words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  const length = LISTED_FIELDS.longestAt(lower, first.start, whatever)?.length ?? 0;
  let end = at;
  while (end < words.length && (words[end] as Word).end <= first.start + length) end += 1;
  return end - at;
}

/** Of a field its words up to the verb behind a name with a capital: “gửi Văn phòng| tổng hợp”, not “Phòng Kế hoạch tổng hợp”. */
function writtenField(words: readonly Word[], noun: number, from: number, length: number): number {
  for (let at = from; at < from + length; at++) {
    const { key, capital } = words[at] as Word;
    if (key !== 'tổng' || capital || !(words[noun] as Word).capital) continue;
    if (at === from || words[at - 1]?.key === 'chức') return at - from;
  }
  return length;
}

const mayBeginName = (word: Word): boolean => mayBeginHead(word) || STANDING.has(word.key) || LEVELS.has(word.key);

/** The named body that begins at an offset; null for a group (“các đơn vị”) and a vague one (“cấp trên”). */
function readNamed(text: string, at: number): Named | null {
  const lower = lowerCase(text);
  if (VAGUE.longestAt(lower, at, endsWord) !== undefined) return null;
  const words = readWords(text, at, 1);
  if (words[0] !== undefined && !mayBeginName(words[0])) return null;
  readOn(words, text, at, WORDS_MAX);
  const head = words[0]?.start === at ? headAt(words, 0) : null;
  if (head === null && words[0]?.start === at && isStandingUnit(text, words))
    return { name: text.slice(at, words[0].end), start: at, end: words[0].end };
  if (head === null || head.counted || !NAMED_KINDS.has(head.kind)) return null;
  const start = (words[head.noun] as Word).start;
  const { gap } = words[head.end] ?? { gap: 'stop' };
  const field = gap === 'space' || gap === 'mark' ? Math.max(fieldLength(words, head.end), listedFieldLength(lower, words, head.end)) : 0;
  let end = head.end + writtenField(words, head.noun, head.end, field);
  while (end < words.length) {
    const word = words[end] as Word;
    if (word.capital && word.gap === 'space' && fieldLength(words, end) > 1) {
      end += fieldLength(words, end);
      continue;
    }
    if (!word.capital && !isOfName(words, end) && FIRM_STOPS().has(text.slice(word.start, word.end).toLowerCase())) break;
    if (!goesOn(text, words, start, head.end, end)) break;
    end += 1;
  }
  const last = words[end - 1] as Word;
  return { name: text.slice(start, last.end), start, end: last.end };
}

/** “về Phòng trước ngày …”, “về Cục (qua Văn phòng)”, “về huyện (qua Phòng Nội vụ)”: a unit without a name is the one that is meant. */
function isStandingUnit(text: string, words: readonly Word[]): boolean {
  const [unit, next] = words as [Word, Word | undefined];
  if (!(unit.capital ? STANDING : LEVELS).has(unit.key)) return false;
  const passedOn = matchAt(VIA, text, unit.end) !== null;
  if (!unit.capital && !passedOn) return false;
  return next === undefined || next.gap !== 'space' || passedOn || STOPS().has(text.slice(next.start, next.end).toLowerCase());
}

const STANDING_OFFICE = /^cơ quan thường trực ?[-–] ?/iu;

function readVia(text: string, receiverEnd: number): Named | null {
  const match = matchAt(VIA, text, receiverEnd);
  if (match === null) return null;
  let at = receiverEnd + match[0].length;
  at += STANDING_OFFICE.exec(text.slice(at, at + 30))?.[0].length ?? 0;
  const named = readNamed(text, at) ?? readNumberedOffice(text, at);
  if (named === null || !match[0].includes('(') || !(named.name.includes(IN_CHARGE) || FOR_WORK.test(named.name))) return named;
  // “(qua Phó Giám đốc phụ trách hoạt động ngoài giờ và phong trào)”, “(qua Ban Hỗ trợ phụ nữ phát triển kinh tế)”: the bracket
  // ends what the office is in charge of.
  const charge = CHARGE.exec(text.slice(named.end, named.end + LONGEST_CHARGE))?.[0].length ?? 0;
  return charge === 0 ? named : { name: text.slice(named.start, named.end + charge), start: named.start, end: named.end + charge };
}

/** “(qua Phòng 15)”, “(qua PX03, …”: an office that has a number for a name. */
function readNumberedOffice(text: string, at: number): Named | null {
  const name = NUMBERED_OFFICE.exec(text.slice(at, at + LONGEST_NUMBERED_OFFICE))?.[0];
  return name === undefined ? null : { name, start: at, end: at + name.length };
}

const NUMBERED_OFFICE = /^(?:(?:Phòng|Ban|Đội|Vụ|Cục) (?:số )?\d{1,2}|\p{Lu}{1,4}\d{2})(?=[),;.]| trước| chậm| theo| để)/u;
const LONGEST_NUMBERED_OFFICE = 24;

const IN_CHARGE = ' phụ trách';
/** What is named after its work. */
const FOR_WORK = /^(?:Ban|Tiểu ban|Tổ|Đội|Nhóm|Quỹ|Trung tâm) /u;
const LONGEST_CHARGE = 90;
/** A verb of what the office is to do with it ends the name, and so does a comma. */
const CHARGE = /^(?: (?!để|tổng|theo|trước|gửi|báo|xem|thẩm|cho|biết|chỉ|xử|trình|kiểm)[\p{L}\p{M}]+)+(?=\))/u;

/** The receivers that the stretches of one text name; what several of its times ask for is read once. */
export class Receivers {
  readonly #text: string;
  /** What is named at an offset. */
  readonly #named = new Map<number, Named | null>();
  #stretch: Span | null = null;
  #found: readonly Receiver[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Those of a stretch, in order. */
  in(span: Span): readonly Receiver[] {
    if (this.#stretch?.start !== span.start || this.#stretch.end !== span.end) {
      this.#stretch = span;
      this.#found = this.#read(span);
    }
    return this.#found;
  }

  #read(span: Span): readonly Receiver[] {
    const text = this.#text;
    const stretch = lowerCase(text).slice(span.start, span.end);
    const sending = SENDING.firstIn(stretch);
    if (sending < 0) return [];
    const found: Receiver[] = [];
    const receiving = RECEIVING();
    receiving.lastIndex = sending;
    for (let match = receiving.exec(stretch); match !== null; match = receiving.exec(stretch)) {
      if (!isWordEdge(stretch, match.index)) {
        receiving.lastIndex = match.index + 1;
        continue;
      }
      const named = this.#namedAt(span.start + match.index + match[0].length);
      if (named === null || named.start >= span.end) continue;
      // “báo cáo tổ chuyên môn” is a team's report; “báo cáo Tổ chuyên môn”, “gửi tổ chuyên môn” name who gets it.
      if (match[0] === 'báo cáo ' && !hasCapital(named.name)) continue;
      const { name, start, end } = named;
      found.push({ name, start, end, via: readVia(text, end) });
      receiving.lastIndex = Math.max(receiving.lastIndex, named.end - span.start);
    }
    const only = found[0];
    if (only !== undefined && found.every(({ via }) => via === null)) {
      // “gửi báo cáo (qua Sở Nội vụ) về UBND tỉnh”, “về UBND tỉnh trước ngày 15/6 (qua Sở Nội vụ)”
      for (const index of stretch.includes(' qua ') || stretch.includes('(qua ') ? startsOf(VIA_ANYWHERE, stretch) : []) {
        const via = readVia(text, span.start + index);
        if (via !== null) return [{ ...only, via }, ...found.slice(1)];
      }
    }
    return found;
  }

  #namedAt(at: number): Named | null {
    let named = this.#named.get(at);
    if (named === undefined) {
      named = readNamed(this.#text, at);
      this.#named.set(at, named);
    }
    return named;
  }
}

const asAddressee = (receiver: Receiver | undefined): Addressee =>
  receiver === undefined ? NOBODY : { submitTo: { name: receiver.name, start: receiver.start, end: receiver.end }, via: receiver.via };

/** A cadence, and no term that only names the work: “sơ kết học kỳ I”. */
const isRepeated = ({ kind, text }: TimeExpression): boolean => kind === 'recurring' && !NAMED_TERM.test(text);

/** “báo cáo về Sở: lần 1 ngày 20/01; lần 2 ngày 20/02”: a clause that only names the next round of the same report. */
const ROUND = opening(['lần', ' lần', 'đợt', ' đợt', 'kỳ', ' kỳ'], /^ ?(?:lần|đợt|kỳ)(?: thứ)? (?:\d{1,2}|[ivx]{1,4}|hai|ba|tư|cuối):? ?$/);
const NO_MORE = /^[\s.,)]*$/;

/** “Ban hành kế hoạch trong tháng 7, gửi về Sở”: what is made in that time is handed on; of an event only its report would be. */
const isHandedOn = (lower: string, from: number, time: TimeExpression, { start }: Receiver): boolean =>
  MADE.test(lower.slice(from, time.start)) && HANDED_ON.test(lower.slice(time.end, start));
const MADE =
  /(?:ban hành|xây dựng|lập|soạn thảo|hoàn thành|hoàn thiện)(?![\p{L}\p{M}])[^.;]*(?:kế hoạch|báo cáo|văn bản|quy chế|quy định|danh sách|hồ sơ|phương án|đề án|dự thảo)(?![\p{L}\p{M}])/u;
const HANDED_ON = /^,? ?(?:và )?(?:gửi|nộp)(?: về| cho| đến| tới)? $/u;

/**
 * Who the result goes to: the receiver between the limit before and this one, else the first of the clause, of the sentence,
 * or of the sentence before when both speak of a report.
 */
export function findAddressee(sentences: Sentences, named: Receivers, time: TimeExpression, previousEnd: number): Addressee {
  const lower = lowerCase(sentences.text);
  const clause = clauseAt(sentences, time);
  const receivers = named.in(clause);
  const between = receivers.find((receiver) => receiver.start >= previousEnd && receiver.start < time.start);
  if (between !== undefined) return asAddressee(between);
  const event = time.kind === 'period' || (time.kind === 'date' && time.bound === 'on');
  const first = receivers[0];
  if (first !== undefined) {
    const apart = event && previousEnd <= clause.start && first.start > time.end;
    return apart && !isHandedOn(lower, clause.start, time, first) ? NOBODY : asAddressee(first);
  }
  const sentence = sentenceAt(sentences, time.start);
  // “…, trình UBND tỉnh trước ngày 31/12” behind a semicolon is another matter than the report sent before it.
  // “Định kỳ 6 tháng tổ chức sơ kết; báo cáo kết quả về Sở” tells of every time.
  const said = lower.slice(clause.start, clause.end);
  const round = ROUND.test(said.slice(0, time.start - clause.start)) && NO_MORE.test(lower.slice(time.end, clause.end));
  const sent = round || (!event && (isRepeated(time) || (holdsOneOf(said, SENT) && !PUT_BEFORE.test(said))));
  const alone = sentence.start === clause.start && sentence.end === clause.end;
  const whole = sent && !alone ? named.in(sentence) : [];
  if (whole.length > 0) return asAddressee(whole.findLast((receiver) => receiver.start < clause.start) ?? whole[0]);
  if (!lower.slice(sentence.start, sentence.end).includes(REPORT) || sentence.start < 3) return NOBODY;
  const before = sentenceAt(sentences, sentence.start - 2);
  return asAddressee(named.in(before).find(() => lower.slice(before.start, before.end).includes(REPORT)));
}
