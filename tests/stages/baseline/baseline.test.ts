import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/document/span.ts';
import { baselineDates } from '../../../src/stages/baseline/dates.ts';
import { baselineEntities } from '../../../src/stages/baseline/entities.ts';
import { baselineQuotes } from '../../../src/stages/baseline/quotes.ts';
import { baselineSentences } from '../../../src/stages/baseline/sentences.ts';
import { articleOf } from '../../support/article.ts';
import { marked } from '../../support/marked.ts';

const sentences = await baselineSentences.create({}, new Map());
const entities = await baselineEntities.create({}, new Map());
const dates = await baselineDates.create({}, new Map());
const quotes = await baselineQuotes.create({}, new Map());

const documentOf = (text: string) => ({ article: articleOf(text), text });
const words = (text: string) => (span: Span) => text.slice(span.start, span.end);

describe('names by compromise', () => {
  test.each([
    '[person:Barack Obama] met [person:Angela Merkel] in [place:Berlin].',
    '[person:Barack Obama] left “[place:Paris]”, and so did [person:John] [person:Smith]’s aides.',
    'Nobody came.',
  ])('%s', async (markup) => {
    const { text, spans } = marked(markup);
    const { mentions } = await entities(documentOf(text));
    expect(mentions.map(({ type, start, end }) => ({ label: type, start, end }))).toEqual(spans);
  });
});

describe('dates by wink-nlp', () => {
  test.each([
    'They met on [DATE:October 21, 2021] and again [DATE:yesterday].',
    'It took [DURATION:two days].',
    'Nobody came.',
  ])('%s', async (markup) => {
    const { text, spans } = marked(
      markup.replaceAll('[DATE', '[date').replaceAll('[DURATION', '[duration'),
    );
    const { dates: found } = await dates(documentOf(text));
    expect(
      found.map(({ type, start, end }) => ({ label: type.toLowerCase(), start, end })),
    ).toEqual(spans);
    for (const { value } of found) expect(value, 'wink-nlp gives no values').toBe('');
  });
});

describe('quotations by compromise', () => {
  test.each([
    '[quote:"We waited,"] said Mara Lind. Nobody came.',
    'She said: [quote:“Why now?”]',
    'Nobody came.',
  ])('%s', async (markup) => {
    const { text, spans } = marked(markup);
    const { quotes: found } = await quotes(documentOf(text));
    expect(found.flatMap((quote) => quote.spans)).toEqual(
      spans.map(({ start, end }) => ({ start, end })),
    );
  });
});

test('sentences by wink-nlp, cut as it cuts them', async () => {
  const text = 'Mara Lind spoke. "Why now?" he asked.\n\nNobody came.';
  const { sentences: found, paragraphs } = await sentences(documentOf(text));
  expect(found.map(words(text))).toEqual([
    'Mara Lind spoke.',
    '"Why now?"',
    'he asked.',
    'Nobody came.',
  ]);
  expect(paragraphs.map(words(text))).toEqual([
    'Mara Lind spoke. "Why now?" he asked.',
    'Nobody came.',
  ]);
});

test('over any text, every offset is in it and spans go forward', async () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        'Mara Lind',
        ' of Acme Corp.',
        ' in Paris',
        ' on May 4, 2021',
        ' said ',
        "I'm",
        'don’t',
      ),
      fc.constantFrom(
        '"',
        '“',
        '”',
        "'",
        '. ',
        '? ',
        '(',
        ')',
        '\n',
        '\r',
        '\t',
        '\u00A0',
        '\u2028',
        '\uFEFF',
      ),
      fc.constantFrom('\uD83D', '😀', '\0', '__proto__', '-', '—', '/', '3/4', '$5'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    ),
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const document = documentOf(text);
      const { tokens, sentences: found } = await sentences(document);
      expect(tokens.map(words(text))).toEqual(tokens.map((token) => token.text));
      expect(
        found.map(({ firstToken, endToken }) => endToken - firstToken).reduce((a, b) => a + b, 0),
      ).toBe(tokens.length);
      const layers = [
        found,
        (await entities(document)).mentions,
        (await dates(document)).dates,
        (await quotes(document)).quotes.flatMap(({ spans }) => spans),
      ];
      for (const spans of layers) {
        let before = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 60 },
  );
});
