import { Argument } from 'commander';
import { describeProgram } from '../completion/describe-program.ts';
import { SHELLS, type Shell } from '../completion/index.ts';
import type { CommandSpec } from './command.ts';

/** `qcdc completion SHELL`: written from the very commands and options of this program. */
export const completion: CommandSpec = {
  name: 'completion',
  describesAll: true,
  declare(command, { say }) {
    command.addArgument(new Argument('<shell>', say.completion.argument).choices(Object.keys(SHELLS)));
  },
  async run([shell], _, { io }, program) {
    io.stdout.write(SHELLS[shell as Shell](describeProgram(program)));
    return 0;
  },
};
