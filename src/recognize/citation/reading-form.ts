const TURNED_TONES = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu;

/** The tone on the first vowel: `oà` → `òa`. */
const TONE_FIRST: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** A text in small letters, as long as before: the few letters that grow (İ) are left as they are. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}

/**
 * The text as the tables spell it: lower case, the old tone placement (`ủy`, `hóa`), `đ` for the Icelandic `ð` of scans,
 * every dash a hyphen. As long as the text itself, so that an offset holds in both.
 */
export function readingForm(text: string): string {
  return inLowerCase(text)
    .replace(/ð/g, 'đ')
    .replace(/[–—−‑]/g, '-')
    .replace(TURNED_TONES, (turned) => TONE_FIRST[turned] ?? turned);
}
