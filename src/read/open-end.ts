import { endsWith, isSpace } from '../text/ends.ts';

/** Words that a paragraph cannot end in. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'và hoặc của với cho tại theo số các những về do từ đến trong ngày tháng năm là để trên khoản điểm Điều Mục'.split(' '),
);
const OPEN_PHRASES = ['không quá', 'ít nhất', 'tối đa', 'tối thiểu', 'trong vòng', 'Phụ lục', 'về việc', 'về ban hành', 'việc ban hành'];

/** Whether a line ends so that its paragraph cannot. */
export function hasOpenEnd(line: string): boolean {
  if (endsWith(line, ',–-') || OPEN_WORDS.has(line.slice(line.lastIndexOf(' ') + 1))) return true;
  return OPEN_PHRASES.some(
    (phrase) => line.endsWith(phrase) && (line === phrase || isSpace(line.charCodeAt(line.length - phrase.length - 1))),
  );
}
