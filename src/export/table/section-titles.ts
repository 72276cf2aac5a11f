import type { Section } from '../../model/plan.ts';

/** Titles of sections by id, at every depth. */
export function sectionTitles(sections: readonly Section[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  // A list of what is left, for a saved plan may be nested deeper than calls can be.
  const left = [...sections];
  for (let section = left.pop(); section !== undefined; section = left.pop()) {
    titles.set(section.id, section.title ?? '');
    for (const child of section.children) left.push(child);
  }
  return titles;
}
