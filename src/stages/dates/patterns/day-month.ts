import { map, optional, sequence, word } from '../parser.ts';
import { comma, month, the, weekday } from '../parts/names.ts';
import { dayOfMonth } from '../parts/numbers.ts';
import { dayPart } from '../parts/times.ts';
import { definePattern } from '../pattern.ts';
import { monthDayReading, yearOfDate } from './month-day.ts';

/** The British order: `21 October 2021`, `Thursday the 21st of October`. */
export const dayMonth = definePattern({
  name: 'day-month',
  parser: map(
    sequence({
      weekday: optional(map(sequence({ weekday, time: optional(dayPart), comma }), (each) => each)),
      the,
      day: dayOfMonth,
      of: optional(word('of')),
      month,
      year: optional(yearOfDate),
      time: optional(dayPart),
    }),
    ({ weekday: before, day, month: monthNumber, year, time }) =>
      monthDayReading({
        which: 'bare',
        weekday: before?.weekday ?? null,
        month: monthNumber,
        day,
        year,
        time: time ?? before?.time ?? null,
      }),
  ),
  examples: {
    'Talks began on [21 September 2021].': '2021-09-21',
    'Talks began on [the 3rd of March].': '2021-03-03',
    'He left on [Monday 18 October].': '2021-10-18',
    'He left on [8 October last year].': '2020-10-08',
  },
});
