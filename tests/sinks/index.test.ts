import { expect, test } from 'vitest';
import { SINKS, sinkNamed } from '../../src/sinks/index.ts';

test('every sink is found by its name, and no two share one', () => {
  expect(SINKS.map(({ name }) => sinkNamed(name))).toEqual(SINKS);
  expect(new Set(SINKS.map(({ name }) => name)).size).toBe(SINKS.length);
  expect(SINKS.map(({ name }) => name)).toEqual(expect.arrayContaining(['jsonl', 'csv']));
});

test.each([
  ['cvs', "Did you mean 'csv'? Output formats: jsonl, csv"],
  ['json', "Did you mean 'jsonl'? Output formats: jsonl, csv"],
  ['spreadsheet', 'Output formats: jsonl, csv'],
])('%s is no format', (name, hint) => {
  expect(() => sinkNamed(name)).toThrowError(
    expect.objectContaining({
      code: 'E_FORMAT_UNKNOWN',
      message: `There is no output format '${name}'.`,
      hint: expect.stringMatching(new RegExp(`^${hint.replaceAll('?', '\\?')}`, 'u')),
    }),
  );
});
