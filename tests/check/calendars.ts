/**
 * `npm run check:calendars [-- FOLDER/ FILE…]`: the calendars of all fixtures, and of further plans, read by programs of others.
 *
 * ical.js always; Python’s `icalendar` and `vobject`, and `khal`, where they are (Debian: `apt-get install python3-icalendar
 * python3-vobject khal`; the script tries that itself as root). What cannot be had is passed over, and that is said.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectedEvents } from './expected-events.ts';
import { calendar, fixturePlans } from './fixture-calendars.ts';
import { type ReadEvent, readCalendar } from './read-calendar.ts';

const PYTHON = '/usr/bin/python3';
const READER = fileURLToPath(new URL('read_calendar.py', import.meta.url));
const ZONES = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'];

if (process.argv[2] === '--write') {
  // Called by this script itself under another TZ.
  writeFileSync(process.argv[3] as string, calendar(await fixturePlans(process.argv.slice(4))));
  process.exit();
}

const more = process.argv.slice(2);
const plans = await fixturePlans(more);
const text = calendar(plans);
const folder = mkdtempSync(join(tmpdir(), 'qcdc-calendars-'));
const file = join(folder, 'all.ics');
writeFileSync(file, text);
let failures = 0;

const say = (line: string) => process.stdout.write(`${line}\n`);
const check = (what: string, right: boolean, wrong = '') => {
  if (!right) failures++;
  say(`${right ? 'ok  ' : 'FAIL'} ${what}${right || wrong === '' ? '' : `: ${wrong}`}`);
};
const same = (what: string, found: unknown, expected: unknown) => {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  check(what, a === b, `${a.slice(0, 200)} ≠ ${b.slice(0, 200)}`);
};

const run = (command: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C.UTF-8', ...env } });
const has = (command: string, ...args: string[]) => run(command, args).status === 0;
const pythonHas = (module: string) => has(PYTHON, '-c', `import ${module}`);

if (!(pythonHas('icalendar') && pythonHas('vobject') && has('khal', '--version')) && process.getuid?.() === 0) {
  run('apt-get', ['install', '-y', '-qq', 'python3-icalendar', 'python3-vobject', 'khal']);
}

const events = readCalendar(text);
checkModel();
checkLines();
checkZones();
if (pythonHas('icalendar')) checkPython('icalendar', events);
else say('--   Python icalendar cannot be had here: passed over');
if (pythonHas('vobject')) checkPython('vobject', events);
else say('--   Python vobject cannot be had here: passed over');
if (has('khal', '--version')) checkKhal(events);
else say('--   khal cannot be had here: passed over');
rmSync(folder, { recursive: true });
say(failures === 0 ? `${plans.length} plans, ${events.length} events: all as the model has them` : `${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

function checkModel(): void {
  for (const exported of plans) {
    const [found, expected] = [readCalendar(calendar([exported])), expectedEvents(exported.plan)];
    const wrong = expected.filter(({ start, end, rule }, index) => {
      const event = found[index];
      if (event === undefined || (start !== null && !event.start.startsWith(start))) return true;
      if (end !== null && !event.start.includes('T') && event.end !== end) return true;
      return rule.some((part) => !event.rule.includes(part)) || (rule.length === 0) !== (event.rule.length === 0);
    });
    const name = exported.name.replace(/^.*\//, '');
    check(
      `${name}: ${expected.length} events as in the model`,
      found.length === expected.length && wrong.length === 0,
      JSON.stringify(wrong),
    );
  }
}

function checkLines(): void {
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  check(`longest line ${longest} octets`, longest <= 75);
  check('every line ends in CRLF', !/[\r\n]/.test(text.replaceAll('\r\n', '')));
}

function checkZones(): void {
  const self = fileURLToPath(import.meta.url);
  for (const TZ of ZONES) {
    const written = join(folder, 'zone.ics');
    const { stderr } = run(process.execPath, [...process.execArgv, self, '--write', written, ...more], { TZ });
    check(`the same bytes under TZ=${TZ}`, existsSync(written) && readFileSync(written, 'utf8') === text, stderr.trim());
    rmSync(written, { force: true });
  }
}

/** Another reader’s events: `[uid, start, end, rule]`, all as text. */
function checkPython(module: string, expected: readonly ReadEvent[]): void {
  const { stdout, stderr, status } = run(PYTHON, [READER, module, file]);
  if (status !== 0) {
    check(`${module} reads the calendar`, false, stderr.trim().split('\n').at(-1));
    return;
  }
  const found = JSON.parse(stdout) as [uid: string, summary: string, start: string, end: string, rule: string[], days: string[]][];
  same(
    `${module}: the same events`,
    found.map(([uid, summary]) => [uid, summary]),
    expected.map(({ uid, summary }) => [uid, summary]),
  );
  same(
    `${module}: the same days`,
    found.map(([, , start]) => start),
    expected.map(({ start }) => start.slice(0, 10)),
  );
  same(
    `${module}: the same ends`,
    found.map(([, , , end]) => end),
    expected.map(({ end }) => end.slice(0, 10)),
  );
  const sorted = (rule: readonly string[]) => [...rule].sort();
  same(
    `${module}: the same rules`,
    found.map(([, , , , rule]) => sorted(rule)),
    expected.map(({ rule }) => sorted(rule)),
  );
  // dateutil works recurrences out for vobject.
  if (module === 'vobject')
    same(
      `${module}: the same recurrences`,
      found.map(([, , , , , days]) => days),
      expected.map(({ days }) => days),
    );
}

/** Imports twice into a calendar of its own, and lists it. */
function checkKhal(expected: readonly ReadEvent[]): void {
  const config = join(folder, 'khal.conf');
  writeFileSync(
    config,
    `[calendars]\n[[han]]\npath = ${join(folder, 'han')}\ntype = calendar\n[sqlite]\npath = ${join(folder, 'khal.db')}\n` +
      '[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n' +
      'longdatetimeformat = %Y-%m-%d %H:%M\nlocal_timezone = Asia/Ho_Chi_Minh\ndefault_timezone = Asia/Ho_Chi_Minh\n',
  );
  run('mkdir', ['-p', join(folder, 'han')]);
  const khal = (...args: string[]) => run('khal', ['-c', config, ...args]);
  const stored = () =>
    run('ls', [join(folder, 'han')])
      .stdout.split('\n')
      .filter(Boolean).length;
  const imported = khal('import', '--batch', '-a', 'han', file);
  same('khal: imports every event', stored(), expected.length);
  if (imported.status !== 0) say(`     ${imported.stderr.trim().split('\n').at(-1)}`);
  khal('import', '--batch', '-a', 'han', file);
  same('khal: as many after importing twice', stored(), expected.length);
  const [first, last] = ['2000-01-01', '2040-01-01'];
  const listed = khal('list', '--notstarted', '--format', '{uid}|{start-date}', '--day-format', '', first, last)
    .stdout.split('\n')
    .filter((line) => line.includes('|'));
  const found = new Map<string, string[]>();
  for (const line of new Set(listed)) {
    const [uid = '', day = ''] = line.split('|');
    found.set(uid, [...(found.get(uid) ?? []), day]);
  }
  const most = 10;
  const days = ({ start, days }: ReadEvent) => (days.length > 0 ? days : [start.slice(0, 10)]).filter((day) => day < last).slice(0, most);
  same(
    'khal: the same days, recurrences too',
    expected.map(({ uid }) => (found.get(uid) ?? []).slice(0, most)),
    expected.map(days),
  );
}
