import { spawn } from 'node:child_process';
import { type EngineStarter, LANGUAGE, POINTS_AN_INCH, SEGMENTATION } from './engine.ts';

/** Where Tesseract is: on the path, or where its installer for Windows puts it. */
const PROGRAMS = ['tesseract', 'C:\\Program Files\\Tesseract-OCR\\tesseract.exe'];

/** The Tesseract of this machine, when it has Vietnamese data. */
export const installedTesseract: EngineStarter = async () => {
  for (const program of PROGRAMS) {
    const languages = await run(program, ['--list-langs'], null);
    if (languages?.split(/\s+/).includes(LANGUAGE) !== true) continue;
    const words = ['stdin', 'stdout', '-l', LANGUAGE, '--psm', SEGMENTATION, '--dpi', POINTS_AN_INCH, '-c', 'tessedit_create_tsv=1'];
    return {
      async recognize(picture) {
        const tsv = await run(program, words, picture);
        if (tsv === null) throw new Error(`${program} ?`);
        return tsv;
      },
      end: async () => {},
    };
  }
  return null;
};

/** What a program prints; null when there is none of that name, or it fails. */
function run(program: string, words: readonly string[], input: Uint8Array | null): Promise<string | null> {
  return new Promise((resolve) => {
    // Pages are done side by side; each of them on several cores would only be in the others' way.
    const child = spawn(program, words, {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(printed).toString('utf8') : null));
    // A program that has failed reads no more: its end says so.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
