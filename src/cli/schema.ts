import type { Command } from 'commander';
import { jsonSchema } from '../record/json-schema.ts';
import { writeOut } from './standard-output.ts';

/** `onrecord schema`: the form of a record, for programs. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a record')
    .description('Prints the JSON Schema of a record.')
    .addHelpText('after', '\nExample:\n  $ onrecord schema > onrecord.schema.json')
    .action(() => writeOut(`${JSON.stringify(jsonSchema(), null, 2)}\n`));
}
