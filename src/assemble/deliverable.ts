import { hasAt, withoutMarks } from '../text/ends.ts';
import { execAt } from '../text/exec-at.ts';
import { holdsOneOf } from '../text/guarded.ts';
import { standsAt } from '../text/stands-at.ts';
import type { DirectiveDraft } from './drafts.ts';

/** A document behind the verb that says to make it: “Xây dựng báo cáo QCDC quý I năm 2023, tổ chức …”. */
const DOCUMENT = /\s((?:[Bb]áo cáo|dự thảo|[Tt]ờ trình|[Bb]iên bản|hồ sơ|danh sách)\s[^,;.()]{3,90})/y;
const MAKING = [
  ...['Xây dựng', 'Hoàn thiện', 'Lập', 'Gửi', 'Nộp', 'Trình', 'Hoàn thành', 'Xây dựng và hoàn thiện'],
  ...['xây dựng', 'hoàn thiện', 'lập', 'gửi', 'nộp'],
];
/** The letters that these begin with. */
const INITIALS = 'XHLGNTxhlgn';
/** What each document is told by; a search looks for the first letter, and “h” stands in every other word. */
const NOUNS = ['áo cáo', 'dự thảo', 'ờ trình', 'iên bản', 'ồ sơ', 'danh sách'];
const CLAUSE_END = /[,;.] /g;
const BEHIND =
  /\s(?:gửi|trước|chậm nhất|muộn nhất|vào|trong (?:tháng|quý|tuần|ngày|năm|vòng|thời hạn)|hạn|về|trình|báo cáo|để|theo|và tổ chức|cho)\s/;

/** What must be handed in: from the label or column “Sản phẩm”, else the document that the directive says to make. */
export function readDeliverable(draft: DirectiveDraft): string | null {
  for (const label of draft.labels) {
    if (label.part.kind.kind === 'deliverable') return tidy(label.content.text.slice(label.part.valueStart, label.part.valueEnd));
  }
  for (const cell of draft.cells ?? []) if (cell.kind.kind === 'deliverable') return tidy(cell.content.text);
  if (draft.cells !== null) return null;
  const made = documentMade(draft.content.text.slice(0, draft.end));
  return made === null ? null : tidy(made);
}

function documentMade(text: string): string | null {
  if (!holdsOneOf(text, NOUNS)) return null;
  for (let clause = 0; clause >= 0; clause = nextClause(text, clause)) {
    if (!hasAt(text, clause, INITIALS)) continue;
    for (const verb of MAKING) {
      const document = standsAt(verb, text, clause) ? execAt(DOCUMENT, text, clause + verb.length)?.[1] : undefined;
      if (document === undefined) continue;
      const end = document.search(BEHIND);
      return end < 0 ? document : document.slice(0, end);
    }
  }
  return null;
}

/** Where the clause behind the one at `from` begins, -1 behind the last one. */
function nextClause(text: string, from: number): number {
  CLAUSE_END.lastIndex = from;
  return CLAUSE_END.test(text) ? CLAUSE_END.lastIndex : -1;
}

function tidy(text: string): string | null {
  const trimmed = withoutMarks(text, '.;,').trim();
  return trimmed === '' ? null : trimmed;
}
