import type { Plan } from '../model/plan.ts';
import type { ParseResult } from '../parse.ts';
import type { Language } from './messages/index.ts';
import type { ReadingOptions } from './reading-options.ts';

export interface Reading {
  readonly plan: Plan;
  /** The plan with the text and the tree that it was read from. */
  readonly parsed: ParseResult;
  /** The outline tree as compact text. */
  tree(): string;
}

export interface SourceOptions extends ReadingOptions {
  /** Left out for standard input. */
  readonly path?: string;
  /** Of the sentences in `diagnostics`. */
  readonly language: Language;
  /** Whether somebody is shown the digest of the bytes. */
  readonly digest: boolean;
  /** Told how many pages of a scan are recognised, of how many. */
  readonly onPage?: (done: number, all: number) => void;
}

/** What the commands need of the library. It is handed to `run`, so that commands are tested without the parser. */
export interface Engine {
  parse(bytes: Uint8Array, source: SourceOptions): Promise<Reading>;
}
