/** Counts what a document's tracked changes leave out of the text, by which view of it is read. */
export interface Revisions {
  readonly view: 'accepted' | 'original';
  /** Notes a change; false when what it holds is not there in this view. */
  keeps(element: string): boolean;
  readonly insertions: number;
  readonly deletions: number;
}

const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

export function isRevision(element: string): boolean {
  return INSERTED.has(element) || DELETED.has(element);
}

export function createRevisions(view: 'accepted' | 'original'): Revisions {
  const counts = { insertions: 0, deletions: 0 };
  return {
    view,
    keeps(element) {
      const inserted = INSERTED.has(element);
      counts[inserted ? 'insertions' : 'deletions']++;
      return inserted === (view === 'accepted');
    },
    get insertions() {
      return counts.insertions;
    },
    get deletions() {
      return counts.deletions;
    },
  };
}
