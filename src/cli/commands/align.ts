import { Option } from 'commander';
import type { CommandSpec } from './command.ts';

/** `qcdc align UPPER LOWER`. All of it is loaded when it is asked for. */
export const align: CommandSpec = {
  name: 'align',
  reads: true,

  declare(command, { say: { align: words } }) {
    const { options, values } = words;
    command
      .argument(`<${values.upper}>`, words.upper)
      .argument(`<${values.lower}>`, words.lower)
      .addOption(new Option(`--format <${values.format}>`, options.format).choices(['text', 'json', 'md']))
      .addOption(new Option(`-o, --output <${values.file}>`, options.output))
      .addOption(new Option('--force', options.force))
      .addOption(new Option(`--threshold <${values.number}>`, options.threshold))
      .addOption(new Option(`--body <${values.body}>`, options.body))
      .addOption(new Option('--exit-zero', options.exitZero));
  },

  async run(paths, given, context) {
    const { runAlign } = await import('../align/run-align.ts');
    return runAlign(paths, given, context);
  },
};
