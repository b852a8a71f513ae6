import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence, Token } from '../../../src/document/token.ts';
import { agreeing } from '../../../src/stages/entities/agreement.ts';
import { bilouLabels } from '../../../src/tagger/bilou.ts';

const LABELS = bilouLabels(['person', 'place']);

/** One sentence of these words, each with a space after it. */
function sentenceOf(words: readonly string[]): { tokens: Token[]; sentences: Sentence[] } {
  let at = 0;
  const tokens = words.map((text): Token => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: at - 1, pos: 'X' };
  });
  return { tokens, sentences: [{ start: 0, end: at, firstToken: 0, endToken: tokens.length }] };
}

const word = fc.constantFrom('Lind', 'Riga', 'LIND', 'said', 'of');
const weights = fc.array(fc.integer({ min: 1, max: 50 }), {
  minLength: LABELS.length,
  maxLength: LABELS.length,
});
const seen = fc.array(fc.tuple(word, weights), { minLength: 1, maxLength: 20 });

test('rows still sum to 1, and words that stand once or have no capital stay as they were', () => {
  fc.assert(
    fc.property(seen, (rows) => {
      const { tokens, sentences } = sentenceOf(rows.map(([text]) => text));
      const probabilities = Float32Array.from(
        rows.flatMap(([, row]) => row.map((x) => x / row.reduce((sum, y) => sum + y, 0))),
      );
      const result = agreeing({ labels: LABELS, probabilities }, tokens, sentences);
      tokens.forEach(({ text }, index) => {
        const range = [index * LABELS.length, (index + 1) * LABELS.length] as const;
        const row = result.probabilities.subarray(...range);
        expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 5);
        const isRepeated = tokens.some(
          (other, number) => number !== index && other.text.toLowerCase() === text.toLowerCase(),
        );
        if (!isRepeated || !/^[A-Z]/u.test(text)) {
          expect(row).toEqual(probabilities.subarray(...range));
        }
      });
    }),
  );
});

test('one word all over a very long text is done in one go', () => {
  const { tokens, sentences } = sentenceOf(
    Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? 'Lind' : 'said')),
  );
  const probabilities = new Float32Array(tokens.length * LABELS.length).fill(1 / LABELS.length);
  const result = agreeing({ labels: LABELS, probabilities }, tokens, sentences);
  // All occurrences say the same, so each says it still, only with more weight.
  expect(result.probabilities[0]).toBeCloseTo(result.probabilities.at(-2 * LABELS.length) ?? 0, 5);
});
