import { expect, test } from 'vitest';
import { compareSentences } from '../../src/evaluation/sentences.ts';

/** Sentences are what stands between bars; gold and found are cut from one text. */
function cut(written: string): { text: string; spans: { start: number; end: number }[] } {
  const spans = [];
  let start = 0;
  for (const piece of written.split('|')) {
    spans.push({ start, end: start + piece.length });
    start += piece.length;
  }
  return { text: written.replaceAll('|', ''), spans };
}

test.each([
  ['One. |Two.', 'One. |Two.', { right: 2, found: 2, gold: 2 }, true],
  ['One.| Two.', 'One. |Two.', { right: 2, found: 2, gold: 2 }, true], // white space aside
  ['One. |Two.', 'One. Two.', { right: 1, found: 1, gold: 2 }, false],
  ['Dr. Lind left.', 'Dr. |Lind left.', { right: 1, found: 2, gold: 1 }, false],
  ['One. |Two. |Three.', 'One. Two. |Thr|ee.', { right: 2, found: 3, gold: 3 }, false],
])('%s cut as %s', (goldCut, foundCut, ends, isAllRight) => {
  const gold = cut(goldCut);
  const found = cut(foundCut);
  expect(found.text).toBe(gold.text);
  const sentences = gold.spans.map(({ start, end }): [number, number] => [start, end]);
  const { counts } = compareSentences({ id: 'a', text: gold.text, sentences }, found.spans);
  expect(counts).toEqual({ ends, isAllRight });
});

test('a wrong end is shown where it is', () => {
  const { text } = cut('Dr. Lind left. Then she spoke.');
  const gold = {
    id: 'a',
    text,
    sentences: [[0, 14] as [number, number], [15, 30] as [number, number]],
  };
  const { discrepancies } = compareSentences(gold, [
    { start: 0, end: 3 },
    { start: 4, end: 30 },
  ]);
  expect(discrepancies.map(({ kind, context }) => [kind, context])).toEqual([
    ['spurious', 'Dr.>< Lind left. Then she spoke.'],
    ['missed', 'Dr. Lind left.>< Then she spoke.'],
  ]);
});
