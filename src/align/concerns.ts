import { ANY_MEMBERS, GROUP_MARKS, TERRITORIES } from '../grammar/body-groups.ts';
import type { Responsible, Task } from '../model/plan.ts';
import { bodyKey, isSameBody } from '../recognize/body/body-key.ts';
import { foldKey } from '../text/fold.ts';

/** How a task of the upper plan concerns a body below: by name, as one of a group, or because it is given to nobody in particular. */
export interface Concern {
  readonly how: 'named' | 'group' | 'everyone';
  /** The names in the task that mean this body. */
  readonly names: readonly string[];
}

/** Null for a task of others. */
export function concernOf({ responsible }: Task, body: string | null): Concern | null {
  if (responsible.length === 0) return { how: 'everyone', names: [] };
  if (body === null) return null;
  const of = (means: (name: string) => boolean) => [...new Set(responsible.map(({ name }: Responsible) => name).filter(means))];
  const named = of((name) => isSameBody(name, body));
  if (named.length > 0) return { how: 'named', names: named };
  const group = of((name) => isMember(body, name));
  return group.length > 0 ? { how: 'group', names: group } : null;
}

const words = (lines: readonly string[]) => lines.flatMap((line) => line.split('|').map((phrase) => foldKey(phrase)));
const [marks, anyMembers, territories] = [words(GROUP_MARKS), words(ANY_MEMBERS), words(TERRITORIES)];

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const MARK = new RegExp(`${EDGE}(?:${marks.join('|')})${END}`, 'u');
const ANY = new RegExp(`${EDGE}(?:${anyMembers.join('|')})${END}`, 'u');
const TERRITORY = new RegExp(`${EDGE}(?:${territories.join('|')})${END}`, 'gu');

/**
 * Whether a body is one of those that a name for several means.
 *
 * @example `Ủy ban nhân dân xã Bình Khê` of “UBND các xã, phường”, “các địa phương”, “UBND cấp xã”; `Sở Tư pháp` of “các sở, ban, ngành”
 * @example not: of “UBND các huyện”, “Công an các xã”, “các tổ chức chính trị - xã hội”
 */
export function isMember(body: string, group: string): boolean {
  const [key, groupKey] = [bodyKey(body), bodyKey(group)];
  const mark = MARK.exec(groupKey);
  if (mark === null) return false;
  const head = groupKey.slice(0, mark.index).trim();
  const members = groupKey.slice(mark.index + mark[0].length).trim();
  if (head !== '')
    return key.startsWith(`${head} `) && (mark[0] === 'cấp' || members === 'cấp' || hasTerritoryOf(key, members)) && !isOther(key, members);
  const first = key.split(' ')[0] as string;
  // “các sở, ban, ngành”, “các phòng, đơn vị thuộc sở”, “các trường mầm non”.
  if (members === first || members.startsWith(`${first} `)) return true;
  if (ANY.exec(members)?.index === 0) return true;
  return startsWithTerritory(members) && hasTerritoryOf(key, members);
}

const territoriesIn = (key: string): string[] => key.match(TERRITORY) ?? [];
const startsWithTerritory = (members: string) => territories.some((one) => members === one || members.startsWith(`${one} `));
/** The body's own territory is the first that its name has. */
const hasTerritoryOf = (key: string, members: string) => {
  const [own] = territoriesIn(key);
  return own !== undefined && territoriesIn(members).includes(own);
};
/** “cấp huyện” is not for a commune. */
const isOther = (key: string, members: string) => territoriesIn(members).length > 0 && !hasTerritoryOf(key, members);
