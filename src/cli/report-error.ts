import { CommanderError } from 'commander';
import { asOnrecordError, OnrecordError } from '../errors.ts';
import { EXIT } from './exit-status.ts';
import { printable } from './printable.ts';
import { tell } from './standard-output.ts';

/** Says on standard error what went wrong and what to do, and gives the exit status. */
export function reportError(thrown: unknown): number {
  // Help and version are no errors, and commander has printed them.
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return EXIT.done;
  const error = thrown instanceof CommanderError ? usageError(thrown) : asOnrecordError(thrown);
  tell(shown(error));
  if (isVerbose()) tell(stackOf(error));
  return EXIT.refused;
}

/** As `toString` has it; a line break in a name makes no line of its own. */
const shown = ({ code, where, message, hint }: OnrecordError): string =>
  [printable([code, where ?? [], message].flat().join('  ')), `  ${printable(hint)}`].join('\n');

/** What commander says (`error: unknown option '--formt'\n(Did you mean --format?)`) in our form. */
function usageError({ message, code }: CommanderError): OnrecordError {
  // No command at all: the help stands above, and says all there is to say.
  if (code === 'commander.help') return new OnrecordError('E_USAGE', 'Name a command.');
  const [first = '', guess = ''] = message.replace(/^error: /u, '').split('\n');
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}.`;
  const suggestion = /^\((?<question>Did you mean .*\?)\)$/u.exec(guess)?.groups?.['question'];
  return new OnrecordError('E_USAGE', sentence, {
    ...(suggestion === undefined
      ? {}
      : { hint: `${suggestion} Run the command with --help for its options and an example.` }),
  });
}

const isVerbose = (): boolean =>
  process.argv.includes('--verbose') || (process.env['ONRECORD_DEBUG'] ?? '') !== '';

const stackOf = (error: Error): string =>
  error.cause instanceof Error
    ? `${error.stack}\nCaused by: ${stackOf(error.cause)}`
    : `${error.stack}`;
