import type { DirectiveDraft } from './drafts.ts';

/** A document that a directive says to make: “Xây dựng báo cáo QCDC quý I năm 2023, tổ chức …”. */
const MADE =
  /(?:^|[,;.]\s)(?:Xây dựng|Hoàn thiện|Lập|Gửi|Nộp|Trình|Hoàn thành|Xây dựng và hoàn thiện|xây dựng|hoàn thiện|lập|gửi|nộp)\s((?:Báo cáo|báo cáo|dự thảo|Tờ trình|tờ trình|biên bản|Biên bản|hồ sơ|danh sách)\s[^,;.()]{3,90})/u;
const CUT =
  /\s(?:gửi|trước|chậm nhất|muộn nhất|vào|trong (?:tháng|quý|tuần|ngày|năm|vòng|thời hạn)|hạn|về|trình|báo cáo|để|theo|và tổ chức|cho)\s.*$/u;

/** What must be handed in: from the label or column “Sản phẩm”, else the document that the directive says to make. */
export function readDeliverable(draft: DirectiveDraft): string | null {
  for (const label of draft.labels) {
    if (label.part.kind.kind === 'deliverable') return tidy(label.content.text.slice(label.part.valueStart, label.part.valueEnd));
  }
  for (const cell of draft.cells ?? []) if (cell.kind.kind === 'deliverable') return tidy(cell.content.text);
  if (draft.cells !== null) return null;
  const made = MADE.exec(draft.content.text.slice(0, draft.end));
  return made === null ? null : tidy((made[1] as string).replace(CUT, ''));
}

function tidy(text: string): string | null {
  const trimmed = text.replace(/[\s.;,]+$/u, '').trim();
  return trimmed === '' ? null : trimmed;
}
