import { Option } from 'commander';
import { FORMAT_IDS } from '../../report/format-ids.ts';
import type { CommandSpec } from './command.ts';

/** `qcdc validate FILE|FOLDER…`. The rules and all else are loaded when they are asked for. */
export const validate: CommandSpec = {
  name: 'validate',
  reads: true,

  declare(command, { say: { validate: words } }) {
    command
      .argument(`<${words.file}...>`, words.argument)
      .addOption(new Option(`--format <${words.values.format}>`, words.format).choices(FORMAT_IDS).default('text'));
  },

  async run(paths, given, context) {
    const { runValidate } = await import('../validate/run-validate.ts');
    return runValidate(paths, given, context);
  },
};
