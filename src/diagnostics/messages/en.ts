import type { Messages } from '../codes.ts';

/** Sentences in English: what was found, what was expected, what to do. */
export const en: Messages = {
  'empty-document': () => 'The file has no text to read; check the file, or run text recognition (OCR) if it is a scan.',
  'not-a-plan': ({ found }) =>
    found === null
      ? 'No type line KẾ HOẠCH was found; the document is read as far as it goes, check that it is a plan.'
      : `The type is ${found}, not KẾ HOẠCH; the document is read as far as it goes.`,
  'missing-title': () => 'No subject stands under the type KẾ HOẠCH; add a line that says what the plan is about.',
  'missing-issuer': () => 'No letterhead and no sentence names the issuing body; add it.',
  'missing-number': () => 'No line with number and symbol was found; add one, such as “Số: 15/KH-UBND”.',
  'missing-place-date': () => 'No place and date of issue were found; add them, such as “Hà Nội, ngày 05 tháng 01 năm 2026”.',
  'missing-section': () => 'No heading (I., 1., Phần I …) was found, so tasks cannot be told apart; check whether the document is cut off.',
  'missing-recipients': () => 'No Nơi nhận was found; add it, or check whether the end of the document is cut off.',
  'missing-signature': () => 'No signature block was found; check whether the end of the document is cut off.',
  'truncated-sentence': ({ text }) => `The last sentence “${text}” has no final mark; check whether the document is cut off.`,
  'impossible-date': ({ text }) => `“${text}” is on no calendar; correct the date.`,
  'unread-date': ({ text }) => `The time “${text}” belongs to no task, citation or period that was read; look at this sentence.`,
  'unread-number': ({ text }) => `The document number “${text}” was not read as a citation; look at this sentence.`,
  'decoding-replaced': ({ count }) => `${count} places of the file could not be decoded (shown as �); save the file as UTF-8.`,
};
