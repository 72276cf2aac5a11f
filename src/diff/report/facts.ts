import { dateInWords, WORDS as EXPORT_WORDS } from '../../export/words/index.ts';
import type { Citation, Deadline, Recipient } from '../../model/plan.ts';
import { intervalOf } from '../header.ts';
import type { Change, ChangeOf, Heading } from '../plan-diff.ts';
import { type Language, WORDS } from '../words/index.ts';
import { piecesOf, unmarked } from './pieces-of.ts';
import type { Fact, Tone } from './report.ts';

/** A change in one line each: of a body, a deadline, a citation, a recipient, a value; of a task or heading what its words do not tell. */
export function factsOf(change: Change, language: Language): Fact[] {
  switch (change.part) {
    case 'header':
      return [headerFact(change, language)];
    case 'signature':
      return [fact(change, WORDS[language].fields[change.field], change.old, change.new)];
    case 'bodies':
      return [bodyFact(change, language)];
    case 'deadlines':
      return deadlineFacts(change, language);
    case 'citations': {
      const { role } = change.new ?? change.old;
      const nameOf = (citation: Citation | null) => citation && instrumentName(citation, language);
      return [fact(change, WORDS[language].fields[role], nameOf(change.old), nameOf(change.new))];
    }
    case 'recipients': {
      const textOf = (recipient: Recipient | null) => recipient?.text ?? null;
      return [fact(change, WORDS[language].fields.recipient, textOf(change.old), textOf(change.new))];
    }
    case 'tasks':
      if (change.kind !== 'changed' || !change.fields.includes('deliverable')) return [];
      return [fact(change, WORDS[language].fields.deliverable, change.old.deliverable, change.new.deliverable)];
    case 'sections':
      return change.kind === 'changed' ? sectionFacts(change, language) : [];
  }
}

export const toneOf = (kind: Change['kind']): Tone =>
  kind === 'added' || kind === 'removed' ? kind : kind === 'moved' || kind === 'renumbered' ? 'moved' : 'changed';

function fact({ kind }: Change, label: string, old: string | null, fresh: string | null, note: string | null = null): Fact {
  const tone = old === null ? 'added' : fresh === null ? 'removed' : toneOf(kind);
  return { tone, label, old: old === null ? null : unmarked(old), new: fresh === null ? null : unmarked(fresh), note };
}

function headerFact(change: ChangeOf<'header'>, language: Language): Fact {
  const words = WORDS[language];
  const { field, old, new: fresh, words: edits } = change;
  const label = words.fields[field];
  if (edits.length > 0 && old !== null && fresh !== null) {
    return { tone: 'changed', label, old: piecesOf(old, edits, 'old'), new: piecesOf(fresh, edits, 'new'), note: null };
  }
  const inWords = (value: string | null): string | null => {
    if (value === null) return null;
    if (field === 'regime') return words.regimes[value as 'state' | 'party'];
    if (field === 'date') return dayInWords(value, language);
    return field === 'period' ? intervalInWords(value, language) : value;
  };
  return fact(change, label, inWords(old), inWords(fresh));
}

const dayInWords = (edtf: string, language: Language): string => dateInWords(edtf, EXPORT_WORDS[language]);

/** `2031-01-01/2031-12-31` → 01/01/2031 – 31/12/2031. */
const intervalInWords = (interval: string, language: Language): string =>
  interval
    .split('/')
    .map((edtf) => dayInWords(edtf, language))
    .join(' – ');

function sectionFacts(change: Extract<ChangeOf<'sections'>, { kind: 'changed' }>, language: Language): Fact[] {
  const words = WORDS[language];
  const { old, new: fresh, fields } = change;
  const period = ({ period }: Heading) => period && intervalInWords(intervalOf(period) as string, language);
  return [
    ...(fields.includes('kind') ? [fact(change, words.fields.kind, words.sectionKinds[old.kind], words.sectionKinds[fresh.kind])] : []),
    ...(fields.includes('period') ? [fact(change, words.fields.period, period(old), period(fresh))] : []),
  ];
}

function bodyFact(change: ChangeOf<'bodies'>, language: Language): Fact {
  const { heads, roles } = EXPORT_WORDS[language];
  const { old, new: fresh } = change;
  if (change.kind === 'changed') {
    const { old: before, new: after } = change;
    return fact(change, after.name, roles[before.role], roles[after.role]);
  }
  return fact(change, heads[(fresh ?? old)?.role ?? 'implementing'], old?.name ?? null, fresh?.name ?? null);
}

function deadlineFacts(change: ChangeOf<'deadlines'>, language: Language): Fact[] {
  const words = WORDS[language];
  const { old, new: fresh } = change;
  if (change.kind !== 'changed' || old === null || fresh === null) {
    return [fact(change, words.fields.when, old && when(old, null, language), fresh && when(fresh, null, language))];
  }
  const facts: Fact[] = [];
  if (change.fields.includes('when') || change.fields.includes('time')) {
    const note = change.days === null ? null : words.days(change.days);
    facts.push(fact(change, words.fields.when, when(old, fresh, language), when(fresh, old, language), note));
  }
  for (const field of ['submitTo', 'via'] as const) {
    if (change.fields.includes(field)) facts.push(fact(change, words.fields[field], old[field], fresh[field]));
  }
  return facts;
}

/** As written; where the two are written alike, with what is meant by it. */
function when({ text, time, due }: Deadline, other: Deadline | null, language: Language): string {
  if (other === null || text !== other.text) return text;
  const meant = [time, due && dayInWords(due, language)].filter(Boolean).join(' ');
  return meant === '' ? text : WORDS[language].dated(text, meant);
}

/** `Nghị định 30/2020/NĐ-CP (05/03/2020): công tác văn thư`. */
function instrumentName({ type, code, date, title }: Citation, language: Language): string {
  const name = code === null ? [type, title].filter(Boolean).join(' ') : `${type} ${code}`;
  const dated = date === null ? name : WORDS[language].dated(name, dayInWords(date, language));
  return code === null || title === null ? dated : `${dated}: ${title}`;
}
