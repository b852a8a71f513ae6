import { expect, test } from 'vitest';
import { openWordTable, writeWordTable } from '../../../src/tagger/linear/word-table.ts';

const WORDS = Array.from({ length: 3000 }, (_, index) => `word${index}`);
const BYTES = writeWordTable({
  words: WORDS,
  coarse: Uint16Array.from(WORDS, (_, index) => index % 64),
  middle: Uint16Array.from(WORDS, (_, index) => index % 256),
  fine: Uint16Array.from(WORDS, (_, index) => index % 1024),
  finest: Uint16Array.from(WORDS, (_, index) => index),
});

test('nearly every word has its own clusters; two words of one hash share', () => {
  const table = openWordTable(BYTES, 'words.bin');
  const right = WORDS.filter((word, index) => table.clustersOf(word)?.finest === index);
  expect(right.length).toBeGreaterThan(0.995 * WORDS.length);
  expect(table.clustersOf('word70')).toEqual({ coarse: 6, middle: 70, fine: 70, finest: 70 });
});

test('a word that was not put in is nearly always unknown', () => {
  const table = openWordTable(BYTES, 'words.bin');
  const unknown = WORDS.filter((word) => table.clustersOf(`${word}x`) === null);
  expect(unknown.length).toBeGreaterThan(0.995 * WORDS.length);
});
