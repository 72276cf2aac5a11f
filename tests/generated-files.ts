import { readFileSync } from 'node:fs';
import type { Engine } from '../src/cli/engine.ts';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/main.ts';
import type { Language } from '../src/cli/messages/index.ts';
import { inspectTree, parsePlan } from '../src/index.ts';
import { planJsonSchema } from '../src/model/schema.ts';

/** Files, or parts of files, that are made from the code: `npm run generate` writes them, a test fails when one is stale. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['schemas/plan.schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`],
    ['README.md', await withHelp('README.md', 'en')],
    ['README.vi.md', await withHelp('README.vi.md', 'vi')],
  ]);
}

export const pathOf = (file: string) => new URL(`../${file}`, import.meta.url);

const HELP = /(<!-- help: (?<command>.*?) -->\n```text\n)[^`]*(```\n)/g;

/** How much of an overview the README shows. */
const SHOWN_LINES = 46;
const CAPTURE = /(<!-- capture: (?<path>.*?) -->\n```text\n)[^`]*(```\n)/g;

/** The overview of a fixture as the terminal shows it, its first lines. */
async function captured(path: string, language: Language): Promise<string> {
  const lines = (await printed(['parse', path, '--lang', language])).trimEnd().split('\n');
  return `${lines.slice(0, SHOWN_LINES).join('\n')}\n${lines.length > SHOWN_LINES ? '…\n' : ''}`;
}

/** The file with every block marked `<!-- help: parse --help -->` or `<!-- capture: fixtures/plans/… -->` filled in anew. */
async function withHelp(file: string, language: Language): Promise<string> {
  const text = readFileSync(pathOf(file), 'utf8');
  const helps = new Map<string, string>();
  for (const { groups } of text.matchAll(HELP)) {
    const command = groups?.['command'] ?? '';
    helps.set(command, await printed([...command.split(' '), '--lang', language]));
  }
  const captures = new Map<string, string>();
  for (const { groups } of text.matchAll(CAPTURE)) captures.set(groups?.['path'] ?? '', await captured(groups?.['path'] ?? '', language));
  const shown = text.replace(CAPTURE, (_, start: string, path: string, end: string) => `${start}${captures.get(path)}${end}`);
  return shown.replace(HELP, (_, start: string, command: string, end: string) => `${start}${helps.get(command)}${end}`);
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
    today: () => '2026-01-01',
    isFile: () => false,
    write() {},
  };
  await run(argv, io, ENGINE);
  return lines.join('');
}

const ENGINE: Engine = {
  async parse(bytes, { path, language }) {
    const { plan, tree } = await parsePlan(bytes, { language, ...(path !== undefined && { path }) });
    return { plan, tree: () => inspectTree(tree) };
  },
};
