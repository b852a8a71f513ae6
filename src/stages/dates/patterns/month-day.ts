import { dayNumber, isDay } from '../calendar.ts';
import { dayMoment } from '../moment.ts';
import { either, map, optional, type Parser, phrase, sequence, word } from '../parser.ts';
import { comma, month, weekday } from '../parts/names.ts';
import { dayOfMonth } from '../parts/numbers.ts';
import { relativeYear } from '../parts/relative-year.ts';
import { dayPart } from '../parts/times.ts';
import { which } from '../parts/which.ts';
import { year } from '../parts/years.ts';
import { definePattern } from '../pattern.ts';
import {
  at,
  named,
  type Reading,
  type TimeOfDay,
  type Which,
  type YearReading,
} from '../reading.ts';

interface Parts {
  readonly which: Which;
  readonly weekday: number | null;
  readonly month: number;
  readonly day: number;
  readonly year: YearReading | null;
  readonly time: TimeOfDay | null;
}

/** The reading of a month and a day, or nothing where there is no such day. */
export function monthDayReading({
  which: way,
  weekday: weekdayName,
  month: monthNumber,
  day,
  year: yearReading,
  time,
}: Parts): Reading | undefined {
  if (yearReading?.kind === 'known') {
    const date = { year: yearReading.year, month: monthNumber, day };
    if (!isDay(date.year, date.month, date.day)) return undefined;
    return at({ kind: 'moment', moment: dayMoment(dayNumber(date)) }, time);
  }
  if (!isDay(2000, monthNumber, day)) return undefined;
  return at(
    named({ kind: 'month-day', month: monthNumber, day, weekday: weekdayName }, way, yearReading),
    time,
  );
}

/** The year of a date, if it is said: `, 1998`, `of that year`, `last year`. */
export const yearOfDate: Parser<YearReading> = either<YearReading>(
  map(sequence({ comma, of: optional(word('of')), year }), ({ year: number }) => ({
    kind: 'known',
    year: number,
  })),
  map(sequence({ comma, relative: relativeYear }), ({ relative }) => relative),
);

/** The American order: `October 23`, `Friday, Oct. 23, 1998`, `April the 5th`. */
export const monthDay = definePattern({
  name: 'month-day',
  parser: map(
    sequence({
      which: optional(which),
      weekday: optional(
        map(
          sequence({ weekday, time: optional(dayPart), comma, the: optional(phrase('the')) }),
          (each) => each,
        ),
      ),
      month,
      the: optional(word('the')),
      day: dayOfMonth,
      year: optional(yearOfDate),
      time: optional(dayPart),
    }),
    ({ which: way, weekday: before, month: monthNumber, day, year: yearReading, time }) =>
      monthDayReading({
        which: way ?? 'bare',
        weekday: before?.weekday ?? null,
        month: monthNumber,
        day,
        year: yearReading,
        time: time ?? before?.time ?? null,
      }),
  ),
  examples: {
    'It closed on [Oct. 18].': '2021-10-18',
    'It closed on [October 18th, 2014].': '2014-10-18',
    'The vote on [Friday, Oct. 15], was close.': '2021-10-15',
    'They met on [May 9 of last year].': '2020-05-09',
    'The deal will expire on [Jan. 14].': '2022-01-14',
  },
});
