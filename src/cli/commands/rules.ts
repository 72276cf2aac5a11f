import { Option } from 'commander';
import type { CommandSpec } from './command.ts';

/** `qcdc rules`: every rule of `validate`, as a table or as JSON. */
export const rules: CommandSpec = {
  name: 'rules',

  declare(command, { say: { rules: words } }) {
    command.addOption(new Option(`--format <${words.value}>`, words.format).choices(['text', 'json']).default('text'));
  },

  async run(_, { format }, context) {
    const { listRules } = await import('../validate/list-rules.ts');
    return listRules(format === 'json', context);
  },
};
