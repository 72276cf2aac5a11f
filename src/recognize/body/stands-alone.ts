/** When a member of a list is a body in its own right, and when it goes on with the one before it. */
import {
  COMMON_BODIES,
  DESKS,
  DUTY_HOLDERS,
  FIELD_TAKING_NOUNS,
  LEVEL_TAKING,
  PARENTS,
  TITLES_WITH_BODY,
  WHOLE_OFFICES,
} from '../../grammar/list-members.ts';
import { phraseSet } from '../phrase-set.ts';
import { fieldLength, type Head, headAt, isLevelWord, keyOf } from './head.ts';
import { isListedField } from './listed-names.ts';
import { nameEnd } from './person.ts';
import { compilePhrases } from './phrases.ts';
import { beginsWithDigit, isHardGap, isJoint, type Word } from './words.ts';

const COMMON = phraseSet(COMMON_BODIES);
const PAIRED_TITLES = phraseSet(TITLES_WITH_BODY);
const FIELD_TAKING = phraseSet(FIELD_TAKING_NOUNS);
const DUTIES = phraseSet(DUTY_HOLDERS);
const PARENT = phraseSet(PARENTS);
const WHOLE = phraseSet(WHOLE_OFFICES);
const TAKES_FIELDS = phraseSet(DESKS);
const TAKES_LEVELS = phraseSet(LEVEL_TAKING);
const OWNED = phraseSet(['chi bộ | chi ủy | chi đoàn | chi hội | công đoàn | công đoàn cơ sở | đảng bộ | cấp ủy']);
const SOCIETIES: ReadonlySet<string> = new Set(['hội', 'đoàn', 'lớp', 'khối', 'quỹ']);
const OFFICE = phraseSet(['văn phòng | vp']);
const ASSEMBLIES = compilePhrases(['hội đồng nhân dân | hđnd | đoàn đại biểu quốc hội | đoàn đbqh']);
const ASSEMBLY_WORDS = phraseSet(['hội | đồng | nhân | dân | hđnd | ubnd | ủy | đoàn']);

/** Whether the member at `right` is a body in its own right beside the one from `left` up to `end`. */
export function standsAlone(words: readonly Word[], left: number, end: number, right: number, to: number): boolean {
  const here = headAt(words, right);
  if (here === null) return isNameBesideName(words, left, end, right, to);
  if (isListedField(words, left, right)) return false;
  const first = words[right] as Word;
  const before = first.capital ? headAt(words, left) : innermost(words, headAt(words, left), end);
  if (before === null) return true;
  const limit = memberEnd(words, right, to);
  if (here.noun > right && here.kind === 'person') return true;
  if (here.kind === 'level') return here.counted && !(before.kind === 'level' || takesLevels(words, before));
  if (here.counted) return true;
  if (here.kind === 'job' && fieldOf(words, before, end)) return words[here.noun]?.key === words[before.noun]?.key;
  if (here.end === limit && TAKES_FIELDS.has(keyOf(words, before.noun, before.end)) && fieldLength(words, right) > 0) return false;
  if (here.kind === 'title' && pairsWith(words, before, end, here, limit)) return false;
  if (here.kind === 'title' && limit > here.end && headAt(words, left)?.kind === 'title' && headAt(words, left)?.end !== end) return true;
  if (isAssemblyOffice(words, before, end, right) || isWithinField(words, left, right)) return false;
  if (isOtherUnit(words, before, end, here, limit)) return true;
  if (here.kind === 'unit' && innermost(words, before, end)?.kind === 'group' && isBareUnit(words, here)) return false;
  if (!first.capital || here.kind === 'people' || here.kind === 'group') return smallStandsAlone(words, before, end, here, limit);
  if (here.kind !== 'title' || here.end !== limit || WHOLE.has(keyOf(words, here.noun, here.end))) return true;
  return !fieldOf(words, before, end);
}

/** `Sở, Ban, Ngành thành phố`: a unit without a field goes on with a list of units. */
function isBareUnit(words: readonly Word[], here: Head): boolean {
  return !words[here.end]?.capital || isLevelWord(words, here.end);
}

/** The body that an office belongs to, which is what goes on in `Người đứng đầu cấp ủy, chính quyền, cơ quan`. */
function innermost(words: readonly Word[], head: Head | null, end: number): Head | null {
  // “Chi bộ các thôn, cơ quan, trường học”: the places that each have one.
  const owner = head !== null && head.end < end && OWNED.has(keyOf(words, head.noun, head.end)) ? headAt(words, head.end) : null;
  if (owner?.counted) return owner;
  if (head?.kind !== 'title' || head.end >= end) return head;
  return headAt(words, head.end) ?? head;
}

