/** Control characters, and halves of letters that take two units: neither XML nor a spreadsheet can hold them. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const HALVES = /\p{Cs}/gu;

/** Text as a document of another format may hold it. A saved plan may have anything in it. */
export const cleanText = (text: string): string => text.replace(CONTROLS, '').replace(HALVES, '\uFFFD');
