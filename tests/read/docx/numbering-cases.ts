import { item, kind, level, list, type Parts, p, startAt, table } from './build-docx.ts';

/** A Word file, and the lines that Word shows for it; `npm run check:inputs` holds them against what LibreOffice shows. */
export interface NumberingCase {
  readonly name: string;
  readonly parts: Parts;
  readonly shows: readonly string[];
  /** Why LibreOffice shows something else. */
  readonly office?: string;
}

const PLAN = kind(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)') + level(3, 'bullet', '-'));
const LEGAL = kind(
  0,
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>') + level(2, 'decimal', '%1.%2.%3.', '<w:isLgl/>'),
);
const DECIMAL = kind(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3.'));

const style = (id: string, content: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${content}</w:pPr></w:style>`;
const inList = (id: number, at?: number) =>
  `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
const styled = (name: string, text: string, more = '') => p(text, `<w:pStyle w:val="${name}"/>${more}`);

export const NUMBERING_CASES: readonly NumberingCase[] = [
  {
    name: 'levels of a plan, each begun anew under the next higher one',
    parts: {
      numbering: PLAN + list(1, 0),
      body: [
        [0, 'Mục'],
        [1, 'Việc'],
        [2, 'Điểm'],
        [2, 'Điểm'],
        [3, 'Ý'],
        [1, 'Việc'],
        [2, 'Điểm'],
        [0, 'Mục'],
        [1, 'Việc'],
      ]
        .map(([at, text]) => item(1, at as number, text as string))
        .join(''),
    },
    shows: ['I. Mục', '1. Việc', 'a) Điểm', 'b) Điểm', '- Ý', '2. Việc', 'a) Điểm', 'II. Mục', '1. Việc'],
  },
  {
    name: 'a text of several numbers, in the formats of their levels',
    parts: {
      numbering:
        kind(0, level(0, 'upperRoman', 'Phần %1') + level(1, 'decimal', '%1.%2.') + level(2, 'lowerRoman', '%1.%2(%3)')) + list(1, 0),
      body: item(1, 0, 'Một') + item(1, 1, 'Hai') + item(1, 2, 'Ba') + item(1, 2, 'Bốn'),
    },
    shows: ['Phần I Một', 'I.1. Hai', 'I.1(i) Ba', 'I.1(ii) Bốn'],
  },
  {
    name: 'isLgl: all numbers of the level in Arabic digits',
    parts: { numbering: LEGAL + list(1, 0), body: item(1, 0, 'Một') + item(1, 0, 'Hai') + item(1, 1, 'Ba') + item(1, 2, 'Bốn') },
    shows: ['I. Một', 'II. Hai', '2.1. Ba', '2.1.1. Bốn'],
    office: 'LibreOffice 7.4 does not know isLgl',
  },
  {
    name: 'paragraphs and tables between items do not end the list',
    parts: {
      numbering: DECIMAL + list(1, 0),
      body: item(1, 0, 'Một') + p('chữ thường') + table([['ô', 'ô khác']]) + item(1, 0, 'Hai'),
    },
    shows: ['1. Một', 'chữ thường', 'ô', 'ô khác', '2. Hai'],
  },
  {
    name: 'cells count on row by row, and so does what stands behind the table',
    parts: {
      numbering: DECIMAL + list(1, 0),
      body:
        table([
          [item(1, 0, ''), 'Quét'],
          [item(1, 0, ''), 'Dọn'],
        ]) + item(1, 0, 'Ba'),
    },
    shows: ['1.', 'Quét', '2.', 'Dọn', '3. Ba'],
  },
  {
    name: 'two lists of one kind count on in one another',
    parts: { numbering: DECIMAL + list(1, 0) + list(2, 0), body: item(1, 0, 'Một') + item(2, 0, 'Hai') + item(1, 0, 'Ba') },
    shows: ['1. Một', '2. Hai', '3. Ba'],
  },
  {
    name: 'startOverride begins anew, once',
    parts: {
      numbering: DECIMAL + list(1, 0) + list(2, 0, startAt(0, 1)) + list(3, 0, startAt(0, 7)),
      body: item(1, 0, 'a') + item(1, 0, 'b') + item(2, 0, 'c') + item(2, 0, 'd') + item(3, 0, 'e') + item(3, 0, 'f'),
    },
    shows: ['1. a', '2. b', '1. c', '2. d', '7. e', '8. f'],
  },
  {
    name: 'two kinds count each for itself',
    parts: {
      numbering: DECIMAL + kind(1, level(0, 'lowerLetter', '%1)')) + list(1, 0) + list(2, 1),
      body: item(1, 0, 'Một') + item(2, 0, 'Hai') + item(2, 0, 'Ba') + item(1, 0, 'Bốn'),
    },
    shows: ['1. Một', 'a) Hai', 'b) Ba', '2. Bốn'],
  },
  {
    name: 'lvlRestart 0 never begins anew: điều through the chương',
    parts: {
      numbering: kind(0, level(0, 'upperRoman', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')) + list(1, 0),
      body: item(1, 0, 'Một') + item(1, 1, 'Hai') + item(1, 0, 'Ba') + item(1, 1, 'Bốn'),
    },
    shows: ['Chương I Một', 'Điều 1. Hai', 'Chương II Ba', 'Điều 2. Bốn'],
    office: 'LibreOffice begins anew after every higher level',
  },
  {
    name: 'lvlRestart 1: only after the first level',
    parts: {
      numbering:
        kind(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '%3.', '<w:lvlRestart w:val="1"/>')) +
        list(1, 0),
      body: [0, 1, 2, 1, 2, 0, 2].map((at) => item(1, at, 'x')).join(''),
    },
    shows: ['1. x', 'a) x', 'i. x', 'b) x', 'ii. x', '2. x', 'i. x'],
    office: 'LibreOffice begins anew after every higher level',
  },
  {
    name: 'a start of its own, and a level of its own in a list',
    parts: {
      numbering:
        kind(0, level(0, 'decimal', '%1.').replace('w:start w:val="1"', 'w:start w:val="4"')) +
        list(1, 0) +
        kind(1, level(0, 'decimal', '%1.')) +
        list(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1/')}</w:lvlOverride>`),
      body: item(1, 0, 'a') + item(1, 0, 'b') + item(2, 0, 'c') + item(2, 0, 'd'),
    },
    shows: ['4. a', '5. b', 'A/ c', 'B/ d'],
  },
  {
    name: 'a lower level without its higher one: that counts as used',
    parts: { numbering: DECIMAL + list(1, 0), body: item(1, 1, 'Một') + item(1, 1, 'Hai') + item(1, 0, 'Ba') + item(1, 1, 'Bốn') },
    shows: ['1.1. Một', '1.2. Hai', '2. Ba', '2.1. Bốn'],
  },
  {
    name: 'formats: zeros, letters doubled behind z, ordinals, none',
    parts: {
      numbering:
        ['decimalZero', 'ordinal', 'lowerRoman', 'none'].map((format, at) => kind(at, level(0, format, '%1'))).join('') +
        kind(4, level(0, 'upperLetter', '%1.').replace('w:start w:val="1"', 'w:start w:val="26"')) +
        [0, 1, 2, 3, 4].map((at) => list(at + 1, at)).join(''),
      body: item(1, 0, 'a') + item(2, 0, 'b') + item(3, 0, 'c') + item(4, 0, 'd') + item(5, 0, 'e') + item(5, 0, 'f'),
    },
    shows: ['01 a', '1st b', 'i c', 'd', 'Z. e', 'AA. f'],
  },
  {
    name: 'none: a level that is counted and not shown',
    parts: {
      numbering: kind(0, level(0, 'none', '') + level(1, 'decimal', '%1%2.')) + list(1, 0),
      body: item(1, 0, 'Một') + item(1, 1, 'Hai') + item(1, 1, 'Ba') + item(1, 0, 'Bốn') + item(1, 1, 'Năm'),
    },
    shows: ['Một', '1. Hai', '2. Ba', 'Bốn', '1. Năm'],
  },
  {
    name: 'suff: a space, nothing',
    parts: {
      numbering:
        kind(0, level(0, 'decimal', '%1.', '<w:suff w:val="space"/>')) +
        kind(1, level(0, 'decimal', '(%1)', '<w:suff w:val="nothing"/>')) +
        list(1, 0) +
        list(2, 1),
      body: item(1, 0, 'a') + item(2, 0, 'b'),
    },
    shows: ['1. a', '(1)b'],
  },
  {
    name: 'bullets: typed ones as they are, pictures as dots, pictures below pictures as plus signs',
    parts: {
      numbering:
        kind(0, level(0, 'bullet', '-') + level(1, 'bullet', '+') + level(2, 'bullet', '*')) +
        kind(1, level(0, 'bullet', '\uF0B7') + level(1, 'bullet', 'o') + level(2, 'bullet', '\uF0A7')).replaceAll(
          '</w:lvl>',
          '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>',
        ) +
        list(1, 0) +
        list(2, 1),
      body: [0, 1, 2].map((at) => item(1, at, 'a')).join('') + [0, 1, 2].map((at) => item(2, at, 'b')).join(''),
    },
    shows: ['- a', '+ a', '* a', '• b', '+ b', '+ b'],
  },
  {
    name: 'numbers by paragraph styles, and by the styles that they are based on',
    parts: {
      numbering:
        kind(0, level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Viec"/>')) +
        list(1, 0),
      styles: style('Muc', inList(1)) + style('Viec', inList(1, 1)) + style('ViecDam', '<w:jc w:val="both"/>', 'Viec'),
      body: styled('Muc', 'Một') + styled('Viec', 'Hai') + styled('ViecDam', 'Ba') + styled('Muc', 'Bốn') + styled('Viec', 'Năm'),
    },
    shows: ['I. Một', '1. Hai', '2. Ba', 'II. Bốn', '1. Năm'],
  },
  {
    name: 'numId 0 takes a paragraph out of the list of its style',
    parts: {
      numbering: DECIMAL + list(1, 0),
      styles: style('Viec', inList(1, 0)),
      body: styled('Viec', 'Một') + styled('Viec', 'Hai', inList(0)) + styled('Viec', 'Ba'),
    },
    shows: ['1. Một', 'Hai', '2. Ba'],
  },
  {
    name: 'a kind that takes its levels from a numbering style',
    parts: {
      numbering:
        kind(0, '<w:numStyleLink w:val="DanhSach"/>') +
        kind(1, `<w:styleLink w:val="DanhSach"/>${level(0, 'lowerLetter', '%1.')}`) +
        list(1, 0) +
        list(2, 1),
      styles: `<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="DanhSach"/><w:pPr>${inList(2)}</w:pPr></w:style>`,
      body: item(1, 0, 'Một') + item(1, 0, 'Hai'),
    },
    shows: ['a. Một', 'b. Hai'],
  },
  {
    name: 'typed numbers, empty items, lists that there are none of',
    parts: {
      numbering: DECIMAL + list(1, 0),
      body: p('3. Gõ tay') + item(1, 0, '') + item(1, 0, 'Hai') + item(9, 0, 'Không có'),
    },
    shows: ['3. Gõ tay', '1.', '2. Hai', 'Không có'],
  },
  {
    name: 'ISO/IEC 29500 Strict',
    parts: { strict: true, numbering: DECIMAL + list(1, 0), body: item(1, 0, 'Một') + item(1, 1, 'Hai') },
    shows: ['1. Một', '1.1. Hai'],
  },
];
