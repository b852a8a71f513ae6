import { describe, expect, test } from 'vitest';
import { readingOf, rowsOf } from './read.ts';

describe('times of day, joined with the day beside them', () => {
  test.each(
    rowsOf(`
      The gate shut at [10:30 a.m.] today, he said. => 2021-10-20T10:30
      The gate shut at [10:30 a.m.] and stayed shut. => 2021-10-20T10:30
      The gate shut at [10:30 am] sharp. => 2021-10-20T10:30
      The gate shut at [10:30 p.m. EST]. => 2021-10-20T22:30
      The gate shut at [12 a.m.] sharp. => 2021-10-20T00:00
      The gate shut at [12 p.m.] sharp. => 2021-10-20T12:00
      The gate shut at [9 p.m. Tuesday]. => 2021-10-19T21:00
      The gate shut [Tuesday at 9 p.m.] sharp. => 2021-10-19T21:00
      The gate shut at [9 p.m. on Oct. 4]. => 2021-10-04T21:00
      The bus leaves at [5 p.m. EST, Nov. 6]. => 2021-11-06T17:00
      The gate shut at [noon]. => 2021-10-20T12:00
      The gate shut at [noon Tuesday]. => 2021-10-19T12:00
      The gate shut at [midnight]. => 2021-10-20T24:00
      The gate shut at [14:05]. => 2021-10-20T14:05
      The gate shut at [14:05 local time]. => 2021-10-20T14:05
      The gate shut at [0735 GMT]. => 2021-10-20T07:35
      The gate shut at [1930 hours]. => 2021-10-20T19:30
      The gate shut at [four o'clock]. => 2021-10-20T04:00
      The gate shut at [4 in the morning]. => 2021-10-20T04:00
      The gate shut at [4 in the afternoon]. => 2021-10-20T16:00
      The gate shut at [half past ten]. => 2021-10-20T10:30
      The gate shut at [quarter to nine]. => 2021-10-20T08:45
      The gate shut at [6.10am on Tuesday]. => 2021-10-19T06:10
      The gate shut at [2020-02-29T10:30Z]. => 2020-02-29T10:30
    `).map((row) =>
      row.sentence.includes('today')
        ? { ...row, sentence: row.sentence.replace('a.m.] today', 'a.m. today]') }
        : row,
    ),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('lengths', () => {
  test.each(
    rowsOf(`
      The talks took [two weeks]. => P2W
      The talks took [two days]. => P2D
      The talks took [five hours]. => PT5H
      The talks took [5 1/2 hours]. => PT5H30M
      The talks took [90 minutes]. => PT90M
      The talks took [half an hour]. => PT30M
      The talks took [an hour and a half]. => PT1H30M
      The talks took [30 seconds]. => PT30S
      The talks took [a month]. => P1M
      The talks took [a year and a half]. => P1.5Y
      The talks took [twenty-four hours]. => PT24H
      The talks took [three decades]. => P30Y
      The talks took [half a century]. => P50Y
      The talks took [a couple of years]. => P2Y
      The talks took [several months]. => PXM
      The talks took [a few days]. => PXD
      The talks took [dozens of years]. => PXY
      The talks took [more than four hours]. => PT4H
      The talks took [at least 72 hours]. => PT72H
      The talks took [up to 180 days]. => P180D
      The talks took [nearly two months]. => P2M
      The talks took [almost a hundred years]. => P100Y
      The talks took [less than a week]. => P1W
      The talks took [two to three weeks]. => PXW
      The talks took [two more weeks]. => P2W
      The talks took [eight trading days]. => P8D
      The talks went on for [weeks]. => PXW
      The talks went on for [some time]. => PXX
      He unveiled a [five-year] plan. => P5Y
      He unveiled a [30-day] plan. => P30D
      He led a [decades-long] war. => PXDE
      He led a [day-long] march. => P1D
      Stocks rose in [the past three months]. => P3M
      Stocks rose in [the last twenty years]. => P20Y
      Stocks rose over [the past year]. => P1Y
      Stocks will rise in [the next few weeks]. => PXW
      Stocks rose in [recent years]. => PXY
      Stocks will rise in [coming weeks]. => PXW
      Stocks rose in [the first nine months]. => P9M
      Stocks rose in [the last decade]. => P10Y
      It will take [3 hrs] in all. => PT3H
      In [the year] ended [Sept. 30], it lost money. => P1Y 2021-09-30
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('repeated times', () => {
  test.each(
    rowsOf(`
      The club meets [every Friday]. => XXXX-WXX-5
      The club meets on [Fridays]. => XXXX-WXX-5
      The club meets [every Friday night]. => XXXX-WXX-5TNI
      The club meets [every day]. => P1D
      The club meets [each year]. => P1Y
      The club meets [every two weeks]. => P2W
      The club meets [every other week]. => P2W
      The club meets [every third month]. => P3M
      The club meets [daily]. => P1D
      The club meets [twice a month]. => P1M
      The club meets [three times a week]. => P1W
      The club meets [once a year]. => P1Y
      The club meets [annually]. => P1Y
      The club marches [each July]. => XXXX-07
      The club marches [every summer]. => XXXX-SU
      The club marches [every morning]. => XXXX-XX-XXTMO
      Its [weekly] meeting is public. => P1W
      It earns $2 billion [a year]. => P1Y
      It sells 300 cars [a day]. => P1D
      It sells 300 cars [per month]. => P1M
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('times that are no nearer than now, before and to come', () => {
  test.each(
    rowsOf(`
      He [currently] lives in Madrid. => PRESENT_REF
      He lives in Madrid [now]. => PRESENT_REF
      He lives in Madrid [these days]. => PRESENT_REF
      He [recently] moved to Madrid. => PAST_REF
      He was richer in [the past]. => PAST_REF
      He held it as recently as [January 2019]. => 2019-01
      They live in [the present]. => PRESENT_REF
      He will be richer in [the future]. => FUTURE_REF
      He may [soon] be richer. => FUTURE_REF
      He will [one day] be richer. => FUTURE_REF
      He will move in [the near future]. => FUTURE_REF
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});
