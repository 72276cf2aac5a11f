import type { CommandSpec } from './command.ts';

/** `qcdc schema`: zod is loaded here and nowhere else on the way of a command. */
export const schema: CommandSpec = {
  name: 'schema',
  declare() {},
  async run(_, __, { io }) {
    const { planJsonSchema } = await import('../../model/schema.ts');
    io.stdout.write(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
    return 0;
  },
};
