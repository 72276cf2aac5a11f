import type { DiagnosticArgs } from '../diagnostics/codes.ts';

/** Why nothing of a document can be read. */
export type UnreadableCode =
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-part-missing'
  | 'limit-exceeded'
  | 'format-unsupported'
  | 'converter-missing'
  | 'converter-failed'
  | 'no-text-layer'
  | 'garbled-text'
  | 'ocr-missing'
  | 'picture-unsupported'
  | 'picture-package-missing';

/** Thrown by readers alone, and caught where a document is parsed: there it becomes a plan without content and one diagnostic. */
export class Unreadable<Code extends UnreadableCode = UnreadableCode> extends Error {
  readonly code: Code;
  readonly args: DiagnosticArgs[Code];

  constructor(code: Code, args: DiagnosticArgs[Code]) {
    super(code);
    this.code = code;
    this.args = args;
  }
}
