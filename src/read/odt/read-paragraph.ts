import type { FlowBlock, FlowParagraph } from '../flow/flow.ts';
import { joinLines, makeLines, type Written } from '../flow/make-lines.ts';
import { makeNote } from '../flow/make-note.ts';
import type { ListPlace } from '../flow/numbering/list-counter.ts';
import { showText } from '../flow/show-text.ts';
import type { Sink } from '../flow/sink.ts';
import type { Attributes, Handler } from '../xml/walk-xml.ts';
import { noteChange } from './changes.ts';
import type { Context } from './context.ts';
import { readBoxes } from './read-boxes.ts';
import type { Properties } from './styles.ts';

/** What is known of a paragraph from where it stands. */
interface Standing {
  readonly attribute: Attributes;
  readonly heading: boolean;
  readonly place: ListPlace | null;
  /** It stands in a list, with or without a number. */
  readonly listed: boolean;
}

/** Elements whose text is none of the paragraph's. */
const PASSED_OVER = /^(?:office:annotation|text:ruby-text$|text:script$|text:tracked-changes$|text:note-citation$)/;
const DEEPEST_HEADING = 6;
/** More spaces in a row than a line has room for. */
const MOST_SPACES = 20;

/** Reads `text:p` or `text:h` into `sink`. */
export function readParagraph(context: Context, sink: Sink, { attribute, heading, place, listed }: Standing): Handler {
  const { styles, counts, changes, encodings } = context;
  const style = attribute('text:style-name');
  const level = Number(attribute('text:outline-level') ?? 1);
  const number = counts.paragraphs++;
  const written: Written[] = [];
  const attached: FlowBlock[] = [];
  let spaced = true;

  /** Writes what stands in spans of these styles, the innermost last. */
  function write(text: string, spans: readonly string[]): void {
    if (text === '' || changes.open.size > 0) return;
    const value = <Key extends keyof Properties>(key: Key): Properties[Key] | undefined => {
      for (const span of spans.toReversed()) {
        const own = styles.value('text', span, key);
        if (own !== undefined) return own;
      }
      return styles.value('paragraph', style, key);
    };
    if (value('hidden') === true) {
      if (/\S/.test(text)) counts.hidden++;
      return;
    }
    spaced = /\s$/.test(text);
    written.push({ text: showText(text, value('font'), value('capitals') === true, encodings), bold: value('bold') === true });
  }

  function content(spans: readonly string[]): Handler {
    return {
      open(name, of) {
        const change = noteChange(name, of, changes);
        if (change !== null) write(change, spans);
        else if (name === 'text:s') write(' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(of('text:c') ?? 1) || 1))), spans);
        else if (name === 'text:tab') write('\t', spans);
        else if (name === 'text:line-break') write('\n', spans);
        else if (name === 'text:note') return readNote();
        else if (name.startsWith('draw:')) return readBoxes(context, (blocks) => attached.push(...blocks));
        else if (name === 'text:span') return content([...spans, of('text:style-name') ?? '']);
        else if (name.startsWith('text:') && !PASSED_OVER.test(name)) return content(spans);
        return null;
      },
      // White space is one space, and none at the start, unless it is said to be more.
      text(text) {
        const folded = text.replace(/[ \t\r\n]+/g, ' ');
        write(spaced ? folded.replace(/^ /, '') : folded, spans);
      },
    };
  }

  function readNote(): Handler {
    const body = context.readBlocks((blocks) => {
      const note = makeNote(blocks, counts, number);
      if (note !== null) attached.push(note);
    });
    return { open: (name) => (name === 'text:note-body' ? body : null) };
  }

  return {
    ...content([]),
    close() {
      const paragraph: FlowParagraph = {
        type: 'paragraph',
        number,
        label: '',
        lines: joinLines(sink.open?.lines ?? [], makeLines(written)),
        centred: styles.value('paragraph', style, 'centred') === true,
        above: styles.value('paragraph', style, 'above') ?? 0,
        below: styles.value('paragraph', style, 'below') ?? 0,
        depth: heading && level >= 1 && level <= DEEPEST_HEADING ? level : 0,
      };
      const where = place ?? (heading && !listed ? context.lists.placeOfHeading(level - 1) : null);
      sink.open = null;
      // An insertion goes on behind the paragraph: its end is not there in this view.
      if (changes.open.size > 0) sink.open = paragraph;
      else sink.blocks.push(where === null ? paragraph : { ...paragraph, label: context.counter.next(where) });
      sink.blocks.push(...attached);
    },
  };
}
