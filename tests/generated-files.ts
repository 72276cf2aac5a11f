import { readFileSync } from 'node:fs';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/main.ts';
import type { Language } from '../src/cli/messages/index.ts';
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

/** The file with every block marked `<!-- help: parse --help -->` filled in anew. */
async function withHelp(file: string, language: Language): Promise<string> {
  const text = readFileSync(pathOf(file), 'utf8');
  const helps = new Map<string, string>();
  for (const { groups } of text.matchAll(HELP)) {
    const command = groups?.['command'] ?? '';
    helps.set(command, await printed([...command.split(' '), '--lang', language]));
  }
  return text.replace(HELP, (_, start: string, command: string, end: string) => `${start}${helps.get(command)}${end}`);
}

async function printed(argv: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const output = { isTTY: false, columns: 100, write: (text: string) => void lines.push(text) };
  const io: Io = { env: {}, stdinIsTTY: () => false, stdout: output, stderr: output, read: () => Promise.reject(new Error('no files')) };
  await run(argv, io, { parse: () => Promise.reject(new Error('no parser')) });
  return lines.join('');
}
