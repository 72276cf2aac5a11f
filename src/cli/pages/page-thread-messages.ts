import type { Limits } from '../../read/limits.ts';
import type { PictureFormat } from '../../read/page/page-source.ts';
import type { Unreadable, UnreadableCode } from '../../read/unreadable.ts';

/** What the thread is asked, one thing at a time. */
export type Question =
  | { readonly ask: 'read'; readonly bytes: Uint8Array; readonly limits: Limits }
  /** Answered by the number of pages. */
  | { readonly ask: 'open'; readonly bytes: Uint8Array; readonly format: PictureFormat }
  | { readonly ask: 'draw'; readonly number: number };

export type Answer =
  | { readonly value: unknown }
  | { readonly code: UnreadableCode; readonly args: Unreadable['args'] }
  /** The thread's own fault, or a package's. */
  | { readonly failure: string };
