import { LineCounter, parseDocument, Scalar, visit } from 'yaml';
import * as z from 'zod';

/** What is wrong in a file that a person wrote, and in which line. */
export interface YamlProblem {
  readonly line: number;
  readonly message: string;
}

export type YamlResult<T> =
  | { readonly ok: true; readonly data: T; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

const LOCALES = { vi: z.locales.vi(), en: z.locales.en() };

/** Reads YAML that people write and checks it by a schema. An empty text is an empty mapping. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, language: keyof typeof LOCALES = 'vi'): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const faults = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message: message.split('\n')[0] as string }));
  if (faults.length > 0) return { ok: false, problems: faults };
  // An alias is left standing as what it is: a few of them can stand for a whole memory.
  visit(document, { Alias: (_, { source }) => new Scalar(`*${source}`) });
  const lineOf = (path: readonly PropertyKey[]) => lineAt(startOf(document, path));
  const result = schema.safeParse(document.toJS() ?? {}, { error: LOCALES[language].localeError });
  if (result.success) return { ok: true, data: result.data, lineOf };
  const problems = result.error.issues.map(({ path, message }) => ({ line: lineOf(path), message }));
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
}

/** Where the value at a path begins; of a value that is missing, the one it should be in. */
function startOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    if (node?.range != null) return node.range[0];
  }
  return document.contents?.range?.[0];
}
