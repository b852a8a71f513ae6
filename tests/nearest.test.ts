import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesHint, nearest } from '../src/nearest.ts';

const STAGES = ['sentences', 'entities', 'aliases', 'places', 'dates', 'quotes', 'speakers'];

test.each([
  ['a missing letter', 'sentenes', 'sentences'],
  ['a letter too many', 'quotess', 'quotes'],
  ['another letter', 'qiotes', 'quotes'],
  ['swapped letters', 'palces', 'places'],
  ['the singular', 'entity', 'entities'],
  ['capitals', 'DATES', 'dates'],
  ['the very word', 'aliases', 'aliases'],
])('%s', (_case, word, expected) => {
  expect(nearest(word, STAGES)).toBe(expected);
});

test.each([
  ['another word', 'translation'],
  ['nothing', ''],
  ['one letter', 'x'],
  ['a word half of whose letters are there', 'rates no'],
])('%s is near to none', (_case, word) => {
  expect(nearest(word, STAGES)).toBeNull();
});

test('swapped letters of a short word are one slip', () => {
  expect(nearest('cvs', ['jsonl', 'csv'])).toBe('csv');
});

test('there is nothing near where there is nothing', () => {
  expect(nearest('dates', [])).toBeNull();
});

test('the first of two that are equally near', () => {
  expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
});

test('a choice is nearest to itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1 }), (choices) => {
      for (const choice of choices) expect(nearest(choice, choices)).toBe(choice);
    }),
  );
});

test('a hint lists the choices, and the nearest where there is one', () => {
  expect(choicesHint('cvs', 'Output formats', ['jsonl', 'csv'])).toBe(
    "Did you mean 'csv'? Output formats: jsonl, csv.",
  );
  expect(choicesHint('parquet', 'Output formats', ['jsonl', 'csv'])).toBe(
    'Output formats: jsonl, csv.',
  );
});
