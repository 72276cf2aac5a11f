import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice is, as each system has it. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** A profile of its own: no macro runs, nothing outside of the document is fetched. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Has LibreOffice make a `.docx` of a document, in a folder of its own that is gone afterwards.
 *
 * @returns null when there is no LibreOffice here
 * @throws when it fails at the document, or takes longer than so many seconds
 */
export async function convertWithOffice(bytes: Uint8Array, from: string, seconds: number): Promise<Uint8Array | null> {
  const folder = mkdtempSync(join(tmpdir(), 'qcdc-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const input = join(folder, `document.${from}`);
    writeFileSync(input, bytes);
    const output = join(folder, 'converted');
    const words = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      output,
      input,
    ];
    for (const program of PROGRAMS) if (await run(program, words, seconds)) return readFileSync(join(output, 'document.docx'));
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs a program to its end; false when there is none of that name. */
function run(program: string, words: readonly string[], seconds: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that no child of it is left behind.
    const child = spawn(program, words, { stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true });
    const timer = setTimeout(() => {
      if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    }, seconds * 1000);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === 'ENOENT') resolve(false);
      else reject(error);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(true);
      else reject(new Error(`${program}: ${signal ?? code}`));
    });
  });
}
