import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAt,
  dayNumber,
  daysInMonth,
  isDay,
  isoDay,
  mondayOf,
  monthAfter,
  parseIsoDay,
  weekdayOf,
  weekOf,
} from '../../../src/stages/dates/calendar.ts';
import {
  daysOf,
  type Grain,
  intervalOf,
  type Moment,
  momentAround,
  neighbor,
  timexValue,
} from '../../../src/stages/dates/moment.ts';

const MILLISECONDS_A_DAY = 86_400_000;
// From the year 1 to 9999, where JavaScript's own dates can be compared.
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

const GRAINS: readonly Grain[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'month',
  'week',
  'day',
];

describe('days of the calendar', () => {
  test('are those of JavaScript, and lead back to their number', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * MILLISECONDS_A_DAY);
        const day = dayAt(number);
        expect(day).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumber(day)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
        expect(parseIsoDay(isoDay(number))).toBe(number);
      }),
    );
  });

  test.each([
    [2000, 29],
    [1900, 28],
    [2020, 29],
    [2021, 28],
    [2100, 28],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(isDay(year, 2, 29)).toBe(days === 29);
  });

  test.each(['2021-02-29', '2021-13-01', '2021-00-10', 'yesterday', '2021'])(
    '%s is none',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  test.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2020-12-31', 2020, 53],
    ['2015-12-31', 2015, 53],
    ['2016-01-03', 2015, 53],
    ['2018-12-31', 2019, 1],
    ['2000-01-01', 1999, 52],
  ])('%s is in week %i-W%i', (text, year, week) => {
    const number = parseIsoDay(text) ?? Number.NaN;
    expect(weekOf(number)).toEqual({ year, week });
  });

  test('a week begins on its Monday and holds it', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const monday = mondayOf(weekOf(number));
        expect(weekdayOf(monday)).toBe(1);
        expect(number - monday).toBeGreaterThanOrEqual(0);
        expect(number - monday).toBeLessThan(7);
      }),
    );
  });

  test('months go on over the end of the year', () => {
    expect(monthAfter(2021, 12, 1)).toEqual({ year: 2022, month: 1 });
    expect(monthAfter(2021, 1, -1)).toEqual({ year: 2020, month: 12 });
    expect(monthAfter(2021, 3, -15)).toEqual({ year: 2019, month: 12 });
  });
});

describe('moments', () => {
  test('hold the day they are around, and the next begins where they end', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...GRAINS), (day, grain) => {
        const moment = momentAround(day, grain);
        const [first, last] = daysOf(moment);
        expect(first).toBeLessThanOrEqual(day);
        expect(last).toBeGreaterThanOrEqual(day);
        expect(daysOf(neighbor(moment, 1))[0]).toBe(last + 1);
        expect(neighbor(neighbor(moment, 5), -5)).toEqual(moment);
      }),
    );
  });

  test.each<[Moment, string, string | null, string | null]>([
    [{ grain: 'century', century: 19 }, '19', '1900-01-01', '1999-12-31'],
    [{ grain: 'decade', decade: 199 }, '199', '1990-01-01', '1999-12-31'],
    [{ grain: 'year', year: 2020 }, '2020', '2020-01-01', '2020-12-31'],
    [{ grain: 'year', year: 70 }, '0070', '0070-01-01', '0070-12-31'],
    [{ grain: 'year', year: -43 }, 'BC0044', null, null],
    [{ grain: 'half', year: 1998, half: 2 }, '1998-H2', '1998-07-01', '1998-12-31'],
    [{ grain: 'quarter', year: 2021, quarter: 3 }, '2021-Q3', '2021-07-01', '2021-09-30'],
    [{ grain: 'season', year: 2021, season: 'WI' }, '2021-WI', null, null],
    [{ grain: 'month', year: 2020, month: 2 }, '2020-02', '2020-02-01', '2020-02-29'],
    [{ grain: 'month', year: 2021, month: 2 }, '2021-02', '2021-02-01', '2021-02-28'],
    [{ grain: 'week', year: 2020, week: 53 }, '2020-W53', '2020-12-28', '2021-01-03'],
    [{ grain: 'weekend', year: 2021, week: 41 }, '2021-W41-WE', '2021-10-16', '2021-10-17'],
    [{ grain: 'decade', decade: -48 }, 'BC047', null, null],
    [{ grain: 'century', century: -4 }, 'BC03', null, null],
  ])('%o is %s', (moment, value, from, to) => {
    expect(timexValue(moment)).toBe(value);
    expect(intervalOf(moment)).toEqual(from === null ? null : { from, to });
  });
});
