import { deflateSync } from 'node:zlib';

/** One text of a page: its place from the top left corner, and the font by its name. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'Regular' | 'Bold';
}

export interface PdfPage {
  readonly texts?: readonly PdfText[];
  /** Operators put behind the texts as they stand. */
  readonly drawing?: string;
  readonly rotate?: 0 | 90 | 180 | 270;
}

/** A font of one byte a letter, as WinAnsi has them, under a name for `drawing`. */
export interface ByteFont {
  readonly id: string;
  readonly name: string;
  /** What its bytes mean, where the file says so. */
  readonly letters?: Readonly<Record<number, string>>;
}

const WIDTH = 400;
const HEIGHT = 800;
const hex = (text: string) => [...text.normalize('NFC')].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** All letters by their Unicode numbers; `garbled` says of each that it is another one. */
function toUnicode(garbled: boolean): string {
  const ranges = Array.from({ length: 32 }, (_, high) => {
    const first = high.toString(16).padStart(2, '0');
    return `<${first}00> <${first}ff> <${garbled ? '04' : first}00>`;
  });
  ranges.splice(16, 16, ...[`<1e00> <1eff> <${garbled ? '04' : '1e'}00>`, '<2000> <20ff> <2000>']);
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${ranges.length} beginbfrange ${ranges.join(' ')} endbfrange endcmap end`;
}

export interface PdfOptions {
  readonly garbled?: boolean;
  readonly fonts?: readonly ByteFont[];
}

/** A PDF by hand: two fonts whose letters are all half as wide as high, numbered as in Unicode. */
export function writePdf(pages: readonly PdfPage[], { garbled = false, fonts = [] }: PdfOptions = {}): Uint8Array {
  const objects: (string | Buffer)[] = [];
  const first = 8 + 2 * fonts.length;
  const add = (object: string | Buffer) => objects.push(object);
  const stream = (content: string) => {
    const data = deflateSync(Buffer.from(content, 'latin1'));
    return Buffer.concat([Buffer.from(`<< /Filter /FlateDecode /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`);
  add(stream(toUnicode(garbled)));
  for (const [i, name] of ['Regular', 'Bold'].entries()) {
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Bến-${name} /Encoding /Identity-H /ToUnicode 3 0 R /DescendantFonts [${5 + 2 * i} 0 R] >>`.replace(
        'ế',
        'e',
      ),
    );
    add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Ben-${name} /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Ben-${name} /Flags 4 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 /FontBBox [0 -200 1000 800] >> >>`,
    );
  }
  for (const [i, { name, letters }] of fonts.entries()) {
    const means = letters === undefined ? '' : `/ToUnicode ${9 + 2 * i} 0 R`;
    add(
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${'500 '.repeat(224)}] ${means} >>`,
    );
    add(stream(lettersMap(letters ?? {})));
  }
  const named = fonts.map(({ id }, i) => `/${id} ${8 + 2 * i} 0 R`).join(' ');
  for (const [i, { texts = [], drawing = '', rotate = 0 }] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${rotate} /Contents ${first + 1 + 2 * i} 0 R /Resources << /Font << /Regular 4 0 R /Bold 6 0 R ${named} >> >> >>`,
    );
    const shown = texts.map(
      ({ text, x, y, size = 10, font = 'Regular' }) => `BT /${font} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`,
    );
    add(stream(`${shown.join('\n')}\n${drawing}`));
  }
  return assemble(objects);
}

function lettersMap(letters: Readonly<Record<number, string>>): string {
  const rows = Object.entries(letters).map(([code, letter]) => `<${Number(code).toString(16).padStart(2, '0')}> <${hex(letter)}>`);
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${rows.length} beginbfchar ${rows.join(' ')} endbfchar endcmap end`;
}

/** Objects, numbered from 1, as a file. */
export function assemble(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let length = (parts[0] as Buffer).length;
  for (const [i, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines set one under the other from the top, twelve points apart. */
export const linesOf = (text: string, x = 50, top = 60): PdfText[] =>
  text.split('\n').map((line, i) => ({ text: line.trimStart(), x: x + (line.length - line.trimStart().length) * 5, y: top + i * 12 }));