/** A member in small letters, or one of a class of people: it needs a name of its own where the left one is a class too. */
function smallStandsAlone(words: readonly Word[], before: Head, end: number, here: Head, limit: number): boolean {
  const qualified = limit > here.end;
  const plural = before.counted || before.kind === 'group' || before.kind === 'level';
  switch (here.kind) {
    case 'people':
      if (!qualified && isNamedForPeople(words, before, end, here)) return false;
      if (before.kind === 'people')
        return (
          isRole(words, before, here) ||
          isOtherKind(words, before, here) ||
          (qualified && end > before.end && !before.counted) ||
          isOtherSide(words, before, here)
        );
      return isDuty(words, here) || (!plural && before.kind !== 'job' && !isBareTitle(words, before, end));
    case 'group':
      // “các cơ quan thuộc UBND huyện, đơn vị sự nghiệp công lập”: what the first ones belong to closes their name.
      return qualified && before.kind !== 'people' && (!plural || words.slice(before.end, end).some(({ key }) => key === 'thuộc'));
    case 'body':
      if (isNamed(words, here)) return true;
      if (before.kind === 'group' && !qualified) return false;
      return !(isCommon(words, here) && (before.counted || isCommon(words, before))) && (!before.counted || isDefinite(words, here));
    case 'unit':
    case 'title':
    case 'job':
      return !plural || hasCapital(words, here.end, limit);
    default:
      return true;
  }
}

/** “các tổ chuyên môn, tổ văn phòng”: the noun said twice, with a field each, parts the two. */
function isOtherUnit(words: readonly Word[], before: Head, end: number, here: Head, limit: number): boolean {
  const named = (from: number, to: number) => to > from + 1;
  const unit = (here.kind === 'unit' || here.kind === 'body') && words[before.noun]?.key === words[here.noun]?.key;
  return unit && named(before.noun, end) && named(here.noun, limit);
}

/** `GVCN và học sinh`: an abbreviation is a duty of some, not a class of people like the one behind it. */
function isRole(words: readonly Word[], before: Head, here: Head): boolean {
  const other = words[here.noun] as Word;
  return (words[before.noun] as Word).upper && (!other.upper || (isDuty(words, here) && isDuty(words, before)));
}

/** `Phòng Quản lý Học sinh và Sinh viên`: a unit named for two classes of people, which a society (`Hội Sinh viên`) consists of. */
function isNamedForPeople(words: readonly Word[], before: Head, end: number, here: Head): boolean {
  if (before.kind !== 'unit' || SOCIETIES.has((words[before.noun] as Word).key)) return false;
  const last = words[here.noun - 1]?.key === 'và' ? end : here.noun;
  for (let at = before.end + 1; at < last; at++) {
    const inside = headAt(words, at);
    if (inside?.kind === 'people' && inside.end === end) return (words[at] as Word).capital === (words[here.noun] as Word).capital;
  }
  return false;
}

/** `giáo viên chủ nhiệm, cha mẹ học sinh`: the parents are a side of their own beside a teacher with a duty. */
const isOtherSide = (words: readonly Word[], before: Head, here: Head): boolean =>
  isDuty(words, before) ? isParent(words, here) : isParent(words, before) && isDuty(words, here);

const isParent = (words: readonly Word[], head: Head): boolean => PARENT.has(keyOf(words, head.noun, head.end));

const isDuty = (words: readonly Word[], head: Head): boolean => DUTIES.has(keyOf(words, head.noun, head.end));

/** `giáo viên chủ nhiệm và giáo viên bộ môn`: the noun said twice parts the two. */
function isOtherKind(words: readonly Word[], before: Head, here: Head): boolean {
  const [one, other] = [before, here].map(({ noun, end }) => ({
    noun: keyOf(words, noun, Math.min(noun + 2, end)),
    longer: end - noun > 2,
  }));
  return !before.counted && one?.noun === other?.noun && one?.longer === true && other?.longer === true;
}

/** `Lãnh đạo, chuyên viên các phòng`: the office waits for its body. */
function isBareTitle(words: readonly Word[], before: Head, end: number): boolean {
  return before.kind === 'title' && before.end === end && PAIRED_TITLES.has(keyOf(words, before.noun, before.end));
}

