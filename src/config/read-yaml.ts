import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';
import * as z from 'zod';
import { nearest } from './nearest.ts';

/** What is wrong in a file that a person wrote, and where. */
export interface YamlProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type YamlResult<T> =
  | { readonly ok: true; readonly data: T; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

type Path = readonly PropertyKey[];

export interface YamlOptions {
  /** The keys that a mapping may have, for suggestions. */
  readonly knownKeys?: (path: Path) => readonly string[];
}

const SENTENCES = {
  vi: {
    ...z.locales.vi(),
    unknownKey: (key: string) => `Không có khóa “${key}”`,
    didYouMean: (name: string) => `; có phải ý bạn là “${name}”?`,
    tooDeep: 'Lồng nhau quá nhiều tầng',
  },
  en: {
    ...z.locales.en(),
    unknownKey: (key: string) => `There is no key “${key}”`,
    didYouMean: (name: string) => `; did you mean “${name}”?`,
    tooDeep: 'Nested too deeply',
  },
};

type Sentences = (typeof SENTENCES)['vi'];

/** Reads YAML that people write and checks it by a schema. An empty text is an empty mapping. */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  language: keyof typeof SENTENCES = 'vi',
  { knownKeys = () => [] }: YamlOptions = {},
): YamlResult<T> {
  const say = SENTENCES[language];
  const lines = new LineCounter();
  const document = compose(text, lines);
  if (document === null) return { ok: false, problems: [{ line: 1, column: 1, message: say.tooDeep }] };
  const placeAt = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line, column: Math.max(1, col) };
  };
  const faults = document.errors.map(({ pos, message }) => ({ ...placeAt(pos[0]), message: message.split('\n')[0] as string }));
  if (faults.length > 0) return { ok: false, problems: faults };
  // An alias is left standing as what it is: a few of them can stand for a whole memory.
  visit(document, { Alias: (_, { source }) => new Scalar(`*${source}`) });
  const result = schema.safeParse(document.toJS() ?? {}, { error: say.localeError });
  if (result.success) return { ok: true, data: result.data, lineOf: (path) => placeAt(startOf(document, path)).line };
  const problems = result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ ...placeAt(startOf(document, issue.path)), message: issue.message + suggestValue(issue, document, say) }];
    }
    return issue.keys.map((key) => ({
      ...placeAt(startOfKey(document, issue.path, key)),
      message: say.unknownKey(key) + suggest(key, knownKeys(issue.path), say),
    }));
  });
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Null for what is nested so deeply that no memory is left to follow it. */
function compose(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const suggest = (name: string, known: readonly string[], say: Sentences): string => {
  const meant = nearest(name, known);
  return meant === null ? '' : say.didYouMean(meant);
};

/** Where one of a few values is expected. */
function suggestValue(issue: z.core.$ZodIssue, document: Document.Parsed, say: Sentences): string {
  if (issue.code !== 'invalid_value') return '';
  const value = document.getIn(issue.path);
  return typeof value === 'string' ? suggest(value, issue.values.map(String), say) : '';
}

/** Where the value at a path begins; of a value that is missing, the one it should be in. */
function startOf(document: Document.Parsed, path: Path): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    if (node?.range != null) return node.range[0];
  }
  return document.contents?.range?.[0];
}

function startOfKey(document: Document.Parsed, path: Path, key: string): number | undefined {
  const mapping: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap<Node>(mapping) ? mapping.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return pair?.key.range?.[0] ?? startOf(document, path);
}
