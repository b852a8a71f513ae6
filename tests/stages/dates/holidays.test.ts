import { describe, expect, test } from 'vitest';
import { HOLIDAYS } from '../../../src/lexicon/time/holidays.ts';
import { holidayIn } from '../../../src/stages/dates/holidays.ts';
import { timexValue } from '../../../src/stages/dates/moment.ts';
import { datesIn, readingOf, rowsOf } from './read.ts';

describe('holidays', () => {
  test.each(
    rowsOf(`
      The shop shut on [Christmas Eve 2019]. => 2019-12-24
      The shop shut on [Christmas Day]. => 2020-12-25
      The shop will shut on [Christmas]. => 2021-12-25
      The shop will shut on [New Year's Day]. => 2022-01-01
      The shop shut on [New Year’s Eve]. => 2020-12-31
      The shop shut on [Boxing Day]. => 2020-12-26
      The shop shut on [Thanksgiving Day]. => 2020-11-26
      The shop shut [last Thanksgiving]. => 2020-11-26
      The shop will shut on [Thanksgiving]. => 2021-11-25
      The shop shut on [Thanksgiving 2004]. => 2004-11-25
      The shop will shut on [Black Friday]. => 2021-11-26
      The shop shut on [Easter Sunday]. => 2021-04-04
      The shop shut on [Easter Sunday 1916]. => 1916-04-23
      The shop shut on [Good Friday 2000]. => 2000-04-21
      The shop shut on [Easter Monday]. => 2021-04-05
      The shop shut in [Easter week]. => 2021-W13
      The shop shut on [Ash Wednesday]. => 2021-02-17
      The shop shut on [Labor Day]. => 2021-09-06
      The shop shut on [Memorial Day]. => 2021-05-31
      The shop shut on [Election Day 2020]. => 2020-11-03
      The shop will shut on [Halloween]. => 2021-10-31
      The shop shut on [Bastille Day]. => 2021-07-14
      The shop shut for [Ramadan 2024]. => 2024-03-11/2024-04-09
      The shop shut for [Eid al-Fitr]. => 2021-05-13
      The shop shut for [Yom Kippur]. => 2021-09-16
      The shop shut for [Rosh Hashanah 2024]. => 2024-10-03/2024-10-04
      The shop shut for [Passover 2023]. => 2023-04-06/2023-04-13
      The shop shut for [Chinese New Year]. => 2021-02-12
      The shop shut on [Christmas morning]. => 2020-12-25TMO
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });

  test.each([
    'They flew to Easter Island.',
    'She has a lent car.',
    'The Christmas Islanders voted.',
    'They sang White Christmas.',
  ])('none in: %s', async (text) => {
    expect(await datesIn(text)).toEqual([]);
  });

  test('every holiday has a day in every year of this century', () => {
    const missing = [...HOLIDAYS.keys()].flatMap((name) =>
      Array.from({ length: 100 }, (_, index) => 2000 + index)
        .filter((year) => holidayIn(name, year) === null)
        .map((year) => `${name} ${year}`),
    );
    expect(HOLIDAYS.size).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  test('none where the calendars do not reach', () => {
    expect(holidayIn('easter', 1516)).toBeNull();
    expect(holidayIn('no such day', 2020)).toBeNull();
  });

  test.each([
    ['purim', 2024, '2024-03-24'],
    ['purim', 2023, '2023-03-07'],
    ['shavuot', 2023, '2023-05-26/2023-05-27'],
    ['hanukkah', 2023, '2023-12-08/2023-12-15'],
    ['ramadan', 2021, '2021-04-13/2021-05-12'],
    ['mardi gras', 2020, '2020-02-25'],
    ['orthodox easter', 2021, '2021-05-02'],
    ['memorial day', 2022, '2022-05-30'],
    ['lunar new year', 2023, '2023-01-22'],
  ])('%s of %i', (name, year, value) => {
    const moment = holidayIn(name, year);
    expect(moment === null ? null : timexValue(moment)).toBe(value);
  });
});
