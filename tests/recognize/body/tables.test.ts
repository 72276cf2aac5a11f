import { describe, expect, it } from 'vitest';
import * as appositions from '../../../src/grammar/appositions.ts';
import { HEAD_NOUNS, NOT_A_HEAD } from '../../../src/grammar/head-nouns.ts';
import { FAMILY_NAMES } from '../../../src/grammar/honorifics.ts';
import * as labels from '../../../src/grammar/labels.ts';
import * as listMembers from '../../../src/grammar/list-members.ts';
import * as namingVerbs from '../../../src/grammar/naming-verbs.ts';
import { NOT_A_VERB, PLAIN_VERBS, SURE_OPENERS, VERBS_OR_NOUNS } from '../../../src/grammar/predicate-openers.ts';
import * as roleVerbs from '../../../src/grammar/role-verbs.ts';
import { phrasesOf } from '../../../src/recognize/phrases-of.ts';
import { foldInPlace } from '../../../src/text/fold-in-place.ts';

/** Every phrase of a table, however deep it stands. */
function phrases(table: unknown): string[] {
  if (typeof table === 'string') return phrasesOf([table]);
  return table !== null && typeof table === 'object' ? Object.values(table).flatMap(phrases) : [];
}

describe('the tables of phrases', () => {
  it.each(Object.entries({ HEAD_NOUNS, NOT_A_HEAD, PLAIN_VERBS, SURE_OPENERS, ...labels, ...namingVerbs, ...roleVerbs }))(
    '%s is in small letters, without gaps',
    (_, table) => {
      for (const phrase of phrases(table)) expect(phrase).toMatch(/^[\p{Ll}\d]+(?:[ ,./-]+[\p{Ll}\d]+)*$/u);
    },
  );

  it.each(
    Object.entries({
      ...{ HEAD_NOUNS, NOT_A_HEAD, NOT_A_VERB, PLAIN_VERBS, SURE_OPENERS, VERBS_OR_NOUNS, FAMILY_NAMES },
      ...appositions,
      ...listMembers,
      ...namingVerbs,
      ...roleVerbs,
    }),
  )('%s is spelt as the words of a text are compared', (_, table) => {
    for (const phrase of phrases(table)) expect(foldInPlace(phrase)).toBe(phrase);
  });

  it('has no opener that is both sure and plain', () => {
    const sure = new Set(phrasesOf(SURE_OPENERS));
    expect(phrasesOf(PLAIN_VERBS).filter((verb) => sure.has(verb))).toEqual([]);
  });

  it('has no head of two kinds', () => {
    const kinds = new Map<string, string[]>();
    for (const [kind, lines] of Object.entries(HEAD_NOUNS))
      for (const noun of phrasesOf(lines)) kinds.set(noun, [...(kinds.get(noun) ?? []), kind]);
    // “trường”, “khoa” and “lớp” are units, and counted they are bodies of any name.
    const twice = [...kinds].filter(([, found]) => found.length > 1).map(([noun]) => noun);
    expect(twice.sort()).toEqual(['khoa', 'lớp', 'trường']);
  });

  it('excepts only verbs and heads that it has', () => {
    const first = new Set([...phrasesOf(PLAIN_VERBS), ...phrasesOf(SURE_OPENERS)].map((verb) => verb.split(' ')[0]));
    expect(Object.keys(NOT_A_VERB).filter((verb) => !first.has(verb))).toEqual([]);
    const nouns = new Set(phrases(HEAD_NOUNS));
    expect(Object.keys(NOT_A_HEAD).filter((noun) => !nouns.has(noun))).toEqual([]);
  });
});
