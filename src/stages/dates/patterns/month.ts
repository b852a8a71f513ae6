import { either, map, optional, phrase, sequence } from '../parser.ts';
import { month, monthAlone } from '../parts/names.ts';
import { which } from '../parts/which.ts';
import { definePattern } from '../pattern.ts';
import { named, type Reading, type YearReading } from '../reading.ts';
import { yearOfDate } from './month-day.ts';

interface MonthOfYear {
  readonly number: number;
  readonly year: YearReading | null;
}

/** `October 1998`, `October of 1998`, `last October`, `October of that year`, `October`. */
export const monthOfYear = definePattern({
  name: 'month',
  parser: map(
    sequence({
      which: optional(which),
      the: optional(phrase('the month of')),
      month: either<MonthOfYear>(
        sequence({ number: month, year: yearOfDate }),
        map(monthAlone, (number) => ({ number, year: null })),
      ),
    }),
    ({ which: way, month: { number, year } }): Reading | undefined => {
      if (year?.kind !== 'known')
        return named({ kind: 'month', month: number }, way ?? 'bare', year);
      return way === 'next'
        ? undefined
        : { kind: 'moment', moment: { grain: 'month', year: year.year, month: number } };
    },
  ),
  examples: {
    'It opened in [October 1998].': '1998-10',
    'It opened in [March of 2003].': '2003-03',
    'It opened [last June].': '2021-06',
    'It opened in [August].': '2021-08',
    'It will open in [January].': '2022-01',
    'It opened in [April last year].': '2020-04',
  },
});
