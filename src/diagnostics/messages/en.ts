import { ENCODING_NAMES } from '../../decode/encoding.ts';
import { once } from '../../text/once.ts';
import type { Messages } from '../codes.ts';

/** Sentences in English: what was found, what was expected, what to do. Made when the first is said: most plans need none. */
export const en = once(
  (): Messages => ({
    'empty-document': () => 'The file has no text to read; check the file, or run text recognition (OCR) if it is a scan.',
    'not-a-plan': ({ found }) =>
      found === null
        ? 'No type line KẾ HOẠCH was found; the document is read as far as it goes, check that it is a plan.'
        : `The type is ${found}, not KẾ HOẠCH; the document is read as far as it goes.`,
    'missing-title': () => 'No subject stands under the type KẾ HOẠCH; add a line that says what the plan is about.',
    'missing-issuer': () => 'No letterhead and no sentence names the issuing body; add it.',
    'missing-number': () => 'No line with number and symbol was found; add one, such as “Số: 15/KH-UBND”.',
    'missing-place-date': () => 'No place and date of issue were found; add them, such as “Hà Nội, ngày 05 tháng 01 năm 2026”.',
    'missing-section': () =>
      'No heading (I., 1., Phần I …) was found, so tasks cannot be told apart; check whether the document is cut off.',
    'missing-recipients': () => 'No Nơi nhận was found; add it, or check whether the end of the document is cut off.',
    'missing-signature': () => 'No signature block was found; check whether the end of the document is cut off.',
    'truncated-sentence': ({ text }) => `The last sentence “${text}” has no final mark; check whether the document is cut off.`,
    'impossible-date': ({ text }) => `“${text}” is on no calendar; correct the date.`,
    'deadline-before-issue': ({ text, due, issued }) =>
      `“${text}” is due on ${due}, before the plan is issued (${issued}) if the plan’s year is meant; write the year.`,
    'unread-date': ({ text }) => `The time “${text}” belongs to no task, citation or period that was read; look at this sentence.`,
    'unread-number': ({ text }) => `The document number “${text}” was not read as a citation; look at this sentence.`,
    'decoding-replaced': ({ count }) => `${count} places of the file could not be decoded (shown as �); save the file as UTF-8.`,
    'decomposed-text': ({ encoding }) =>
      `The letters of the file are in ${ENCODING_NAMES[encoding]}, as told from the words or the fonts, and were read as Unicode; look at some lines, then save the file in Unicode.`,
    'file-damaged': ({ format }) =>
      `The .${format} file is damaged or cut off and cannot be read; fetch it again, or open it and save it anew.`,
    'file-encrypted': ({ format }) => `The .${format} file has a password and cannot be read; open it, remove the password and save it.`,
    'file-part-missing': ({ format, part }) =>
      `The .${format} file lacks its part ${part}, so it is no whole document; open it in a word processor and save it anew.`,
    'limit-exceeded': ({ limit, most }) => LIMITS[limit](most),
    'format-unsupported': ({ format }) =>
      `The file is a .${format}, which cannot be read; save the document as .docx, .pdf with text, or .txt.`,
    'format-mislabelled': ({ declared, found }) =>
      `The file is called .${declared} but is a .${found}; it was read as what it is, rename the file.`,
    'converter-missing': ({ format }) =>
      `Reading .${format} files takes LibreOffice on this machine; install it, or open the file in Word and save it as .docx.`,
    'converter-failed': ({ format }) =>
      `This .${format} file could not be converted by LibreOffice (damaged, with a password, or beyond --max-seconds); open it in Word and save it as .docx.`,
    'no-text-layer': ({ format }) =>
      `The .${format} file has pictures of pages and no text to read; add --ocr to have the text recognised.`,
    'garbled-text': ({ format, percent }) =>
      `The text in the .${format} file makes no Vietnamese (${percent} % of its letters stand in Vietnamese syllables); add --ocr to have the text recognised from pictures of its pages.`,
    'pages-without-text': ({ pages }) => `There is no text to read on page ${pages.join(', ')}; if that is a scan, add --ocr.`,
    'ocr-doubtful': ({ text, percent }) =>
      `“${text}” was recognised in a picture, and a word of it is not sure (confidence ${percent} %); compare it with the original.`,
    'ocr-missing': ({ format }) =>
      `There is nothing here to recognise the text of the .${format} file with; install Tesseract with its Vietnamese data (vie), or run “npm install tesseract.js @tesseract.js-data/vie @napi-rs/canvas”.`,
    'picture-unsupported': ({ format }) =>
      `A picture in the .${format} file is too large, or written in a way that cannot be read; open it and save it as .png or .pdf.`,
    'picture-package-missing': ({ format, name }) =>
      `Seeing the pages of the .${format} file takes the package ${name}, which is not here; run “npm install ${name}”.`,
    'tracked-changes': ({ view, insertions, deletions }) =>
      view === 'accepted'
        ? `The file has tracked changes (${insertions} insertions, ${deletions} deletions), read as if all were accepted; to read it as it was before, use --changes original.`
        : `The file has tracked changes (${insertions} insertions, ${deletions} deletions), read as it was before them; to read it as changed, use --changes accepted.`,
    'hidden-text': ({ count }) =>
      `${count} stretches of hidden text were not read, since no printed page has them; unhide them if they count.`,
    'embedded-document': ({ count }) =>
      `${count} other files are embedded whole and cannot be read; open the document in Word and save it, so that their text becomes its own.`,
  }),
);

/** A file over a limit is taken for a hostile one; who trusts it raises the limit. */
const LIMITS = {
  unpacked: (most: number) => `The packed file unpacks to more than ${most} MB and may be a trap; if you trust it, raise --max-unpacked.`,
  entries: (most: number) => `The packed file has more than ${most} parts and may be a trap; if you trust it, raise --max-entries.`,
  ratio: (most: number) =>
    `The packed file grows to more than ${most} times its size and may be a trap; if you trust it, raise --max-ratio.`,
  depth: (most: number) => `The file nests deeper than ${most} levels and may be a trap; if you trust it, raise --max-depth.`,
  pages: (most: number) => `The file has more than ${most} pages; to have all of it read, raise --max-pages.`,
  seconds: (most: number) =>
    `Reading the file takes more than ${most} seconds, and it may be a trap; if you trust it, raise --max-seconds.`,
  memory: (most: number) =>
    `Reading the file takes more than ${most} MB of memory, and it may be a trap; if you trust it, raise --max-memory.`,
};
