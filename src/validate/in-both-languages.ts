import type { DiagnosticArgs, DiagnosticCode } from '../diagnostics/codes.ts';
import { en } from '../diagnostics/messages/en.ts';
import { vi } from '../diagnostics/messages/vi.ts';
import type { Localized } from './rule.ts';

/** The sentence of a departure that parsing reports too, in every language. */
export function inBothLanguages<Code extends DiagnosticCode>(code: Code, args: DiagnosticArgs[Code]): Localized {
  return { vi: vi()[code](args), en: en()[code](args) };
}
