import type { Command, CommanderError } from 'commander';
import type { Messages } from './messages/index.ts';

/**
 * What was wrong with the command line, in the user's language.
 *
 * commander says it in English and gives a code; the words that it quotes ('--jsn', 'prase') and its suggestions are
 * taken from its sentence.
 */
export function explainUsage(error: CommanderError, program: Command, say: Messages): string {
  const [subject = '', other = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] as string);
  const alike = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(error.message)?.[1];
  const suggestion = alike === undefined ? '' : say.usage.didYouMean(alike);
  switch (error.code) {
    case 'commander.unknownOption': {
      const owner = program.commands.find((command) => command.options.some(({ long, short }) => long === subject || short === subject));
      return owner === undefined ? say.usage.unknownOption(subject) + suggestion : say.usage.misplacedOption(subject, owner.name());
    }
    case 'commander.unknownCommand':
      return suggestion === '' && looksLikeFile(subject)
        ? say.usage.fileAsCommand(subject)
        : say.usage.unknownCommand(subject) + suggestion;
    case 'commander.missingArgument':
      return say.usage.missingArgument(subject);
    case 'commander.optionMissingArgument':
      return say.usage.missingValue(withoutValue(subject));
    case 'commander.excessArguments':
      return say.usage.tooManyArguments(subject || program.name(), Number(/Expected (\d+)/.exec(error.message)?.[1]));
    case 'commander.conflictingOption':
      return say.usage.conflict(withoutValue(subject), withoutValue(other));
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return subject.startsWith('-')
        ? say.usage.invalidValue(withoutValue(subject), other, choices)
        : say.usage.invalidArgument(other, subject, choices);
    }
    default:
      return say.usage.other(error.message.replace(/^error: /, ''));
  }
}

/** `--lang <mã>` → `--lang`. */
const withoutValue = (flags: string) => flags.replace(/ [<[].*/, '');

const looksLikeFile = (word: string) => /[./\\]/.test(word);
