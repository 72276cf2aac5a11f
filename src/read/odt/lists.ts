import type { List, ListKind, Numbering } from '../flow/numbering/definitions.ts';
import type { ListPlace } from '../flow/numbering/list-counter.ts';
import type { Attributes } from '../xml/walk-xml.ts';
import type { Styles } from './styles.ts';

/** A list that is being read, or one inside of it. */
export interface OpenList {
  /** The list that all inside of it count in. */
  readonly root: string;
  readonly level: number;
  readonly style: string;
}

/** The lists of a document, named as they come: OpenDocument says where they go on, not which they are. */
export interface Lists {
  readonly numbering: Numbering;
  /** `text:list` begins, inside of `above` when there is one. */
  open(attribute: Attributes, above: OpenList | null): OpenList;
  /** The place of an item of a list; `start` is a number that it states itself. */
  placeOf(list: OpenList, start: number | null): ListPlace;
  /** The place of a heading that is in no list. */
  placeOfHeading(level: number): ListPlace;
}

const OUTLINE = 'outline';

export function createLists(styles: Styles): Lists {
  const kinds = new Map<string, ListKind>([[OUTLINE, { id: OUTLINE, levels: styles.outline, styleLink: null }]]);
  const lists = new Map<string, List>([[OUTLINE, { kind: OUTLINE, starts: new Map(), levels: new Map() }]]);
  /** The list that an `xml:id` names, and the last one of a style. */
  const named = new Map<string, string>();
  const last = new Map<string, string>();
  let restarts = 0;

  return {
    numbering: { kinds, lists },
    open(attribute, above) {
      const style = attribute('text:style-name') ?? above?.style ?? '';
      if (above !== null) return { root: above.root, level: above.level + 1, style };
      const continued =
        named.get(attribute('text:continue-list') ?? '') ?? (attribute('text:continue-numbering') === 'true' ? last.get(style) : undefined);
      const root = continued ?? `list ${kinds.size}`;
      if (continued === undefined) kinds.set(root, { id: root, levels: styles.list(style), styleLink: null });
      const id = attribute('xml:id') ?? attribute('text:id');
      if (id !== undefined) named.set(id, root);
      last.set(style, root);
      return { root, level: 0, style };
    },
    placeOf({ root, level, style }, start) {
      const list = start === null ? `${root} ${style}` : `${root} ${style} from ${++restarts}`;
      if (!lists.has(list))
        lists.set(list, { kind: root, starts: new Map(start === null ? [] : [[level, start]]), levels: styles.list(style) });
      return { list, level };
    },
    placeOfHeading: (level) => ({ list: OUTLINE, level }),
  };
}
