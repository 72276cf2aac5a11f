/** Lines that end in a colon before their list and say only who, or only what about: the work stands in the list. */
import { withoutMarks } from '../../text/ends.ts';
import { looksLikeBody } from './looks-like-body.ts';
import { isVerbalNoun, openerAt } from './openers.ts';
import { readAssignment } from './read-assignment.ts';
import { readWords } from './words.ts';

/** A line of more words says what is to be done. */
const LONGEST_TITLE = 12;
const LONGEST_LINE = 300;

/** What may stand behind a body that the list is given to: “chủ trì, phối hợp với”, “có trách nhiệm thực hiện”. */
const DUTIES =
  /^(?:[\s,]|(?:có trách nhiệm|chịu trách nhiệm|chủ trì|tham mưu|phối hợp|thực hiện|tổ chức|triển khai|đảm nhận|với|cùng|và)(?=[\s,]|$))*$/;

/**
 * `doers`: “Giao Phòng Nội vụ chủ trì, phối hợp với các xã:”, “Thầy Hiệu phó Lê Văn Tám:”. `title`: “Công tác hậu cần:”. Null
 * for a directive: “Khảo sát nhu cầu tại các bản:”.
 */
export function readLeadingLine(line: string): 'doers' | 'title' | null {
  if (!line.endsWith(':') || line.length > LONGEST_LINE) return null;
  const text = withoutMarks(line, ':');
  if (looksLikeBody(text)) return 'doers';
  const { bodies, colon } = readAssignment(text);
  const doer = bodies.findLast(({ from }) => from !== 'coordinating');
  if (colon) return null;
  if (doer !== undefined) {
    const partners = bodies.filter(({ from }) => from === 'coordinating');
    const end = partners.at(-1)?.end === text.length ? Math.min(...partners.map(({ start }) => start)) : text.length;
    return DUTIES.test(text.slice(doer.end, end)) ? 'doers' : null;
  }
  return titles(text) || concerns(text) ? 'title' : null;
}

/** “Đối với giáo viên dạy lớp ghép”: whom the list is about, whatever verb stands in the name of them. */
const concerns = (text: string): boolean => text.startsWith('Đối với ') && !text.includes(',') && text.split(' ').length <= LONGEST_TITLE;

/** Whether a line names things only: “Nhà văn hóa xã Bến Tắm”, “Mỗi điểm trường một ngày”. */
export const holdsNoVerb = (line: string): boolean => titles(line) && readAssignment(line).bodies.length === 0;

/** No verb opens it or stands in it, but for one that a noun before it makes a noun: “Công tác tuyên truyền”. */
function titles(text: string): boolean {
  const words = readWords(text);
  if (words.length > LONGEST_TITLE) return false;
  return words.every((_, at) => openerAt(words, at) === null || (at > 0 && isVerbalNoun(words, at, false)));
}

/** Whether a verb in small letters opens a text: “làm việc với xã Bến Tắm”. */
export function opensWithVerb(text: string): boolean {
  const words = readWords(text, 0, LONGEST_TITLE);
  return words[0]?.capital === false && openerAt(words, 0) !== null;
}
