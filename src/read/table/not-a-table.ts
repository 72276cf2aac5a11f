import { readAuthority } from '../../recognize/closing/signature-line.ts';
import {
  findMotto,
  findNationalName,
  findPartyHeading,
  isAddresseeHead,
  isRecipientsHead,
  readAppendixHead,
} from '../../recognize/letterhead/anchors.ts';
import { opening, startsWithOneOf } from '../../text/guarded.ts';

/** Letterhead, addressees, recipients and signature are set side by side too; none of them is a table. */
export function isLetterheadOrClosing(texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      text.length <= 200 &&
      (findNationalName(text) !== null ||
        findMotto(text) !== null ||
        findPartyHeading(text) !== null ||
        isRecipientsHead(text) ||
        isAddresseeHead(text) ||
        readAuthority(text) !== null),
  );
}

const STARRED = opening(['*', '(*'], /^\(?\*{1,3}\)?\s?(?=\S)/);
const NOTES = ['ghi chú:', 'ghi chú :', 'lưu ý:', 'lưu ý :', 'chú thích:', 'chú thích :'];
const isNote = (head: string): boolean => STARRED.test(head) || startsWithOneOf(head.toLowerCase(), NOTES);
const CLOSER = opening(
  ['Trên đây', 'Trong quá', 'Căn cứ', 'Yêu cầu', 'Đề nghị', 'Nhận được'],
  /^(?:Trên đây là|Trong quá trình (?:triển khai|thực hiện)|Căn cứ (?:Kế hoạch|nội dung)|Yêu cầu các|Đề nghị các|Nhận được)/u,
);

/** A line that no table goes on behind: recipients, an appendix, a note under the table, the closing paragraph. */
export function endsTable(text: string): boolean {
  return (
    isRecipientsHead(text) || (text.length <= 120 && readAppendixHead(text) !== null) || isNote(text.slice(0, 40)) || CLOSER.test(text)
  );
}
