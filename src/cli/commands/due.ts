import { Option } from 'commander';
import type { CommandSpec } from './command.ts';
import { ROLES } from './roles.ts';

const SIDES = ['before', 'after', 'none'];

/** `qcdc due FILE|FOLDER…`: what is due over many plans, by day. All of it is loaded when it is asked for. */
export const due: CommandSpec = {
  name: 'due',
  reads: true,

  declare(command, { say: { due: words } }) {
    const { options, values } = words;
    command
      .argument(`<${words.file}...>`, words.argument)
      .addOption(new Option(`--within <${values.span}>`, options.within))
      .addOption(new Option('--overdue', options.overdue))
      .addOption(new Option(`--today <${values.day}>`, options.today))
      .addOption(new Option(`--body <${values.body}>`, options.body))
      .addOption(new Option(`--role <${values.role}>`, options.role).choices(ROLES))
      .addOption(new Option(`--days-off <${values.file}>`, options.daysOff))
      .addOption(new Option(`--shift-days-off <${values.side}>`, options.shift).choices(SIDES))
      .addOption(new Option('--json', options.json).conflicts('ics'))
      .addOption(new Option('--ics', options.ics));
  },

  async run(paths, given, context) {
    const { runDue } = await import('../due/run-due.ts');
    return runDue(paths, given, context);
  },
};
