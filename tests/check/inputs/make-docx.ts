import { buildDocx, item, kind, level, list, p, r, startAt, table } from '../../read/docx/build-docx.ts';

/** How a marker is made a level of Word's automatic numbering. */
const LEVELS: readonly (readonly [pattern: RegExp, format: string, text: string])[] = [
  [/^([IVX]+)\.$/, 'upperRoman', '%1.'],
  [/^([IVX]+)-$/, 'upperRoman', '%1-'],
  [/^(\d+)\.$/, 'decimal', '%3.'],
  [/^([a-e])\)$/, 'lowerLetter', '%4)'],
  [/^-$/, 'bullet', '-'],
  [/^\+$/, 'bullet', '+'],
];
const MARKER = /^((?:\*\*)?)([IVX]+[.-]|\d+\.|[a-e]\)|[-+])\s+/;
/** What behind which a marker begins anew: all that stand further out. */
const HIGHER = [[], [], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3, 4]];

/**
 * The Word file that a clerk would have made of a plan in text: numbers and bullets by Word, letterhead and closing lines in tables
 * without lines, emphasis as bold and italic letters.
 */
export function makeDocx(text: string): Uint8Array {
  const lines = text
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const type = filled.findIndex((line) => /^[*#\s]*KẾ HOẠCH/u.test(line));
  const closing = filled.findIndex((line) => /^Nơi nhận/u.test(line));
  const head = filled.slice(0, type).filter((line) => line !== '*');
  const end = closing < 0 ? filled.length : closing;
  const numbering = new AutomaticNumbers();
  const body = filled.slice(Math.max(0, type), end).map((line, i) => paragraph(line, i < 2, numbering));
  const recipients = filled.slice(end).filter((line, i) => i === 0 || /^-/.test(line));
  const signature = filled.slice(end).filter((line, i) => i > 0 && !/^-/.test(line));
  return buildDocx({
    numbering: numbering.definitions(),
    body: [
      ...(head.length > 0 ? [table([[cellOf(head.slice(0, 1)), cellOf(head.slice(1))]], false)] : []),
      ...body,
      ...(closing < 0 ? [] : [p(''), table([[cellOf(recipients), cellOf(signature)]], false)]),
      // Word has a paragraph behind every last table.
      p(''),
      '<w:sectPr/>',
    ].join(''),
  });
}

const cellOf = (lines: readonly string[]) => (lines.length === 0 ? p('') : lines.map((line) => p(runs(line))).join(''));

const SPACED = '<w:spacing w:before="120" w:after="120"/>';

function paragraph(line: string, title: boolean, numbering: AutomaticNumbers): string {
  const marker = title ? null : MARKER.exec(line);
  const place = marker === null ? null : numbering.place(marker[2] as string);
  if (marker === null || place === null) return p(runs(line), `${SPACED}<w:jc w:val="${title ? 'center' : 'both'}"/>`);
  const rest = `${marker[1]}${line.slice(marker[0].length)}`;
  return item(place.list, place.level, runs(rest)).replace('<w:pPr>', `<w:pPr>${SPACED}`);
}

/** Runs of a line, its `**` and `*` read as bold and italic. */
function runs(line: string): string {
  const pieces = line.replace(/^#+\s*/, '').split(/(\*\*|\*)/);
  let bold = false;
  let italic = false;
  const made = pieces.map((piece) => {
    if (piece === '**') bold = !bold;
    else if (piece === '*') italic = !italic;
    else if (piece !== '') return r(piece, `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`);
    return '';
  });
  return made.join('') || r('');
}

/** Word's numbers for the markers that a text has: one kind of list, and another list where a number does not follow. */
class AutomaticNumbers {
  readonly #reached: number[] = LEVELS.map(() => 0);
  readonly #lists: string[] = [list(1, 0)];
  #current = 1;

  place(marker: string): { list: number; level: number } | null {
    const at = LEVELS.findIndex(([pattern]) => pattern.test(marker));
    const [, label = ''] = LEVELS[at]?.[0].exec(marker) ?? [];
    if (at < 0) return null;
    const wanted = label === '' ? 0 : numberOf(label);
    if (wanted > 0 && wanted !== (this.#reached[at] as number) + 1) {
      this.#current = this.#lists.length + 1;
      this.#lists.push(list(this.#current, 0, startAt(at, wanted)));
    }
    this.#reached[at] = wanted;
    for (let below = at + 1; below < LEVELS.length; below++) if (HIGHER[below]?.includes(at)) this.#reached[below] = 0;
    return { list: this.#current, level: at };
  }

  definitions(): string {
    const levels = LEVELS.map(([, format, text], at) =>
      level(at, format, text.replace(/%\d/, `%${at + 1}`), `<w:lvlRestart w:val="${at < 2 ? 0 : at}"/>`),
    );
    return kind(0, levels.join('')) + this.#lists.join('');
  }
}

function numberOf(label: string): number {
  if (/^\d/.test(label)) return Number(label);
  if (/^[a-e]$/.test(label)) return label.charCodeAt(0) - 96;
  const digits = [...label].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
