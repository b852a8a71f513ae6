import { describe, expect, test } from 'vitest';
import { readingOf, rowsOf } from './read.ts';

describe('weekdays: the last one up to the day of publication, unless what is said is ahead', () => {
  test.each(
    rowsOf(`
      The court ruled on [Tuesday]. => 2021-10-19
      The court ruled on [Wednesday]. => 2021-10-20
      The court ruled on [Thursday]. => 2021-10-14
      The court ruled [Sunday]. => 2021-10-17
      The court has ruled on [Friday]. => 2021-10-15
      The court will rule on [Friday]. => 2021-10-22
      The court is to rule on [Friday]. => 2021-10-22
      The court is expected to rule on [Tuesday]. => 2021-10-26
      The court was scheduled to rule on [Friday]. => 2021-10-22
      The court said it would rule on [Monday]. => 2021-10-25
      The court plans to rule [Thursday]. => 2021-10-21
      On [Thursday], the court will rule. => 2021-10-21
      On [Thursday], the court ruled. => 2021-10-14
      The ruling is due [Monday]. => 2021-10-25
      The hearing was postponed until [Tuesday]. => 2021-10-26
      The ruling could come as early as [Friday]. => 2021-10-22
      It was not until [Monday] that the court ruled. => 2021-10-18
      The court ruled [last Friday]. => 2021-10-15
      The court ruled [last Wednesday]. => 2021-10-13
      The court will rule [next Wednesday]. => 2021-10-27
      The court will rule [next Monday]. => 2021-10-25
      The court will rule [this Friday]. => 2021-10-22
      The court ruled [this Monday]. => 2021-10-18
      The court ruled [this past Monday]. => 2021-10-18
      The court ruled on [Thursday of last week]. => 2021-10-14
      The court will rule on [Monday of next week]. => 2021-10-25
      [Tuesday]'s ruling was a surprise. => 2021-10-19
      The court ruled [late Tuesday]. => 2021-10-19
      Earlier [Tuesday], the court had ruled. => 2021-10-19
      The court ruled [Tuesday night]. => 2021-10-19TNI
      The court ruled on [Tuesday morning]. => 2021-10-19TMO
      The court ruled on [the night of Tuesday]. => 2021-10-19TNI
      The court ruled on [Tuesday, Oct. 12]. => 2021-10-12
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('days seen from the day of publication', () => {
  test.each(
    rowsOf(`
      She arrived [today]. => 2021-10-20
      She arrived [yesterday]. => 2021-10-19
      She leaves [tomorrow]. => 2021-10-21
      She arrived [the day before yesterday]. => 2021-10-18
      She leaves [the day after tomorrow]. => 2021-10-22
      She arrived [yesterday morning]. => 2021-10-19TMO
      She leaves [tomorrow evening]. => 2021-10-21TEV
      She spoke [last night]. => 2021-10-19TNI
      She speaks [tonight]. => 2021-10-20TNI
      She spoke [this morning]. => 2021-10-20TMO
      She spoke [this afternoon]. => 2021-10-20TAF
      It rained [overnight]. => 2021-10-20TNI
      She arrived [10 days ago]. => 2021-10-10
      She arrived [ten days ago]. => 2021-10-10
      She arrived [two days earlier]. => 2021-10-18
      She resigned [earlier in the day]. => 2021-10-20
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('weeks, months, quarters, years and longer', () => {
  test.each(
    rowsOf(`
      Prices fell [last week]. => 2021-W41
      Prices fell [this week]. => 2021-W42
      Prices will fall [next week]. => 2021-W43
      Prices fell [late last week]. => 2021-W41
      Prices fell [the week before last]. => 2021-W40
      Prices fell over [the weekend]. => 2021-W41-WE
      Prices fell [last weekend]. => 2021-W41-WE
      Prices will fall [this weekend]. => 2021-W42-WE
      Prices fell [six weeks ago]. => 2021-W36
      Prices fell [a fortnight ago]. => 2021-W40
      Prices fell [last month]. => 2021-09
      Prices fell [this month]. => 2021-10
      Prices will fall [next month]. => 2021-11
      Prices fell [earlier this month]. => 2021-10
      Prices fell [two months ago]. => 2021-08
      Prices fell [fifteen months ago]. => 2020-07
      Prices fell [last quarter]. => 2021-Q3
      Prices fell [last year]. => 2020
      Prices fell [this year]. => 2021
      Prices fell [earlier this year]. => 2021
      Prices will fall [next year]. => 2022
      Prices will fall [early next year]. => 2022
      Prices fell [a year ago]. => 2020
      Prices fell [41 years ago]. => 1980
      Prices fell [a hundred years ago]. => 1921
      Prices fell [about two years ago]. => 2019
      Prices will fall [two years from now]. => 2023
      Prices fell [a decade ago]. => 201
      Prices fell [last century]. => 19
      Prices will rise by [year-end]. => 2021
      Prices will rise by [the end of the month]. => 2021-10
      Prices will rise by [the end of this week]. => 2021-W42
      Prices fell [several years ago]. => PAST_REF
      Prices fell [a few months later]. => FUTURE_REF
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('what counts from the date before it', () => {
  test.each(
    rowsOf(`
      He resigned on [Oct. 4] and left [that day]. => 2021-10-04 2021-10-04
      He resigned on [Oct. 4] and left [the same day]. => 2021-10-04 2021-10-04
      He resigned on [Oct. 4] and left [the next day]. => 2021-10-04 2021-10-05
      He resigned on [Oct. 4] and left [the following day]. => 2021-10-04 2021-10-05
      He resigned on [Oct. 4] and left [two days later]. => 2021-10-04 2021-10-06
      He resigned on [Oct. 4] and left [the next morning]. => 2021-10-04 2021-10-05TMO
      He resigned on [Oct. 4] and left [that afternoon]. => 2021-10-04 2021-10-04TAF
      He resigned on [Oct. 4], [three weeks after] she did. => 2021-10-04 P3W
      It opened in [1998] and closed [the following year]. => 1998 1999
      It opened in [1998] and closed [later that year]. => 1998 1998
      It opened in [1998]; work began [two years earlier]. => 1998 1996
      It opened in [1998] and closed [a decade later]. => 1998 200
      It opened in [May 1998] and closed [the next month]. => 1998-05 1998-06
      It opened in [May 1998] and closed [two days later]. => 1998-05 1998-05-XX
      It opened in [1998] and closed [two weeks later]. => 1998 1998-WXX
      It opened in [1998] and closed in [August of that year]. => 1998 1998-08
      It opened in [1998] and closed in [May of the following year]. => 1998 1999-05
      It opened [two days before Christmas]. => 2020-12-23
      It opened on [the day after Christmas 1998]. => 1998-12-26
      It opened [a week after May 3, 1998]. => 1998-W19
      It opened in [the week of March 6, 2000]. => 2000-W10
    `),
  )('$sentence', async ({ sentence, values }) => {
    const row = {
      sentence: sentence.replace('[three weeks after]', '[three weeks] after'),
      values,
    };
    expect(await readingOf(row.sentence)).toEqual(row);
  });
});

describe('the four seasons stand as they are named, in whichever hemisphere', () => {
  test.each(
    rowsOf(`
      Prices fell [last summer]. => 2021-SU
      Prices fell [last winter]. => 2020-WI
      Prices fell [last fall]. => 2020-FA
      Prices fell [this spring]. => 2021-SP
      Prices will fall [next spring]. => 2022-SP
      Prices fell in [the winter of 1991]. => 1991-WI
      Prices fell in [the summer of 1998]. => 1998-SU
      Prices fell in [spring 2020]. => 2020-SP
      Prices fell in [autumn 2020]. => 2020-FA
      Prices fell in [the fall of 2007]. => 2007-FA
      Prices fell in [the fall]. => 2021-FA
      Prices fell over [the summer]. => 2021-SU
      Prices fell in [early summer]. => 2021-SU
      Prices fell in Perth [this summer]. => 2021-SU
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});
