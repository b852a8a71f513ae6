import type { Shard } from '../batch/shard.ts';
import { OnrecordError } from '../errors.ts';
import { choicesHint } from '../nearest.ts';
import { DEFAULT_FIELDS, type FieldMapping } from '../readers/reader.ts';

/** The option's value as a whole number from 1 on. */
export const positiveInteger =
  (option: string) =>
  (value: string): number => {
    if (/^[1-9][0-9]{0,14}$/u.test(value)) return Number(value);
    throw new OnrecordError('E_OPTION_VALUE', `'${value}' is no whole number above 0.`, {
      where: option,
      hint: 'Give a number such as 4.',
    });
  };

/** `jsonl,csv`, each name once. */
export function listed(value: string): readonly string[] {
  const names = new Set(value.split(',').map((name) => name.trim()));
  names.delete('');
  if (names.size > 0) return [...names];
  throw new OnrecordError('E_OPTION_VALUE', 'It names nothing.', {
    where: '--format',
    hint: 'Give names with commas between them, such as jsonl,csv.',
  });
}

/** `3/16`. */
export function shardNamed(value: string): Shard {
  const [index = 0, of = 0] = /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/u.test(value)
    ? value.split('/').map(Number)
    : [];
  if (index > 0 && index <= of) return { index, of };
  throw new OnrecordError('E_OPTION_VALUE', `'${value}' names no shard.`, {
    where: '--shard',
    hint: 'Give the number of the shard and how many there are, such as 3/16.',
  });
}

/** One of a few words. */
export const oneOf =
  <const W extends string>(option: string, choices: readonly W[]) =>
  (value: string): W => {
    const choice = choices.find((word) => word === value);
    if (choice !== undefined) return choice;
    throw new OnrecordError('E_OPTION_VALUE', `'${value}' is not one of its values.`, {
      where: option,
      hint: choicesHint(value, 'Values', choices),
    });
  };

/** `text=body`, given several times. */
export function fieldNamed(value: string, before: FieldMapping | undefined): FieldMapping {
  const at = value.indexOf('=');
  const field = at === -1 ? value : value.slice(0, at);
  const names = Object.keys(DEFAULT_FIELDS);
  if (!names.includes(field)) {
    throw new OnrecordError('E_OPTION_VALUE', `An article has no field '${field}'.`, {
      where: '--field',
      hint: choicesHint(field, 'Fields', names),
    });
  }
  if (at === -1 || at === value.length - 1) {
    throw new OnrecordError('E_OPTION_VALUE', `'${value}' does not name a field of the input.`, {
      where: '--field',
      hint: `Write it as --field ${field}=NAME.`,
    });
  }
  return { ...(before ?? DEFAULT_FIELDS), [field]: value.slice(at + 1) };
}
