import type { FlowBlock, FlowParagraph } from '../flow/flow.ts';
import { joinLines, makeLines, type Written } from '../flow/make-lines.ts';
import type { ListPlace } from '../flow/numbering/list-counter.ts';
import type { Sink } from '../flow/sink.ts';
import type { Handler } from '../xml/walk-xml.ts';
import { readAlternateContent } from './alternate-content.ts';
import type { Context } from './context.ts';
import { type ParagraphProperties, readParagraphProperties } from './properties.ts';
import { readRun } from './read-run.ts';
import { isRevision } from './revisions.ts';

/** Gathers the words of a paragraph. */
export interface Writer {
  readonly properties: ParagraphProperties;
  write(text: string, bold: boolean): void;
  /** A text box or note that hangs on it: printed below. */
  attach(blocks: readonly FlowBlock[]): void;
}

/** Elements that only hold runs. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  ...['w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase'],
]);

/** Reads `w:p` into `sink`. */
export function readParagraph(context: Context, sink: Sink): Handler {
  const { styles, counts, revisions } = context;
  const properties: ParagraphProperties = {};
  const written: Written[] = [];
  const attached: FlowBlock[] = [];
  const number = counts.paragraphs++;
  const writer: Writer = {
    properties,
    write: (text, bold) => written.push({ text, bold }),
    attach: (blocks) => attached.push(...blocks),
  };
  const content: Handler = {
    open(name) {
      if (name === 'w:r') return readRun(context, writer);
      if (TRANSPARENT.has(name)) return content;
      if (isRevision(name)) return revisions.keeps(name) ? content : null;
      if (name === 'mc:AlternateContent') return readAlternateContent(content);
      if (name.startsWith('m:')) return readFormula(writer);
      return null;
    },
  };
  return {
    open(name, attributes) {
      return name === 'w:pPr' ? readParagraphProperties(properties) : (content.open?.(name, attributes) ?? null);
    },
    close() {
      const shown = revisions.view === 'original' && properties.before !== undefined ? properties.before : properties;
      const lines = joinLines(sink.open?.lines ?? [], makeLines(written));
      sink.open = null;
      const paragraph: FlowParagraph = {
        type: 'paragraph',
        number,
        label: '',
        lines,
        centred: styles.ofParagraph(shown, 'alignment') === 'center',
        above: styles.ofParagraph(shown, 'above') ?? 0,
        below: styles.ofParagraph(shown, 'below') ?? 0,
        depth: depthOf(styles.ofParagraph(shown, 'outline')),
      };
      // An instruction does not go on in the next paragraph; where it seems to, its end was lost.
      for (const field of context.fields) field.instruction = false;
      if (goesOn(properties, context)) sink.open = paragraph;
      else {
        const place = placeInList(shown, context);
        sink.blocks.push(place === null ? paragraph : { ...paragraph, label: context.counter.next(place) });
      }
      sink.blocks.push(...attached);
    },
  };
}

/** Whether the paragraph's mark is not there in this view, so that it is one with the next. */
function goesOn({ mark }: ParagraphProperties, { revisions, counts }: Context): boolean {
  if (mark?.hidden === true) counts.hidden++;
  const kept = [
    ...(mark?.inserted === true ? [revisions.keeps('w:ins')] : []),
    ...(mark?.deleted === true ? [revisions.keeps('w:del')] : []),
  ];
  return mark?.hidden === true || kept.includes(false);
}

/** The list that a paragraph is of: its own, or its style's; the level of a style is the one that names it. */
function placeInList(own: ParagraphProperties, { styles, numbering }: Context): ListPlace | null {
  const list = styles.ofParagraph(own, 'list');
  if (list === undefined || list === '0') return null;
  const stated = own.level ?? (own.list === undefined ? levelOfStyle(own, list) : undefined) ?? styles.ofParagraph(own, 'level');
  return { list, level: stated ?? 0 };

  function levelOfStyle({ style }: ParagraphProperties, id: string): number | undefined {
    const { kind = '', levels } = numbering.lists.get(id) ?? {};
    const named = [...(levels ?? []), ...(numbering.kinds.get(kind)?.levels ?? [])];
    const chain = styles.chain(style);
    return named.find(([, level]) => level.style !== null && level.style === chain[0])?.[0];
  }
}

/** Outline levels count from 0; those beyond 6 are running text. */
const depthOf = (outline: number | undefined) => (outline !== undefined && outline >= 0 && outline < 6 ? outline + 1 : 0);

/** A formula: its letters in a row. */
function readFormula(writer: Writer): Handler {
  const formula: Handler = {
    open(name) {
      if (name === 'm:t') return { text: (text) => writer.write(text, false) };
      return name.startsWith('m:') && !name.endsWith('Pr') ? formula : null;
    },
  };
  return formula;
}
