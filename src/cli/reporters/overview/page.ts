import type { Plan } from '../../../model/plan.ts';
import type { Messages } from '../../messages/index.ts';
import { displayWidth, padEnd, wrap } from '../../terminal/layout.ts';
import type { Palette } from '../../terminal/palette.ts';

/** What every part of an overview needs to be drawn. */
export interface Page {
  readonly width: number;
  readonly say: Messages;
  readonly paint: Palette;
}

/** A part of the overview: lines of text, none where the plan has nothing of it. */
export type Draw = (plan: Plan, page: Page) => string[];

const INDENT = '  ';

export const indent = (lines: readonly string[], by = INDENT): string[] => lines.map((line) => (line === '' ? '' : by + line));

/** A heading with the count of what stands under it. */
export function heading(title: string, count: number, { paint }: Page): string {
  return `${paint.heading(title)} ${paint.faint(String(count))}`;
}

/** Lines with a label in front of the first: `Số        12/KH-UBND`. */
export function labelled(label: string, text: string, labelWidth: number, page: Page): string[] {
  return indent(hanging(padEnd(page.paint.faint(label), labelWidth), text, page.width - INDENT.length));
}

/** A paragraph that hangs behind its mark: `1. Tổ chức …`; without a mark it does not hang. */
export function hanging(mark: string, text: string, width: number, maxLines?: number): string[] {
  const room = mark === '' ? 0 : displayWidth(mark) + 1;
  const lines = wrap(text, Math.max(12, width - room), maxLines);
  if (room === 0) return lines;
  return lines.map((line, index) => (index === 0 ? `${mark} ${line}` : ' '.repeat(room) + line));
}
