import { Option } from 'commander';
import { FAIL_LEVELS } from '../../config/fail-levels.ts';
import { FORMAT_IDS } from '../../report/format-ids.ts';
import type { CommandSpec } from './command.ts';

/** `qcdc validate FILE|FOLDER…`. The rules and all else are loaded when they are asked for. */
export const validate: CommandSpec = {
  name: 'validate',
  reads: true,

  declare(command, { say: { validate: words } }) {
    const { options, values } = words;
    command
      .argument(`<${words.file}...>`, words.argument)
      .addOption(new Option(`--format <${values.format}>`, options.format).choices(FORMAT_IDS).default('text'))
      .addOption(new Option(`-o, --output <${values.file}>`, options.output))
      .addOption(new Option('--force', options.force))
      .addOption(new Option('--fix', options.fix))
      .addOption(new Option('--unsafe-fixes', options.unsafeFixes))
      .addOption(new Option('--diff', options.diff))
      .addOption(new Option(`--fail-on <${values.level}>`, options.failOn).choices(FAIL_LEVELS))
      .addOption(new Option(`--max-warnings <${values.count}>`, options.maxWarnings))
      .addOption(new Option('--exit-zero', options.exitZero))
      .addOption(new Option('--quiet', options.quiet))
      .addOption(new Option(`--regime <${values.regime}>`, options.regime).choices(['state', 'party']))
      .addOption(new Option(`--register <${values.file}>`, options.register).argParser(collect))
      .addOption(new Option(`--baseline <${values.file}>`, options.baseline))
      .addOption(new Option('--update-baseline', options.updateBaseline))
      .addOption(new Option(`--config <${values.file}>`, options.config))
      .addOption(new Option('--no-config', options.noConfig))
      .addOption(new Option('--print-config', options.printConfig));
  },

  async run(paths, given, context) {
    const { runValidate } = await import('../validate/run-validate.ts');
    return runValidate(paths, given, context);
  },
};

/** `--register a.yaml --register b.yaml`. */
const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];
