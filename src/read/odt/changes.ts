import type { Attributes, Handler } from '../xml/walk-xml.ts';
import type { Changes } from './context.ts';

export function createChanges(view: Changes['view']): Changes {
  return { view, insertions: new Set(), deletions: 0, taken: new Map(), open: new Set() };
}

/** Reads `text:tracked-changes` into `changes`. */
export function readChanges(changes: Changes): Handler {
  return {
    open(name, attribute) {
      const id = attribute('xml:id') ?? attribute('text:id') ?? '';
      if (name !== 'text:changed-region') return null;
      return {
        open(kind) {
          if (kind === 'text:insertion') changes.insertions.add(id);
          return kind === 'text:deletion' ? readDeleted(id, changes) : null;
        },
      };
    },
  };
}

/** The words of a deletion, a line for each paragraph. */
function readDeleted(id: string, changes: Changes): Handler {
  let words = '';
  let first = true;
  const inner: Handler = {
    open: (name) => (name.startsWith('text:') ? inner : null),
    text(text) {
      words += text.replace(/\s+/g, ' ');
    },
  };
  return {
    open(name) {
      if (name !== 'text:p' && name !== 'text:h') return null;
      if (!first) words += '\n';
      first = false;
      return inner;
    },
    close() {
      changes.deletions++;
      changes.taken.set(id, words);
    },
  };
}

/** What a mark of a tracked change puts into the text in this view; null for what is no mark. */
export function noteChange(name: string, attribute: Attributes, { view, insertions, taken, open }: Changes): string | null {
  const id = attribute('text:change-id') ?? '';
  if (name === 'text:change-start' && view === 'original' && insertions.has(id)) open.add(id);
  else if (name === 'text:change-end') open.delete(id);
  else if (name === 'text:change') {
    const words = view === 'original' ? (taken.get(id) ?? '') : '';
    taken.delete(id);
    return words;
  }
  return name === 'text:change-start' || name === 'text:change-end' ? '' : null;
}
