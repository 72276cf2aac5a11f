import type { CommandSpec } from './command.ts';

/** `qcdc explain RULE`: the page of a rule. */
export const explain: CommandSpec = {
  name: 'explain',

  declare(command, { say: { explain: words } }) {
    command.argument(`<${words.rule}>`, words.argument);
  },

  async run([id = ''], _, context) {
    const { explainRule } = await import('../validate/explain-rule.ts');
    return explainRule(id, context);
  },
};
