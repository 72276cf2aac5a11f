import type { FlowBlock } from '../flow/flow.ts';
import { makeNote } from '../flow/make-note.ts';
import { showText } from '../flow/show-text.ts';
import { showSymbols } from '../flow/symbols.ts';
import type { Attributes, Handler } from '../xml/walk-xml.ts';
import { readAlternateContent } from './alternate-content.ts';
import type { Context } from './context.ts';
import { type RunProperties, readRunProperties } from './properties.ts';
import type { Writer } from './read-paragraph.ts';

/** What stands in a run for letters. A hyphen that does not break is a hyphen; one that is seen at a line's end alone is nothing. */
const LETTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Reads `w:r`: its words as the page shows them. */
export function readRun(context: Context, writer: Writer): Handler {
  const { styles, counts, fields, encodings } = context;
  const own: RunProperties = {};
  const property = <Key extends keyof RunProperties>(key: Key) => styles.ofRun(own, writer.properties, key);
  let hidden = false;

  function write(text: string): void {
    if (text === '' || fields.some((field) => field.instruction)) return;
    if (property('hidden') === true) {
      if (!hidden && /\S/.test(text)) counts.hidden++;
      hidden ||= /\S/.test(text);
      return;
    }
    writer.write(showText(text, property('font'), property('capitals') === true, encodings), property('bold') === true);
  }

  function readText(): Handler {
    let gathered = '';
    return {
      text(text) {
        gathered += text;
      },
      close: () => write(gathered.replace(/\n/g, ' ')),
    };
  }

  const handler: Handler = {
    open(name, attribute) {
      const letters = LETTERS[name];
      if (letters !== undefined) write(letters);
      else if (name === 'w:sym') write(symbol(attribute));
      else if (name === 'w:fldChar') openField(attribute('w:fldCharType'), fields);
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') attachNote(name, attribute('w:id') ?? '', context, writer);
      else if (name === 'w:rPr') return readRunProperties(own);
      else if (name === 'w:t' || name === 'w:delText') return readText();
      else if (name === 'mc:AlternateContent') return readAlternateContent(handler);
      else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object')
        return readBoxes(context, (blocks) => writer.attach(blocks));
      return null;
    },
  };
  return handler;
}

function symbol(attribute: Attributes): string {
  const code = /^[0-9a-f]{1,4}$/i.test(attribute('w:char') ?? '') ? Number.parseInt(attribute('w:char') as string, 16) : 0;
  const letter = String.fromCharCode(code);
  const font = attribute('w:font') ?? '';
  return code < 0x20 ? '' : code >= 0xf000 && code <= 0xf0ff ? showSymbols(letter, font) : showText(letter, font, false);
}

function openField(type: string | undefined, fields: { instruction: boolean }[]): void {
  if (type === 'begin') fields.push({ instruction: true });
  else if (type === 'end') fields.pop();
  else {
    const field = fields.at(-1);
    if (field !== undefined) field.instruction = false;
  }
}

/** The text boxes of a drawing, however deep they stand. */
function readBoxes(context: Context, done: (blocks: FlowBlock[]) => void): Handler {
  const boxes: Handler = {
    open(name) {
      if (name === 'w:txbxContent') return context.readBlocks(done);
      return name === 'mc:AlternateContent' ? readAlternateContent(boxes) : boxes;
    },
  };
  return boxes;
}

/** A note stands below the paragraph that refers to it. */
function attachNote(element: string, id: string, { notes, counts }: Context, writer: Writer): void {
  const key = `${element} ${id}`;
  const note = makeNote(notes.get(key) ?? [], counts, counts.paragraphs - 1);
  notes.delete(key);
  if (note !== null) writer.attach([note]);
}
