import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'qcdc-inputs-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A folder of this run for `name`, gone afterwards. */
export const temporary = (name: string) => mkdtempSync(join(folder, `${name}-`));

/** Whether LibreOffice is here, or can be installed (Debian, as root). */
export function hasOffice(): boolean {
  const found = () => spawnSync('soffice', ['--version']).status === 0;
  if (found()) return true;
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-writer'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return found();
}

/** What LibreOffice makes of several Word files, in their order; `kind` is its name of the format (`odt`, `txt:Text`). */
export function convertAll(files: readonly Uint8Array[], kind: string): Uint8Array[] {
  const place = temporary('office');
  const inputs = files.map((bytes, i) => {
    const path = join(place, `${i}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(place, 'out');
  spawnSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', out, ...inputs], { timeout: 300_000 });
  const extension = kind.split(':')[0];
  return inputs.map((path) => readFileSync(join(out, basename(path).replace(/docx$/, `${extension}`))));
}
