import { looksLikeBody } from '../recognize/body/index.ts';

/** The verb of the sentence that issues a plan, with the word for the plan behind it. */
const ISSUES =
  /\s(?:xây dựng và ban hành|ban hành|xây dựng|lập|đề ra|triển khai|tổ chức thực hiện|thống nhất ban hành)\s(?:nội dung\s)?(?:[Kk]ế hoạch|KẾ HOẠCH)/gu;

/** The body, or the bodies that issue jointly (“Sở Nội vụ, Sở Y tế và Sở Tư pháp”), behind the last of the marks. */
function nameBehind(before: string, marks: RegExp): string | null {
  const cut = Math.max(...[...before.matchAll(marks)].map((mark) => mark.index + mark[0].length), 0);
  const name = before
    .slice(cut)
    .trim()
    .replace(/^(?:nay|thì|và)\s/u, '')
    .replace(/\s*\((?:sau đây |gọi |viết |dưới đây )[^()]{1,80}\)$/u, '')
    .replace(/\s(?:vừa|đã|sẽ|nay|tiếp tục|thống nhất|cùng)$/u, '');
  return name.length > 1 && name.length < 160 && looksLikeBody(name) ? name : null;
}

/**
 * The body that issues the plan, from the sentence that does so before the first section: “…; Ban Chỉ đạo Quận xây dựng kế
 * hoạch …”. The name runs back from the verb to the mark before it.
 */
export function readIssuingSentence(paragraphs: readonly string[]): string | null {
  for (const paragraph of [...paragraphs].reverse()) {
    const matches = [...paragraph.matchAll(ISSUES)].reverse();
    for (const match of matches) {
      const before = paragraph.slice(Math.max(0, match.index - 160), match.index);
      const name = nameBehind(before, /[;.:)]\s+/g) ?? nameBehind(before, /[;.,:)]\s+/g);
      if (name !== null) return name;
    }
  }
  return null;
}
