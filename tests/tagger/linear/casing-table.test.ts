import { expect, test } from 'vitest';
import { openCasingTable, writeCasingTable } from '../../../src/tagger/linear/casing-table.ts';

const WORDS = Array.from({ length: 3000 }, (_, index) => `word${index}`);
const casingOf = (index: number) => ({ casing: index % 8, lists: (index >> 3) % 8 });
const BYTES = writeCasingTable(new Map(WORDS.map((word, index) => [word, casingOf(index)])));

test('nearly every word has its own casing and lists', () => {
  const table = openCasingTable(BYTES, 'casing.bin');
  const right = WORDS.filter((word, index) => {
    const { casing, lists } = table.of(word);
    return casing === casingOf(index).casing && lists === casingOf(index).lists;
  });
  expect(right.length).toBeGreaterThan(0.995 * WORDS.length);
});

test('a word that was not put in is nearly always unknown', () => {
  const table = openCasingTable(BYTES, 'casing.bin');
  const unknown = WORDS.filter((word) => {
    const { casing, lists } = table.of(`${word}x`);
    return casing === 0 && lists === 0;
  });
  expect(unknown.length).toBeGreaterThan(0.995 * WORDS.length);
});

test.each([0, 1, 2, 5])('a table of %i words ends every search', (count) => {
  const words = new Map(WORDS.slice(0, count).map((word) => [word, { casing: 7, lists: 1 }]));
  const table = openCasingTable(writeCasingTable(words), 'casing.bin');
  expect(WORDS.slice(0, count).map((word) => table.of(word).casing)).toEqual(
    new Array<number>(count).fill(7),
  );
  expect(table.of('elsewhere').casing).toBe(0);
});
