import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Token } from '../../../src/document/token.ts';
import { layout } from '../../../src/stages/layout/layout.ts';
import { sentenceEnds } from '../../../src/stages/sentences/boundaries.ts';
import { sentences } from '../../../src/stages/sentences/sentences.ts';
import { articleOf } from '../../support/article.ts';

const readLayout = await layout.create({}, new Map());
const readSentences = await sentences.create({}, new Map());

async function read(text: string) {
  const document = { article: articleOf(text), text };
  const withLayout = { ...document, ...(await readLayout(document)) };
  return { ...withLayout, ...(await readSentences(withLayout)) };
}

/** Anything at all, and pieces that news and the rules know. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'Mara Lind',
      ' said',
      ' U.S.',
      ' 5 p.m.',
      ' Inc.',
      '"',
      '“',
      '”',
      "'",
      '’',
      '(',
      ')',
    ),
    fc.constantFrom(
      '.',
      '?',
      '!',
      '…',
      '. ',
      '...',
      ' . ',
      ',',
      ':',
      '\n',
      '\n\n',
      '\r',
      '\t',
      ' ',
      '\u00A0',
    ),
    fc.constantFrom(
      'PARIS (Reuters) - ',
      'By Mara Lind\n',
      'Share\n',
      '1. ',
      'a. ',
      '• ',
      '***',
      '[1]',
      '(AP)',
    ),
    fc.constantFrom(
      '\uD83D',
      '\uDE00',
      '😀',
      '\0',
      '\u2028',
      '\uFEFF',
      '\u200B',
      'é',
      'e\u0301',
      '__proto__',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
  ),
  maxLength: 60,
});

describe('over any text', () => {
  test('every token slices to its text, and tokens go forward without white space', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { tokens } = await read(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text.trim()).not.toBe('');
          end = token.end;
        }
      }),
    );
  });

  test('tokens leave out nothing but white space', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { tokens } = await read(text);
        let rest = '';
        let at = 0;
        for (const { start, end } of [...tokens, { start: text.length, end: text.length }]) {
          rest += text.slice(at, start);
          at = end;
        }
        expect(rest.trim()).toBe('');
      }),
    );
  });

  test('sentences hold every token outside furniture once, and none inside', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const {
          tokens,
          sentences: found,
          layout: { furniture },
        } = await read(text);
        const times = tokens.map(() => 0);
        for (const { firstToken, endToken, start, end } of found) {
          expect({ start, end }).toEqual({
            start: tokens[firstToken]?.start,
            end: tokens[endToken - 1]?.end,
          });
          for (let at = firstToken; at < endToken; at += 1) times[at] = (times[at] ?? 0) + 1;
        }
        const isFurniture = (token: Token) =>
          furniture.some(({ start, end }) => start <= token.start && token.end <= end);
        expect(times).toEqual(tokens.map((token) => (isFurniture(token) ? 0 : 1)));
      }),
    );
  });

  test('paragraphs hold every sentence once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { paragraphs, sentences: found } = await read(text);
        let next = 0;
        for (const { firstSentence, endSentence, start, end } of paragraphs) {
          expect(firstSentence).toBe(next);
          expect(endSentence).toBeGreaterThan(firstSentence);
          expect({ start, end }).toEqual({
            start: found[firstSentence]?.start,
            end: found[endSentence - 1]?.end,
          });
          next = endSentence;
        }
        expect(next).toBe(found.length);
      }),
    );
  });

  test('furniture is in order, not empty, without overlaps, and never the headline', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const {
          layout: { furniture, title },
        } = await read(text);
        let before = 0;
        for (const { start, end } of furniture) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
          if (title !== null) expect(start < title.end && title.start < end).toBe(false);
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

/** How often the rules look at a token of a paragraph of these words, `isGlued` without white space. */
function looks(words: readonly string[], isGlued: boolean): number {
  let at = 0;
  const tokens = words.map((text): Token => {
    const start = at;
    at += text.length + (isGlued ? 0 : 1);
    return { start, end: start + text.length, text, pos: 'NOUN' };
  });
  let count = 0;
  const watched = new Proxy(tokens, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) count += 1;
      return Reflect.get(target, key);
    },
  });
  sentenceEnds(watched, 0, tokens.length);
  return count;
}

test('the work of the boundary rules grows with the text and no faster, whatever the text', () => {
  const word = fc.constantFrom(
    ...['.', '?', '"', "'", '(', ')', '[', ']', '*', '•', ':', '5', 'a.m.', '1.', 'U.S.', 'Lind'],
    ...['said', 'he', '03/27/2021', '09:11', '…', '-----', 'Photo', ';)', 'www.example.com'],
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 4 }),
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (opening, repeated, isGlued) => {
        const times = (count: number) =>
          looks([...opening, ...Array.from({ length: count }, () => repeated).flat()], isGlued);
        // Twice the text is twice the work: a rule that looked back to the beginning would take four times.
        expect(times(400)).toBeLessThan(2.2 * times(200) + 200);
      },
    ),
    { numRuns: 200 },
  );
});
