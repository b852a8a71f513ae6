import { either, map, optional, sense, sequence, word } from '../parser.ts';
import { comma } from '../parts/names.ts';
import { relativeYear } from '../parts/relative-year.ts';
import { which } from '../parts/which.ts';
import { year, yearFigure } from '../parts/years.ts';
import { definePattern } from '../pattern.ts';
import { named, type Reading } from '../reading.ts';

const known = (yearNumber: number) => ({ kind: 'known', year: yearNumber }) as const;

/** `last summer`, `the winter of 1991`, `spring 2020`, `this fall`, `the summer`. A filter judges the bare ones. */
export const season = definePattern({
  name: 'season',
  parser: either(
    map(
      sequence({
        which: optional(which),
        the: optional(word('the')),
        season: sense('season'),
        year: optional(
          either(
            map(sequence({ comma, of: optional(word('of')), year }), (each) => known(each.year)),
            map(sequence({ comma, relative: relativeYear }), ({ relative }) => relative),
          ),
        ),
      }),
      ({ which: way, the, season: name, year: of }): Reading | undefined => {
        if (of?.kind === 'known')
          return { kind: 'moment', moment: { grain: 'season', year: of.year, season: name } };
        // `prices will fall next year`
        if (of !== null && way === null && the === null && (name === 'FA' || name === 'SP'))
          return undefined;
        return named({ kind: 'season', season: name }, way ?? 'bare', of);
      },
    ),
    map(
      sequence({ the: optional(word('the')), year: yearFigure, season: sense('season') }),
      ({ year: of, season: name }): Reading => ({
        kind: 'moment',
        moment: { grain: 'season', year: of, season: name },
      }),
    ),
  ),
  examples: {
    'Prices fell [last summer].': '2021-SU',
    'He vanished in [the winter of 1991].': '1991-WI',
    'The school opened in [spring 2020].': '2020-SP',
    'It will reopen [next spring].': '2022-SP',
  },
});
