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
    syntax: {
      TAB_AS_INDENT: 'Thụt dòng bằng dấu tab; YAML chỉ nhận dấu cách',
      DUPLICATE_KEY: 'Khóa này đã có ở trên',
      BAD_INDENT: 'Thụt dòng không đúng, hoặc ngoặc chưa đóng',
      MISSING_CHAR: 'Thiếu một dấu: ngoặc, nháy, phẩy hoặc hai chấm',
      MULTILINE_IMPLICIT_KEY: 'Khóa phải nằm trên một dòng; có thể thiếu dấu hai chấm',
      UNEXPECTED_TOKEN: 'Có chữ hoặc dấu không đúng chỗ',
    } as Readonly<Record<string, string>>,
    badSyntax: 'Không đúng cú pháp YAML',
    missingKey: (key: string) => `Thiếu khóa “${key}”`,
    unknownKey: (key: string) => `Không có khóa “${key}”`,
    didYouMean: (name: string) => `; có phải ý bạn là “${name}”?`,
    tooDeep: 'Lồng nhau quá nhiều tầng',
  },
  en: {
    ...z.locales.en(),
    syntax: {
      TAB_AS_INDENT: 'Indented by a tab; YAML takes spaces alone',
      DUPLICATE_KEY: 'This key is there already',
      BAD_INDENT: 'Wrong indentation, or a bracket is not closed',
      MISSING_CHAR: 'A bracket, quotation mark, comma or colon is missing',
      MULTILINE_IMPLICIT_KEY: 'A key has to be on one line; perhaps a colon is missing',
      UNEXPECTED_TOKEN: 'Something is out of place',
    } as Readonly<Record<string, string>>,
    badSyntax: 'No valid YAML',
    missingKey: (key: string) => `Key “${key}” is missing`,
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
  const [fault] = document.errors;
  // What follows a fault of syntax is mostly misread for its sake.
  if (fault !== undefined) return { ok: false, problems: [{ ...placeAt(fault.pos[0]), message: say.syntax[fault.code] ?? say.badSyntax }] };
  // An alias is left standing as what it is: a few of them can stand for a whole memory.
  visit(document, { Alias: (_, { source }) => new Scalar(`*${source}`) });
  const result = schema.safeParse(document.toJS() ?? {}, { error: say.localeError });
  if (result.success) return { ok: true, data: result.data, lineOf: (path) => placeAt(startOf(document, path)).line };
  const problems = result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ ...placeAt(startOf(document, issue.path)), message: sentenceOf(issue, document, say) }];
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

function sentenceOf(issue: z.core.$ZodIssue, document: Document.Parsed, say: Sentences): string {
  const value = document.getIn(issue.path);
  const key = issue.path.at(-1);
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && value === undefined && typeof key === 'string')
    return say.missingKey(key);
  // Where one of a few values is expected.
  return issue.code === 'invalid_value' && typeof value === 'string'
    ? issue.message + suggest(value, issue.values.map(String), say)
    : issue.message;
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
