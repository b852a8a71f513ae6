import { either, map, phrase, sequence } from '../parser.ts';
import { the } from '../parts/names.ts';
import { eraYear, shortYear, spelledYear, yearFigure } from '../parts/years.ts';
import { definePattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';

const yearMoment = (year: number): Reading => ({ kind: 'moment', moment: { grain: 'year', year } });

/** `1998`, `'98`, `the year 2000`, `fiscal 2023`, `nineteen ninety-six`. A filter judges the bare figures. */
export const plainYear = definePattern({
  name: 'year',
  parser: either(
    map(
      sequence({
        the,
        words: phrase('year', 'fiscal year', 'calendar year', 'fiscal', 'fy', 'financial year'),
        year: either(
          yearFigure,
          spelledYear,
          shortYear,
          map(phrase('two thousand'), () => 2000),
        ),
      }),
      ({ year }) => yearMoment(year),
    ),
    map(yearFigure, yearMoment),
    map(spelledYear, yearMoment),
    map(shortYear, yearMoment),
  ),
  examples: {
    'Sales have doubled since [1998].': '1998',
    'He was elected in [nineteen ninety-six].': '1996',
    'Spending rose in [fiscal 2020].': '2020',
    'By [the year 2050] it will be gone.': '2050',
  },
});

/** `AD 50`, `499 BC`, `44 B.C.` */
export const yearOfEra = definePattern({
  name: 'era-year',
  parser: map(eraYear, yearMoment),
  examples: {
    'The temple was built in [44 BC].': 'BC0044',
    'The temple was burnt in [AD 70].': '0070',
  },
});
