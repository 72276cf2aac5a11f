/** A word as Tesseract found it. */
export interface Box {
  readonly text: string;
  /** Which block, paragraph and line it stands in. */
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

const WORD_LEVEL = '5';

/** The words that Tesseract prints as TSV, a word a line; `scale` from the points of its picture to those of the page's. */
export function parseTsv(tsv: string, scale = 1): Box[] {
  return tsv.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, top, width, height, sure, text = ''] = row.replace(/\r$/, '').split('\t');
    const word = ofVietnamese(oneLetterEach(text.trim().normalize('NFC')));
    const [x, y, w, h, confidence] = [left, top, width, height, sure].map(Number) as [number, number, number, number, number];
    if (level !== WORD_LEVEL || word === '' || !Number.isFinite(x + y + w + h + confidence)) return [];
    const box = { left: x * scale, top: y * scale, width: w * scale, height: h * scale };
    return [{ text: word, line: [page, block, paragraph, line].join(), ...box, confidence: Math.round(confidence) / 100 }];
  });
}

/** The letters of Icelandic that look like “Đ” and “đ”; the small one among capitals is one. */
const ofVietnamese = (word: string) => word.replace(/Ð|(?<=\p{Lu})ð(?!\p{Ll})/gu, 'Đ').replaceAll('ð', 'đ');

/** “Đ” beside its like, or a vowel beside itself with other marks: no word has them, one letter was read twice. */
const TWICE = /(ĐÐ|ÐĐ|Đð)|(đð|ðđ)|([ÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶ]{2}|[ÈÉẺẼẸÊỀẾỂỄỆ]{2}|[ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ]{2})/gu;

function oneLetterEach(word: string): string {
  return word.replace(TWICE, (_, capital?: string, _small?: string, vowels?: string) => {
    if (vowels === undefined) return capital === undefined ? 'đ' : 'Đ';
    const [first = '', second = ''] = vowels;
    return second.normalize('NFD').length > first.normalize('NFD').length ? second : first;
  });
}
