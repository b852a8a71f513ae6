import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../../../src/stages/dates/patterns/index.ts';
import { datesIn } from './read.ts';

describe('every pattern reads its own examples', () => {
  const examples = PATTERNS.flatMap(({ name, examples: own }) =>
    Object.entries(own).map(([sentence, value]) => ({ name, sentence, value })),
  );

  test('there are some for each', () => {
    expect(PATTERNS.filter(({ examples: own }) => Object.keys(own).length < 2)).toEqual([]);
  });

  test.each(examples)('$name: $sentence', async ({ sentence, value }) => {
    const start = sentence.indexOf('[');
    const end = sentence.indexOf(']') - 1;
    const text = sentence.replaceAll(/[[\]]/gu, '');
    const found = await datesIn(text);
    expect(
      found.map((date) => ({ text: text.slice(date.start, date.end), value: date.value })),
    ).toContainEqual({
      text: text.slice(start, end),
      value,
    });
  });
});

test('names are unique', () => {
  const names = PATTERNS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
