import { describe, expect, test } from 'vitest';
import { firstClass, furtherClass } from '../../../src/tagger/encoder/casing.ts';

const INNER = { isGlued: false, beginsLine: false };

// The same table stands in tests/training/test_casing.py: training and product must agree.
const SHAPES: readonly (readonly [word: string, shape: number])[] = [
  ['said', 1],
  ['über', 1],
  ['a', 1],
  ['Obama', 2],
  ['É́mile', 2],
  ["O'neil", 2],
  ['NATO', 3],
  ["CAN'T", 3],
  ['O’Brien', 4],
  ['iPhone', 4],
  ['UK-based', 4],
  ['I', 5],
  ['É', 5],
  ['1999', 6],
  ['3-2', 6],
  ['٣', 6],
  ['G20', 7],
  ['21st', 7],
  ['$', 8],
  ['“', 8],
  ['—', 8],
  ['U.S.', 9],
  ['J.', 9],
  ['中国', 1],
  ['ǅ', 5],
];

test.each(SHAPES)('%s has class %i', (word, shape) => {
  expect(firstClass(word, INNER)).toBe(shape);
});

describe('the place of a token', () => {
  test('a mark glued to the token before has a class of its own', () => {
    expect(firstClass('"', { isGlued: true, beginsLine: false })).toBe(10);
  });

  test('a word glued to the token before keeps its class', () => {
    expect(firstClass('Obama', { isGlued: true, beginsLine: false })).toBe(2);
  });

  test('a token that begins a line says so', () => {
    expect(firstClass('Obama', { isGlued: false, beginsLine: true })).toBe(24);
    expect(firstClass('“', { isGlued: false, beginsLine: true })).toBe(30);
  });

  test('further pieces know the shape, not the line', () => {
    expect(furtherClass(2)).toBe(13);
    expect(furtherClass(24)).toBe(13);
    expect(furtherClass(10)).toBe(21);
  });
});
