import { describe, expect, test } from 'vitest';
import { readingOf, rowsOf } from './read.ts';

describe('quarters, halves and fiscal years', () => {
  test.each(
    rowsOf(`
      Profit fell in [the third quarter]. => 2021-Q3
      The [third-quarter] loss was small. => 2021-Q3
      It expects a [fourth-quarter] charge. => 2021-Q4
      Profit fell in [the fourth quarter]. => 2021-Q4
      Profit fell in [the second quarter]. => 2021-Q2
      Profit fell in [the third quarter of 1990]. => 1990-Q3
      Profit fell in [Q3 2020]. => 2020-Q3
      Profit fell in [the 1988 second quarter]. => 1988-Q2
      Profit fell in [the fiscal first quarter]. => 2021-Q1
      Profit may rise in [next year's first quarter]. => 2022-Q1
      Profit fell in [the first half of 1998]. => 1998-H1
      Profit fell in [the second half of last year]. => 2020-H2
      Profit fell in [fiscal 2019]. => 2019
      Profit fell in [FY2019]. => 2019
      Profit fell in [the fiscal year 2019]. => 2019
      Profit fell in [the current fiscal year]. => 2021
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('comparisons are with the period that the report is about', () => {
  test.each(
    rowsOf(`
      It lost $3 million in [the third quarter], after a profit of $1 million [a year earlier]. => 2021-Q3 2020-Q3
      It lost $3 million in [the third quarter], after a profit of $1 million [a year ago]. => 2021-Q3 2020-Q3
      It lost $3 million in [the third quarter], after a profit in [the year-ago period]. => 2021-Q3 2020-Q3
      It lost $3 million in [the third quarter], after a [year-earlier] profit. => 2021-Q3 2020-Q3
      Sales fell in [the third quarter]. In [the latest period], costs rose. => 2021-Q3 2021-Q3
      Sales fell in [the third quarter]. In [the 2019 period], costs rose. => 2021-Q3 2019-Q3
      Sales fell in [the third quarter]. For [the quarter], costs rose. => 2021-Q3 2021-Q3
      Sales fell in [the third quarter] from [the corresponding period last year]. => 2021-Q3 2020-Q3
      Sales fell [a year ago]. => 2020
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('quarters and halves of a match are none', () => {
  test.each([
    'He scored twice in the second half.',
    'A quarter of them left.',
    'Three-quarters of the town was flooded.',
  ])('%s', async (sentence) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values: [] });
  });
});
