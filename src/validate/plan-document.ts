import type { Plan } from '../model/plan.ts';
import type { ParseResult } from '../parse.ts';
import { LineIndex } from '../source/line-index.ts';
import type { Position, Span } from '../source/span.ts';
import type { Block, Item, Part, Root } from '../tree/nodes.ts';
import type { Register } from './register/register.ts';
import type { Regime } from './rule.ts';

/** A block of the document and the great part that it stands in. */
export interface PlacedBlock {
  readonly block: Block;
  readonly part: Part['type'];
}

/** A plan as the rules see it: the model, the tree it was read from, and the words as the user has them. */
export class PlanDocument {
  readonly plan: Plan;
  readonly tree: Root;
  /** The source text; every offset points into it. */
  readonly text: string;
  readonly register: Register;
  /** Whose drafting rules the plan is judged by; null when that cannot be told. */
  readonly regime: Regime | null;
  #blocks: readonly PlacedBlock[] | undefined;
  #index: LineIndex | undefined;

  constructor({ plan, tree, text }: ParseResult, register: Register, regime: Regime | null = plan.regime) {
    this.plan = plan;
    this.tree = tree;
    this.text = text;
    this.register = register;
    this.regime = regime;
  }

  /** Every paragraph, table and line in document order. */
  get blocks(): readonly PlacedBlock[] {
    this.#blocks ??= placedBlocks(this.tree);
    return this.#blocks;
  }

  /** Whole days of issue compare as strings; null when the day of issue is not known. */
  get issuedOn(): string | null {
    const { date } = this.plan;
    return date !== null && date.length === 10 ? date : null;
  }

  /** Where a stretch of the source stands. */
  position(span: Span): Position {
    this.#index ??= new LineIndex(this.text);
    return this.#index.position(span);
  }

  /** The user's own words at a position. */
  words({ start, end }: Position): string {
    return this.text.slice(start.offset, end.offset);
  }
}

function placedBlocks(root: Root): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const visit = (node: Part | Item, part: Part['type']): void => {
    for (const child of node.children) {
      if (child.type === 'item') visit(child, part);
      else if ('data' in child && child.type !== 'text') found.push({ block: child as Block, part });
    }
  };
  for (const part of root.children) if ('children' in part) visit(part, part.type);
  return found;
}
