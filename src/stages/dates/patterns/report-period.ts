import { either, map, optional, phrase, sequence, tight, word } from '../parser.ts';
import { the } from '../parts/names.ts';
import { yearFigure } from '../parts/years.ts';
import { definePattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';

const period = word('period', 'quarter', 'year');
const possessive = sequence({ mark: tight(word("'")), s: tight(word('s')) });

/**
 * The periods of company reports: `the latest quarter`, `the year-ago period`, `the 1988 period`.
 * What they denote depends on the quarter that the report is about.
 */
export const reportPeriod = definePattern({
  name: 'report-period',
  parser: either<Reading>(
    map(
      sequence({
        the: word('the'),
        which: word('latest', 'recent'),
        unit: word('quarter', 'period', 'year'),
      }),
      ({ unit }) => ({ kind: 'report', years: 0, unit: unit === 'period' ? null : unit }),
    ),
    map(
      sequence({ the, ago: phrase('year - ago', 'year - earlier'), unit: optional(period) }),
      ({ the: article, unit }) =>
        article !== null && unit === null
          ? undefined
          : {
              kind: 'report',
              years: -1,
              unit: unit === 'quarter' || unit === 'year' ? unit : null,
            },
    ),
    map(
      sequence({
        the: word('the'),
        same: word('same', 'corresponding', 'comparable'),
        unit: word('period', 'quarter'),
        when: phrase(
          'last year',
          'a year ago',
          'a year earlier',
          'the previous year',
          'the year before',
          'of last year',
          'in the previous year',
        ),
      }),
      ({ unit }) => ({ kind: 'report', years: -1, unit: unit === 'period' ? null : unit }),
    ),
    map(
      sequence({
        the: word('the'),
        unit: word('quarter'),
        ago: phrase('a year ago', 'a year earlier'),
      }),
      () => ({ kind: 'report', years: -1, unit: 'quarter' }),
    ),
    map(
      sequence({
        which: word('last', 'this'),
        year: word('year'),
        possessive,
        unit: word('quarter', 'period'),
      }),
      ({ which, unit }) => ({
        kind: 'report',
        years: which === 'last' ? -1 : 0,
        unit: unit === 'period' ? null : unit,
      }),
    ),
    map(
      sequence({ the: word('the'), year: yearFigure, unit: word('period', 'quarter') }),
      ({ year }) => ({
        kind: 'report-of',
        year,
      }),
    ),
  ),
  examples: {
    'In the third quarter it lost $2 million, after a profit in [the year-ago period].': '2020-Q3',
    'In the third quarter it lost $2 million; in [the 2019 period] it broke even.': '2019-Q3',
  },
});
