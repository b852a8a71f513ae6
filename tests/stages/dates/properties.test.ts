import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../../src/stages/dates/match.ts';
import { PATTERNS } from '../../../src/stages/dates/patterns/index.ts';
import { datesIn } from './read.ts';

const WORDS = [
  'the',
  'a',
  'of',
  'last',
  'next',
  'two',
  'twenty',
  'hundred',
  'thousand',
  'and',
  'half',
  'first',
  'third',
  'quarter',
  'year',
  'years',
  'month',
  'days',
  'week',
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'May',
  'march',
  'October',
  'Oct.',
  'Friday',
  'Sun',
  'second',
  'morning',
  'night',
  'noon',
  'a.m.',
  'Christmas',
  'Eve',
  'every',
  'more',
  'than',
  'early',
  'mid',
  '-',
  '–',
  ',',
  '.',
  '/',
  ':',
  "'",
  '’',
  '1998',
  '98',
  '5',
  '31',
  '1990s',
  '10:30',
  '1/2',
  '2021-10-20',
  '12/12/2012',
  'BC',
  'said',
  'Lind',
  '(',
  ')',
  '"',
  '\n',
  '\n\n',
  '\u2028',
  '\ud800',
  '😀',
];
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));

const VALUE =
  /^(?:(?:BC)?[\dX]{1,4}(?:-(?:[\dX]{2}|W[\dX]{2}|Q[1-4X]|H[12]|SP|SU|FA|WI)(?:-(?:[\dX]{2}|[1-7]|WE))?)?(?:T(?:[\dX]{2}(?::\d{2})?|MO|MI|AF|EV|NI|DT))?|PT?[\dX][\d.]*X?(?:[YMWDHSQ]|DE|CE|ML|NI|WE)(?:\d+M)?|PXX|P[\dX.]+(?:Y|M|W|D|Q|DE|CE|ML|NI|WE)|(?:PAST|PRESENT|FUTURE)_REF|XXXX-XX-XXTNI|\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d)$/u;

describe('over any text', () => {
  test.each([
    ['words of time in any order', jumble],
    ['anything', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('%s: spans are in order, apart, trimmed; values are well formed', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('2021-10-20', null), async (text, published) => {
        let end = 0;
        for (const date of await datesIn(text, { published })) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          const words = text.slice(date.start, date.end);
          expect(words).toBe(words.trim());
          expect(date.value).toMatch(VALUE);
          expect(date.from === null).toBe(date.to === null);
          if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true);
          end = date.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is anchored where there is no anchor', async () => {
    const deictic = jumble.filter((text) => !/\d|hundred|thousand|twenty|nineties/u.test(text));
    await fc.assert(
      fc.asyncProperty(deictic, async (text) => {
        for (const { from, value } of await datesIn(text, { published: null })) {
          expect([from, value]).toEqual([null, value]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work grows with the length of the text alone', () => {
  const match = matcherOf(PATTERNS, []);
  // So many lexemes at most are looked at for each one, however they follow each other.
  const MOST_STEPS = 400;

  test('over words of time in any order', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const { lexemes, steps } = match(text);
        expect(steps).toBeLessThanOrEqual(MOST_STEPS * (lexemes.length + 1));
      }),
    );
  });

  test.each([
    ['digits', '1'],
    ['years', '1998 '],
    ['number words', 'twenty '],
    ['hundreds', 'a hundred and '],
    ['units', 'two weeks '],
    ['the', 'the '],
    ['months', 'May '],
    ['dashes', '1-'],
    ['dots', '1.'],
    ['slashes', '1/'],
    ['colons', '10:'],
    ['hours', '10:30 p.m. '],
    ['joints', 'May 3 and '],
    ['qualifiers', 'the end of the beginning of the '],
    ['which', 'last next this '],
    ['before', 'two days before '],
    ['letters', 'January'],
  ])('twice as many %s take at most twice the steps', (_, unit) => {
    const steps = (count: number): number => match(unit.repeat(count)).steps;
    expect(steps(400)).toBeGreaterThanOrEqual(0);
    expect(steps(800)).toBeLessThanOrEqual(2 * steps(400) + MOST_STEPS);
    expect(steps(1600)).toBeLessThanOrEqual(2 * steps(800) + MOST_STEPS);
  });
});
