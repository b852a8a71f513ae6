import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../src/calendar-date.ts';

test.each([
  ['2021-10-21'],
  [' 2021-10-21 '],
  ['2021-10-21T07:28:00Z'],
  ['2021-10-21T23:59:59.999-05:00'],
  ['2021-10-21 07:28:00'],
  ['2021-10-21t07:28z'],
  ['2021/10/21'],
  ['20211021'],
  ['20211021T072800Z'],
  ['Thu, 21 Oct 2021 07:28:00 GMT'],
  ['21 Oct 2021 07:28 +0200'],
  ['21 October 2021'],
  ['October 21, 2021'],
  ['Oct. 21, 2021'],
  ['Thursday, October 21, 2021 at 7:28 a.m.'],
  ['Thu Oct 21 2021 07:28:00 GMT+0000 (Coordinated Universal Time)'],
  ['OCT 21 2021'],
])('%s is 2021-10-21', (value) => {
  expect(calendarDate(value)).toBe('2021-10-21');
});

test.each([
  ['two ways to read it', '10/11/2021'],
  ['a day too many', '2021-02-29'],
  ['a month too many', '2021-13-01'],
  ['day zero', '2021-10-00'],
  ['a placeholder', '0001-01-01T00:00:00Z'],
  ['seconds since 1970', '1634800000'],
  ['a month alone', '2021-10'],
  ['mixed marks', '2021-10/21'],
  ['something glued on', '2021-10-21abc'],
  ['no month', '21 Foo 2021'],
  ['words', 'yesterday'],
  ['nothing', ''],
  ['an article', '2021-10-21 '.repeat(1000)],
])('%s is no date: %s', (_case, value) => {
  expect(calendarDate(value)).toBeNull();
});

test('a leap day is one', () => {
  expect(calendarDate('2020-02-29')).toBe('2020-02-29');
});

test('whatever is read is a day that exists, and reads as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      ),
      (value) => {
        const date = calendarDate(value);
        if (date === null) return;
        expect(calendarDate(date)).toBe(date);
        expect(value.startsWith(date)).toBe(true);
      },
    ),
  );
});
