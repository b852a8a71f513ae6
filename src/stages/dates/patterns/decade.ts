import { either, map, optional, sense, sequence, tight, word } from '../parser.ts';
import { the } from '../parts/names.ts';
import { figure } from '../parts/numbers.ts';
import { definePattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';

const decadeMoment = (year: number): Reading => ({
  kind: 'moment',
  moment: { grain: 'decade', decade: Math.floor(year / 10) },
});

const plural = tight(word('s'));

/** `the 1990s`, `1990's`, `the '60s`, `the nineties`. */
export const decade = definePattern({
  name: 'decade',
  parser: either(
    map(
      sequence({
        the,
        year: figure(1000, 2190, [4]),
        mark: optional(tight(word("'"))),
        s: plural,
        era: optional(word('bc', 'bce')),
      }),
      ({ year, era }) => {
        if (year % 10 !== 0) return undefined;
        return era === null ? decadeMoment(year) : undefined;
      },
    ),
    map(
      sequence({ the, year: figure(10, 990, [2, 3]), s: plural, era: word('bc', 'bce') }),
      ({ year }): Reading | undefined =>
        year % 10 === 0
          ? { kind: 'moment', moment: { grain: 'decade', decade: -1 - year / 10 } }
          : undefined,
    ),
    map(
      sequence({ the, mark: word("'"), year: tight(figure(10, 90, [2])), s: plural }),
      ({ year }) => (year % 10 === 0 ? decadeMoment(1900 + year) : undefined),
    ),
    map(sequence({ the: word('the'), year: figure(20, 90, [2]), s: plural }), ({ year }) =>
      year % 10 === 0 ? decadeMoment(1900 + year) : undefined,
    ),
    map(
      sequence({
        the: word('the'),
        edge: optional(word('early', 'mid', 'late')),
        hyphen: optional(tight(word('-'))),
        decade: sense('decade'),
      }),
      ({ decade: years }) => decadeMoment(1900 + years),
    ),
    map(
      sequence({
        teens: either(
          map(word('nineteen'), () => 1900),
          map(word('eighteen'), () => 1800),
        ),
        hyphen: optional(tight(word('-'))),
        decade: sense('decade'),
      }),
      ({ teens, decade: years }) => decadeMoment(teens + years),
    ),
  ),
  examples: {
    'The mill closed in [the 1990s].': '199',
    'The mill closed in [the nineties].': '199',
    "The mill boomed in [the '60s].": '196',
  },
});
