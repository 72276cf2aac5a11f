import { type IssueDate, readIssueDate } from '../recognize/time/index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Block } from '../tree/nodes.ts';
import type { PlanDocument } from './plan-document.ts';

export interface IssueDateLine extends IssueDate {
  /** The line; `start` and `end` are offsets in it. */
  readonly content: MappedText;
}

/** What may stand between place and date: a comma, a point of a scan, spaces. */
const LONGEST_JOIN = 8;
/** A date with its blanks is no longer. */
const LONGEST_DATE = 120;

/** The line of place and date that the plan's date was read from, at its head or above its signature; null when there is none. */
export function findIssueDateLine({ plan: { place }, letterhead, closing }: PlanDocument): IssueDateLine | null {
  return place === null ? null : (findBehind(place, letterhead) ?? findBehind(place, closing));
}

function findBehind(place: string, lines: readonly Block[]): IssueDateLine | null {
  for (const { data } of lines) {
    const { content } = data;
    for (let at = content.text.indexOf(place); at >= 0; at = content.text.indexOf(place, at + 1)) {
      const shift = at + place.length;
      const date = readIssueDate(content.text.slice(shift, shift + LONGEST_DATE));
      if (date !== null && date.start <= LONGEST_JOIN) return { ...date, start: date.start + shift, end: date.end + shift, content };
    }
  }
  return null;
}
