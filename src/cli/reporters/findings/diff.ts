import { unifiedDiff } from '../../../fix/unified-diff.ts';
import type { Palette } from '../../terminal/palette.ts';
import { plain } from '../../terminal/plain.ts';

interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What would change in a file: for `patch` letter by letter, for a terminal with colours and nothing that commands it. */
export function renderDiff({ path, before, after }: Changed, terminal: boolean, paint: Palette): string {
  const diff = unifiedDiff(path === '-' ? 'stdin' : path, before, after);
  if (!terminal) return diff;
  const colours: Readonly<Record<string, (line: string) => string>> = { '+': paint.body, '-': paint.error, '@': paint.faint };
  return diff
    .split('\n')
    .map((line) => (colours[line[0] ?? ''] ?? String)(plain(line)))
    .join('\n');
}
