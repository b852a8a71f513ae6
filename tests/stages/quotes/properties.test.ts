import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../../../src/document/span.ts';
import { pairMarks } from '../../../src/stages/quotes/marks.ts';
import { quotesIn } from './reported.ts';

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '«',
  '»',
  '\n',
  ' ',
  ' ',
  ',',
  '.',
  ':',
  '?',
  '—',
  'said',
  'Lind',
  'he',
  'told',
  'that',
  'the vote',
  'is',
  'lost',
  'according to',
  '’s',
  '5\' 10"',
] as const;
const broken = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .map((parts) => parts.join(' '));
const glued = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .map((parts) => parts.join(''));

test('spans lie in the text, in order, without overlaps, and are not empty', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, glued), async (text) => {
      const quotes = await quotesIn(text, { include: 'thoughts' });
      for (const { spans, source, cue } of quotes) {
        expect(spans.length).toBeGreaterThan(0);
        for (const span of [...spans, source, cue].filter((one) => one !== null)) {
          expect(span.start).toBeLessThan(span.end);
          expect(contains({ start: 0, end: text.length }, span)).toBe(true);
        }
        spans.slice(1).forEach((span, i) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0);
        });
      }
      expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, i) => `quote-${i + 1}`));
    }),
    { numRuns: 300 },
  );
});

test('contents of two quotes do not overlap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, glued), async (text) => {
      const spans = (await quotesIn(text)).flatMap((quote) => quote.spans);
      spans.sort((a, b) => a.start - b.start);
      spans.slice(1).forEach((span, i) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0);
      });
    }),
    { numRuns: 300 },
  );
});

test('stretches in marks are nested or apart', () => {
  fc.assert(
    fc.property(fc.oneof(broken, glued), (text) => {
      let start = 0;
      const paragraphs = text.split('\n').flatMap((line) => {
        const paragraph = { start, end: start + line.length };
        start += line.length + 1;
        return line.trim() === '' ? [] : [paragraph];
      });
      const stretches = pairMarks(text, paragraphs);
      for (const a of stretches) {
        expect(paragraphs.some((paragraph) => contains(paragraph, a))).toBe(true);
        for (const b of stretches) {
          const areApart = a.end <= b.start || b.end <= a.start;
          expect(areApart || contains(a, b) || contains(b, a)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

// Work that grows with the square of the marks would take minutes here; it takes a moment.
test.each([
  ['openers', '“'],
  ['straight marks', '" '],
  ['words in marks', '“no” '],
  ['apostrophes', "' a"],
  ['unclosed quotations', '“He said so.\n'],
  ['frames', '“No,” he said. '],
])(
  'twenty thousand %s',
  async (_, piece) => {
    expect(await quotesIn(piece.repeat(20_000))).toBeDefined();
  },
  20_000,
);
