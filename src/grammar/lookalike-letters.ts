/**
 * Letters that look like one of Vietnamese and are another, and the right one. Icelandic and African letters that keyboards
 * and converters put for Đ, đ; Cyrillic letters of the same shape. Source: Unicode, confusables.
 */
export const LOOKALIKE_LETTERS: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  Ƌ: 'Đ',
  ƌ: 'đ',
  ɖ: 'đ',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
};
