import type { Block, InlinePiece, Words } from '../../../diff/report/report.ts';
import { beside, wrap } from '../../terminal/layout.ts';
import type { DiffPage } from './index.ts';

/** What is only moved, or told of its facts alone, is shown by its first lines. */
const REMINDER_LINES = 2;
const GAP = 2;

/** The words of a block: both sides beside each other where there is room, else the changes within one text. */
export function drawTexts({ tone, old, new: fresh, inline }: Block, width: number, page: DiffPage): string[] {
  if (old.length + fresh.length === 0) return [];
  if (JSON.stringify(old) === JSON.stringify(fresh)) {
    return fresh.flatMap((words) => wrap(page.paint.faint(words.map(({ text }) => text).join('')), width, REMINDER_LINES));
  }
  const isMarked = [...old, ...fresh].some((words) => words.some(({ changed }) => changed));
  // Texts without a mark: what came or went, or the parts of what was split or merged.
  if (!isMarked && (old.length === 0 || fresh.length === 0 || tone === 'moved')) {
    return [...old.flatMap((words) => whole(words, '-', width, page)), ...fresh.flatMap((words) => whole(words, '+', width, page))];
  }
  if (page.sideBySide) {
    const column = Math.floor((width - GAP) / 2);
    const lines = (texts: readonly Words[], side: 'old' | 'new') => texts.flatMap((words) => wrap(painted(words, side, page), column));
    return beside(lines(old, 'old'), lines(fresh, 'new'), column);
  }
  if (inline !== null) return wrap(inlined(inline, page), width);
  return [...old.flatMap((words) => whole(words, '-', width, page)), ...fresh.flatMap((words) => whole(words, '+', width, page))];
}

function whole(words: Words, sign: '-' | '+', width: number, { paint }: DiffPage): string[] {
  const colour = sign === '-' ? paint.error : paint.body;
  const lines = wrap(colour(words.map(({ text }) => text).join('')), width - 2);
  return lines.map((line, place) => `${place === 0 ? colour(sign) : ' '} ${line}`);
}

/** `[-old-]` and `{+new+}` are git's marks for words. */
function mark(text: string, side: 'old' | 'new', { paint, coloured }: DiffPage): string {
  const [colour, open, close] = side === 'old' ? ([paint.error, '[-', '-]'] as const) : ([paint.body, '{+', '+}'] as const);
  return coloured ? colour(text) : `${open}${text}${close}`;
}

const painted = (words: Words, side: 'old' | 'new', page: DiffPage): string =>
  words.map(({ text, changed }) => (changed ? mark(text, side, page) : text)).join('');

/** No space stands in front of these. */
const CLOSING = /^[,.;:)!?”]/;

const inlined = (pieces: readonly InlinePiece[], page: DiffPage): string =>
  pieces
    .map(({ text, side }, place) => {
      const shown = side === 'both' ? text : mark(text, side, page);
      return place === 0 || CLOSING.test(text) ? shown : ` ${shown}`;
    })
    .join('');
