/** Labels on the line of the directive itself: “Xây dựng kế hoạch … (Chủ trì: Phòng A; hoàn thành: trước 30/6)”. */
import { type LabelledPart, readLabels } from './read-labels.ts';

export interface InlineLabels {
  /** The directive without its labels. */
  readonly head: string;
  readonly headEnd: number;
  readonly parts: LabelledPart[];
}

const LONGEST_LABELS = 600;
const OPENS = /[.;]\s+(?=\p{Lu})|\s[-–—]\s+(?=\p{Lu})/gu;

/** The labels that close a directive, in brackets or behind its last sentence; null when there are none. */
export function readInlineLabels(text: string): InlineLabels | null {
  const window = Math.max(0, text.length - LONGEST_LABELS);
  return inBrackets(text, window) ?? behindSentence(text, window);
}

function inBrackets(text: string, window: number): InlineLabels | null {
  const close = /\)[\s.;,]*$/.exec(text.slice(-12));
  if (close === null) return null;
  const open = text.lastIndexOf('(');
  if (open < window || open <= 0) return null;
  const end = text.lastIndexOf(')');
  const parts = readLabels(text.slice(open + 1, end));
  return parts === null || !parts.some(isAssigning) ? null : reading(text, open, open + 1, parts);
}

function behindSentence(text: string, window: number): InlineLabels | null {
  for (const mark of text.slice(window).matchAll(OPENS)) {
    const start = window + mark.index + mark[0].length;
    const parts = readLabels(text.slice(start));
    if (parts !== null && isAssigning(parts[0] as LabelledPart))
      return reading(text, window + mark.index + (mark[0].startsWith(' ') ? 0 : 1), start, parts);
  }
  return null;
}

const isAssigning = ({ kind }: LabelledPart): boolean => kind.kind === 'roles' || kind.kind === 'time' || kind.kind === 'deliverable';

function reading(text: string, headEnd: number, by: number, parts: readonly LabelledPart[]): InlineLabels {
  return {
    head: text.slice(0, headEnd).trimEnd(),
    headEnd,
    parts: parts.map((part) => ({
      ...part,
      labelStart: part.labelStart + by,
      labelEnd: part.labelEnd + by,
      valueStart: part.valueStart + by,
      valueEnd: part.valueEnd + by,
    })),
  };
}