/** `nhà trường` and the like mean one body, also behind a class: `các tổ và nhà trường`. */
function isDefinite(words: readonly Word[], here: Head): boolean {
  const key = keyOf(words, here.noun, here.end);
  return key === 'nhà trường' || key === 'công đoàn' || key.startsWith('ban ');
}

/** `cấp ủy, chính quyền các cấp`: common nouns that share what follows the last of them. */
function isCommon(words: readonly Word[], head: Head): boolean {
  return COMMON.has(keyOf(words, head.noun, head.end));
}

/** `các tổ chuyên môn và bộ phận văn phòng`: behind “và” a field or a place makes a body of its own. */
function isNamed(words: readonly Word[], here: Head): boolean {
  if (words[here.noun - 1]?.key !== 'và') return false;
  return fieldLength(words, here.end) > 0 || words[here.end]?.capital === true || isLevelWord(words, here.end);
}

/** `UBND các huyện và các xã`: the places of one body. */
function takesLevels(words: readonly Word[], before: Head): boolean {
  return TAKES_LEVELS.has(keyOf(words, before.noun, before.end)) && (words[before.end]?.key === 'các' || words[before.end]?.key === 'cấp');
}

/** `Bộ phận Văn phòng, Kế toán`, `Công chức Tư pháp - Hộ tịch, Văn phòng`: fields of one head. */
function fieldOf(words: readonly Word[], before: Head, end: number): boolean {
  return FIELD_TAKING.has(keyOf(words, before.noun, before.end)) && end > before.end;
}

/** `Trưởng, Phó các phòng`, `Chủ tịch, Phó Chủ tịch Hội`: two offices of one body. */
function pairsWith(words: readonly Word[], before: Head, end: number, here: Head, limit: number): boolean {
  if (before.kind !== 'title' || before.end !== end || limit === here.end) return false;
  return officeOf(words, before) === officeOf(words, here);
}

/** What is left of an office without its rank: `Viện trưởng` and `Phó Viện trưởng` are one family, `Trưởng` and `Phó` too. */
function officeOf(words: readonly Word[], head: Head): string {
  return words
    .slice(head.noun, head.end)
    .map((word) => word.key)
    .filter((key) => key !== 'trưởng' && key !== 'phó')
    .join(' ');
}

/** `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã` is one office. */
function isAssemblyOffice(words: readonly Word[], before: Head, end: number, right: number): boolean {
  if (!OFFICE.has(keyOf(words, before.noun, before.end))) return false;
  const assembly = ASSEMBLIES.match(words, before.end);
  if (assembly === 0) return false;
  // Between the two assemblies stands nothing, or a third one; a place would close the name.
  const rest = words.slice(before.end + assembly, end);
  return rest.every((word) => isJoint(word) || ASSEMBLY_WORDS.has(word.key)) && ASSEMBLY_WORDS.has((words[right] as Word).key);
}

/** `Đảng ủy Khối các cơ quan và |doanh nghiệp|`: a field of the name before holds its own “và”. */
function isWithinField(words: readonly Word[], left: number, right: number): boolean {
  for (let at = left + 1; at < right; at++) if (at + fieldLength(words, at) > right) return true;
  return false;
}

/** `Thôn Đông, thôn Đoài`, `Thôn 4, thôn 7`: the noun said twice, with a name each. */
function isPlaceBesidePlace(words: readonly Word[], left: number, right: number): boolean {
  const head = headAt(words, left);
  const name = words[right + 1];
  if (head?.kind !== 'level' || head.counted || words[right]?.key !== words[head.noun]?.key || name?.gap !== 'space') return false;
  return name.capital || beginsWithDigit(name.key);
}

/** Names of persons or abbreviations without a head: `Lê Văn A, Trần Thị B`, `Lan, Hồng`. */
function isNameBesideName(words: readonly Word[], left: number, end: number, right: number, to: number): boolean {
  if (isPlaceBesidePlace(words, left, right)) return true;
  if (headAt(words, left) !== null && headAt(words, left)?.kind !== 'person') return false;
  const limit = memberEnd(words, right, to);
  return nameEnd(words, right) === limit && nameEnd(words, left + honorificOf(words, left)) === end;
}

function honorificOf(words: readonly Word[], left: number): number {
  const head = headAt(words, left);
  return head?.kind === 'person' ? head.noun - left : 0;
}

function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.capital);
}

/** Behind the member that begins at `from`: up to the next separator. */
function memberEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = words[at] as Word;
    if (word.gap === 'comma' || word.gap === 'dash' || isHardGap(word) || word.key === 'và') return at;
  }
  return to;
}
