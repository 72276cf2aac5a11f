import { Option } from 'commander';
import { type ExportOptions, FORMATS, type Format, formatOf, TABLE_IDS } from '../../export/index.ts';
import { type Context, complain } from '../context.ts';
import { readDay } from '../day-argument.ts';
import { readPlans } from '../input-plan.ts';
import { complainOfFault } from '../open-input.ts';
import { readTarget, refuseTarget, type Target } from '../target.ts';
import { writeOutput } from '../write-output.ts';
import type { CommandSpec } from './command.ts';
import { ROLES } from './roles.ts';

/** `qcdc export FILE…`: several plans in one output, which appears whole or not at all. */
export const exportPlans: CommandSpec = {
  name: 'export',
  reads: true,

  declare(command, { say: { export: words } }) {
    const { values, file } = words;
    command
      .argument(`<${file}...>`, words.argument)
      .addOption(new Option(`--to <${values.format}>`, words.to).choices(FORMATS.map(({ id }) => id)))
      .addOption(new Option(`-o, --output <${file}>`, words.output))
      .addOption(new Option('--force', words.force))
      .addOption(new Option(`--from <${values.day}>`, words.from))
      .addOption(new Option(`--to-date <${values.day}>`, words.toDate))
      .addOption(new Option(`--body <${values.name}>`, words.body))
      .addOption(new Option(`--role <${values.role}>`, words.role).choices(ROLES))
      .addOption(new Option(`--alarm <${values.days}>`, words.alarm))
      .addOption(new Option('--todo', words.todo))
      .addOption(new Option(`--table <${values.table}>`, words.table).choices(TABLE_IDS))
      .addOption(new Option(`--delimiter <${values.mark}>`, words.delimiter));
  },

  async run(files, options, context) {
    const asked = understand(options, files, context);
    if (typeof asked === 'string') {
      complain(context, asked);
      return 2;
    }
    const plans = await readPlans(files, true, context);
    if (plans.length < files.length) {
      complain(context, context.say.export.nothingWritten);
      return 2;
    }
    try {
      const exporter = await asked.format.load();
      return writeOutput(await exporter.write(plans, asked.options), asked, context) ? 0 : 2;
    } catch (error) {
      complainOfFault(asked.format.id, error, context);
      return 2;
    }
  },
};

interface Asked extends Target {
  readonly format: Format;
  readonly options: ExportOptions;
}

/** What the options ask for, or why it cannot be done; nothing has been read yet. */
function understand(given: Readonly<Record<string, unknown>>, files: readonly string[], context: Context): Asked | string {
  const { io, language } = context;
  const say = context.say.export;
  const target = readTarget(given);
  const { output } = target;
  const format = given['to'] === undefined ? formatOf(output ?? '') : FORMATS.find(({ id }) => id === given['to']);
  if (format === undefined) return output === null ? say.noFormat : say.unknownExtension(output);
  if (output === null && format.binary && io.stdout.isTTY) return say.binary(format.id);
  const refused = refuseTarget(target, files, context);
  if (refused !== null) return refused;
  const options: { -readonly [Key in keyof ExportOptions]: ExportOptions[Key] } = { language };
  for (const [key, value] of Object.entries(given)) {
    const read = READ[key as keyof typeof READ];
    if (read === undefined) continue;
    if (!format.takes.includes(key as keyof ExportOptions)) return say.notFor(optionName(key), format.id);
    const understood = read(value as string);
    if (understood === null) return say.wrong[key as 'alarm' | 'from' | 'toDate' | 'delimiter'](String(value));
    Object.assign(options, { [key]: understood });
  }
  return { format, options, ...target };
}

const same = <T>(value: T): T => value;

const readMark = (value: string) => (value === 'tab' || value === '\\t' ? '\t' : /^[,;|\t]$/.test(value) ? value : null);

/** How the value of each option is read; null is no such value. */
const READ = { alarm: readDays, todo: same, from: readDay, toDate: readDay, body: same, role: same, table: same, delimiter: readMark };

/** `7,3,1` → days before; `none` → no reminders. */
function readDays(value: string): number[] | null {
  if (value === 'none') return [];
  return /^\d{1,3}(?:,\d{1,3}){0,9}$/.test(value) ? value.split(',').map(Number) : null;
}

/** `toDate` → `--to-date`. */
const optionName = (key: string) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
