import { groupBy } from '../../export/group-by.ts';
import type { Change, ChangeOf, PlanDiff, PlanName } from '../plan-diff.ts';
import { DIFF_PARTS } from '../select-changes.ts';
import { type Subject, subjectKey, subjectOf } from '../subject-of.ts';
import { type Language, WORDS } from '../words/index.ts';
import { factsOf, toneOf } from './facts.ts';
import { inlineOf, piecesOf, unmarked } from './pieces-of.ts';
import type { Block, Count, PlanTitle, Report, ReportPart, Tone, Words } from './report.ts';

export interface ReportOptions {
  readonly language: Language;
  /** Whether the two files are known to have other bytes. */
  readonly filesDiffer?: boolean;
}

/** What a comparison says to people. */
export function makeReport(diff: PlanDiff, { language, filesDiffer = false }: ReportOptions): Report {
  const words = WORDS[language];
  const { changes, yearShift } = diff;
  const notes = [
    ...(yearShift === 0 ? [] : [words.yearShift(yearShift)]),
    ...(changes.length > 0 ? [] : [filesDiffer ? words.sameButFiles : words.same]),
  ];
  const apart = groupBy(changes, (change) => (subjectOf(change) === null ? change.part : 'outline'));
  const parts: ReportPart[] = [];
  for (const part of ['header', 'citations', 'outline', 'deadlines', 'recipients', 'signature'] as const) {
    const members = apart.get(part) ?? [];
    if (members.length === 0) continue;
    if (part === 'outline') parts.push({ title: words.outline, blocks: blocksOf(members, language) });
    else parts.push({ title: words.parts[part], blocks: [factBlock(members, language)] });
  }
  return {
    title: words.title,
    old: titleOf(diff.old, words.old, words.unnamed),
    new: titleOf(diff.new, words.new, words.unnamed),
    notes,
    total: words.total(changes.length),
    counts: countChanges(changes, language),
    parts,
  };
}

function titleOf({ number, title, issuer, path }: PlanName, label: string, unnamed: string): PlanTitle {
  return { label, name: [number, title, issuer].filter((part) => part !== null).join(' · ') || unnamed, file: path };
}

/** How many changes of each part, and of which kinds. */
function countChanges(changes: readonly Change[], language: Language): Count[] {
  const words = WORDS[language];
  const byPart = groupBy(changes, ({ part }) => part);
  return DIFF_PARTS.flatMap((part) => {
    const members = byPart.get(part) ?? [];
    const kinds = groupBy(members, ({ kind }) => kind);
    return members.length === 0
      ? []
      : [
          {
            part: words.parts[part],
            total: members.length,
            kinds: [...kinds].map(([kind, list]) => [words.kinds[kind], list.length] as const),
          },
        ];
  });
}

const factBlock = (changes: readonly Change[], language: Language): Block => ({
  tone: 'changed',
  labels: [],
  place: null,
  old: [],
  new: [],
  inline: null,
  facts: changes.flatMap((change) => factsOf(change, language)),
});

/** One block for each task or heading; parts of a split task stand with the first of them. */
function blocksOf(changes: readonly Change[], language: Language): Block[] {
  const keyOf = (change: Change) => subjectKey(subjectOf(change) as Subject);
  const owners = new Map<string, string>();
  for (const change of changes) {
    if (change.part !== 'tasks' || change.kind !== 'split') continue;
    const owner = keyOf(change);
    for (const { id } of change.new) owners.set(subjectKey({ kind: 'task', side: 'new', id }), owner);
  }
  const groups = groupBy(changes, (change) => {
    const key = keyOf(change);
    return owners.get(key) ?? key;
  });
  return [...groups.values()].map((members) => blockOf(members, language));
}

function blockOf(changes: readonly Change[], language: Language): Block {
  const own = changes.filter((change) => change.part === 'tasks' || change.part === 'sections');
  const labels = own.map((change) => labelOf(change, language)).filter((label, place, all) => all.indexOf(label) === place);
  const tone: Tone = own.map(({ kind }) => toneOf(kind)).find((one) => one !== 'moved') ?? (own.length > 0 ? 'moved' : 'changed');
  const facts = changes.flatMap((change) => factsOf(change, language));
  return { tone, labels, place: subjectOf(changes[0] as Change)?.id ?? null, ...wordsOf(changes), facts };
}

function labelOf(change: ChangeOf<'tasks'> | ChangeOf<'sections'>, language: Language): string {
  const words = WORDS[language];
  const label = (text: string) => (change.part === 'sections' ? `${words.heading}, ${text}` : text);
  if (change.kind === 'split') return words.splitInto(change.new.length);
  if (change.kind === 'merged') return words.mergedFrom(change.old.length);
  if (change.kind === 'moved') return label(words.movedTo(change.old.id, change.new.id));
  if (change.kind === 'renumbered')
    return label(words.renumberedTo(change.old.marker ?? change.old.id, change.new.marker ?? change.new.id));
  return label(words.kinds[change.kind]);
}

/** The words of the task or heading on both sides, from the change that knows most of them. */
function wordsOf(changes: readonly Change[]): Pick<Block, 'old' | 'new' | 'inline'> {
  const texts = (item: unknown): Words[] => {
    if (item === null || item === undefined) return [];
    if (Array.isArray(item)) return item.flatMap(texts);
    const { text, title } = item as { text?: string; title?: string | null };
    return [unmarked(text ?? title ?? '')];
  };
  const own = changes.filter((change) => change.part === 'tasks' || change.part === 'sections');
  const edited = own.find((change) => change.kind === 'changed');
  if (edited?.kind === 'changed') {
    const [old, fresh] = edited.part === 'tasks' ? [edited.old.text, edited.new.text] : [edited.old.title ?? '', edited.new.title ?? ''];
    return {
      old: [piecesOf(old, edited.words, 'old')],
      new: [piecesOf(fresh, edited.words, 'new')],
      inline: inlineOf(old, fresh, edited.words),
    };
  }
  const known = own[0];
  if (known !== undefined) return { old: texts(known.old), new: texts(known.new), inline: null };
  const [placed] = changes;
  if (placed === undefined || !('at' in placed)) return { old: [], new: [], inline: null };
  // It is told of its facts: the text only says which one it is.
  const [text = []] = texts({ text: (placed.at.new ?? placed.at.old)?.text ?? '' });
  return { old: [text], new: [text], inline: null };
}
