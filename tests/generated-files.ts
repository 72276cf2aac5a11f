import { readFileSync } from 'node:fs';
import { main } from '../src/cli/entry.ts';
import type { Io } from '../src/cli/io.ts';
import type { Language } from '../src/cli/messages/index.ts';
import { configJsonSchema } from '../src/config/config-json-schema.ts';
import { diffJsonSchema } from '../src/diff/schema.ts';
import { planJsonSchema } from '../src/model/schema.ts';
import { RULES } from '../src/validate/index.ts';
import { renderReference } from '../src/validate/reference/render-reference.ts';
import { readRegister } from '../src/validate/register/read-register.ts';

/** Files, or parts of files, that are made from the code: `npm run generate` writes them, a test fails when one is stale. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['schemas/plan.schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`],
    ['schemas/diff.schema.json', `${JSON.stringify(diffJsonSchema(), null, 2)}\n`],
    ['schemas/qcdc.schema.json', `${JSON.stringify(configJsonSchema(RULES), null, 2)}\n`],
    ['docs/rules.md', renderReference(RULES, 'vi')],
    ['docs/rules.en.md', renderReference(RULES, 'en')],
    [`${REGISTER}.json`, register()],
    ['README.md', await filled('README.md', 'en')],
    ['README.vi.md', await filled('README.vi.md', 'vi')],
  ]);
}

export const pathOf = (file: string) => new URL(`../${file}`, import.meta.url);

const REGISTER = 'src/validate/register/instruments';

/** The register of instruments, read and checked. */
function register(): string {
  const read = readRegister(readFileSync(pathOf(`${REGISTER}.yaml`), 'utf8'), 'en');
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${REGISTER}.yaml:${line}: ${message}`).join('\n'));
  const { asOf, instruments } = read.register;
  return `${JSON.stringify({ asOf, instruments }, null, 1)}\n`;
}

const BLOCK = /(<!-- (help|capture): (.*?) -->\n```text\n)[^`]*(```\n)/g;

/** How much of an overview the README shows. */
const SHOWN_LINES = 46;

/** The overview of a fixture as the terminal shows it, its first lines. */
async function captured(path: string, language: Language): Promise<string> {
  const lines = (await printed(['parse', path, '--lang', language])).trimEnd().split('\n');
  return `${lines.slice(0, SHOWN_LINES).join('\n')}\n${lines.length > SHOWN_LINES ? '…\n' : ''}`;
}

/** The file with every block marked `<!-- help: parse --help -->` or `<!-- capture: fixtures/plans/… -->` filled in anew. */
async function filled(file: string, language: Language): Promise<string> {
  const text = readFileSync(pathOf(file), 'utf8');
  const contents = new Map<string, string>();
  for (const [, start = '', kind, what = ''] of text.matchAll(BLOCK)) {
    contents.set(start, await (kind === 'help' ? printed([...what.split(' '), '--lang', language]) : captured(what, language)));
  }
  return text.replace(BLOCK, (_, start: string, __, ___, end: string) => `${start}${contents.get(start)}${end}`);
}

async function printed(argv: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const output = { isTTY: false, columns: 100, write: (content: string | Uint8Array) => void lines.push(String(content)) };
  const read = async (path: string) => readFileSync(pathOf(path));
  const io: Io = {
    env: {},
    stdinIsTTY: () => false,
    stdout: output,
    stderr: output,
    read,
    list: async () => null,
    cwd: () => '/',
    today: () => '2026-01-01',
    isFile: () => false,
    write() {},
  };
  await main(argv, io);
  return lines.join('');
}
