import { Option } from 'commander';
import type { CommandSpec } from './command.ts';

/** `qcdc diff OLD NEW`. All of it is loaded when it is asked for. */
export const diff: CommandSpec = {
  name: 'diff',
  reads: true,

  declare(command, { say: { diff: words } }) {
    const { options, values } = words;
    command
      // Two; git hands over seven.
      .argument(`[${words.file}...]`, words.argument)
      .addOption(new Option(`--format <${values.format}>`, options.format).choices(['text', 'json', 'md', 'html']))
      .addOption(new Option(`-o, --output <${values.file}>`, options.output))
      .addOption(new Option('--force', options.force))
      .addOption(new Option('--stat', options.stat).conflicts('format'))
      .addOption(new Option(`--only <${values.parts}>`, options.only))
      .addOption(new Option(`--year-shift <${values.years}>`, options.yearShift))
      .addOption(new Option('--exit-zero', options.exitZero))
      .addOption(new Option('--git-driver', options.gitDriver))
      .addOption(new Option('--git', options.git).hideHelp());
  },

  async run(paths, given, context) {
    const { runDiff } = await import('../diff/run-diff.ts');
    return runDiff(paths, given, context);
  },
};
