import { either, map, optional, sequence, tight, word } from '../parser.ts';
import { figure } from '../parts/numbers.ts';
import { definePattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';

/** `10/21/2021`, `21.10.2021`, `3/4/98`. Which figure is the day is settled for the whole article. */
export const numericDate = definePattern({
  name: 'numeric-date',
  parser: map(
    sequence({
      first: figure(1, 31, [1, 2]),
      mark: tight(word('/', '.', '-')),
      second: tight(figure(1, 31, [1, 2])),
      mark2: tight(word('/', '.', '-')),
      year: either(
        tight(figure(1000, 2199, [4])),
        map(tight(figure(0, 99, [2])), (short) => (short < 30 ? 2000 + short : 1900 + short)),
      ),
      end: optional(tight(word('/', '-'))),
    }),
    ({ first, second, mark, mark2, year, end }): Reading | undefined =>
      mark !== mark2 || end !== null || (first > 12 && second > 12)
        ? undefined
        : { kind: 'numeric', first, second, year },
  ),
  examples: {
    'It was signed on [10/21/2021] in Lima.': '2021-10-21',
    'It was signed on [21.10.2021] in Bern.': '2021-10-21',
    'The contract ([12/31/98]) has lapsed.': '1998-12-31',
  },
});
