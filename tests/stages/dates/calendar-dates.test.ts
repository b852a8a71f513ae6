import { describe, expect, test } from 'vitest';
import { readingOf, rowsOf } from './read.ts';

describe('full dates in every English order', () => {
  test.each(
    rowsOf(`
      The bank opened on [October 23, 1998]. => 1998-10-23
      The bank opened on [Oct. 23, 1998]. => 1998-10-23
      The bank opened on [Oct 23 1998]. => 1998-10-23
      The bank opened on [October 23rd, 1998]. => 1998-10-23
      The bank opened on [23 October 1998]. => 1998-10-23
      The bank opened on [the 23rd of October 1998]. => 1998-10-23
      The bank opened on [23rd October, 1998]. => 1998-10-23
      The bank opened on [Friday, October 23, 1998]. => 1998-10-23
      The bank opened on [Friday 23 October 1998]. => 1998-10-23
      The bank opened on [Friday, the 23rd of October 1998]. => 1998-10-23
      The bank opened on [October the 23rd, 1998]. => 1998-10-23
      The bank opened on [May 5, '98]. => 1998-05-05
      The bank opened on [1998-10-23]. => 1998-10-23
      The bank opened on [10/23/1998]. => 1998-10-23
      The bank opened on [23/10/1998]. => 1998-10-23
      The bank opened on [23.10.1998]. => 1998-10-23
      The bank opened on [10-23-98]. => 1998-10-23
      Signed [Sept. 11, 2001], the order stood. => 2001-09-11
      The bank opened on [the fourth of July 1976]. => 1976-07-04
      The bank opened on [July fourth, 1976]. => 1976-07-04
      It ran from [May 3, 1990], to [June 4, 1991]. => 1990-05-03 1991-06-04
      It was founded on [1 January 1801] in Cork. => 1801-01-01
      The treaty was signed on [14 July 1789]. => 1789-07-14
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('dates without a year: the nearest that the tense allows', () => {
  test.each(
    rowsOf(`
      The club won on [Oct. 9]. => 2021-10-09
      The club won on [October 20]. => 2021-10-20
      The club won on [9 October]. => 2021-10-09
      The club won on [the 9th of October]. => 2021-10-09
      The club won on [March 3]. => 2021-03-03
      The club won on [Dec. 30]. => 2020-12-30
      The club will play on [Nov. 6]. => 2021-11-06
      The club will play on [March 3]. => 2022-03-03
      The talks are due to end on [Jan. 14]. => 2022-01-14
      The offer expires [Nov. 30]. => 2021-11-30
      The dividend is payable [Dec. 7]. => 2021-12-07
      Voters are expected to decide on [6 December]. => 2021-12-06
      The law has been in force since [April 1]. => 2021-04-01
      The club won on [Saturday, Oct. 9]. => 2021-10-09
      The club won on [Friday, May 3]. => 2019-05-03
      The [Oct. 9] win was its third. => 2021-10-09
      The company set a [Jan. 14] deadline. => 2022-01-14
      He was born last [May 5] in Quito. => 2021-05-05
      He was shot [last Nov. 30]. => 2020-11-30
      He left on [8 October last year]. => 2020-10-08
      He left on [March 1 of this year]. => 2021-03-01
      It begins on [April 24 next year]. => 2022-04-24
    `).map((row) =>
      // `last May 5` is one expression.
      row.sentence.startsWith('He was born')
        ? { ...row, sentence: 'He was born [last May 5] in Quito.' }
        : row,
    ),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('lists and ranges share a month, a year or a century', () => {
  test.each(
    rowsOf(`
      It rained on [April 24] and [25]. => 2021-04-24 2021-04-25
      It rained on [May 3]-[5]. => 2021-05-03 2021-05-05
      It rained from [May 3] to [5, 2019]. => 2019-05-03 2019-05-05
      It rained on [6]-[7 January 1916]. => 1916-01-06 1916-01-07
      It rained between [5] and [7 May]. => 2021-05-05 2021-05-07
      It rained from [October] to [March 1990]. => 1989-10 1990-03
      It rained in [April] and [June 1955]. => 1955-04 1955-06
      It rained from [May 3] to [June 4, 1991]. => 1991-05-03 1991-06-04
      The siege of [1915]-[16] failed. => 1915 1916
      He ruled from [1914]-[1918] alone. => 1914 1918
      It was played in [1999]-[00]. => 1999 2000
      It rained between [2010] and [2014]. => 2010 2014
      It rained from [Monday] to [Wednesday]. => 2021-10-18 2021-10-20
      He won 14 on [May 3] and 15 lost. => 2021-05-03
      He won on [May 3] and 15 people cheered. => 2021-05-03
      On [May 3], 2,000 people marched. => 2021-05-03
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('months and years', () => {
  test.each(
    rowsOf(`
      The mill closed in [October 1998]. => 1998-10
      The mill closed in [Oct. 1998]. => 1998-10
      The mill closed in [October of 1998]. => 1998-10
      The mill closed in [October, 1998]. => 1998-10
      The mill closed in [early October 1998]. => 1998-10
      The mill closed in [mid-October]. => 2021-10
      The mill closed in [late September]. => 2021-09
      The mill closed at [the end of June]. => 2021-06
      The mill closed in [August]. => 2021-08
      The mill closed in [December]. => 2020-12
      The mill will close in [December]. => 2021-12
      The mill will close in [April]. => 2022-04
      The mill closed in [May]. => 2021-05
      The mill closed in [March]. => 2021-03
      The mill closed [last October]. => 2020-10
      The mill closed [last March]. => 2021-03
      The mill closed [this March]. => 2021-03
      The mill will close [next March]. => 2022-03
      The mill closed in [April last year]. => 2020-04
      The mill will close in [April next year]. => 2022-04
      The mill closed in [nineteen ninety-six]. => 1996
      The mill closed in [1998]. => 1998
      The mill closed in [the year 2000]. => 2000
      The mill closed in [two thousand and eight]. => 2008
      The mill closed in [twenty nineteen]. => 2019
      The mill closed in [late 1998]. => 1998
      The mill closed at [the beginning of 1998]. => 1998
      The [1998] strike closed the mill. => 1998
      It was the bloodiest battle of the [1863] campaign. => 1863
      The mill closed back in ['98]. => 1998
      The coin dates from [44 BC]. => BC0044
      The coin dates from [480 B.C.] and is worn. => BC0480
      The coin dates from [AD 70]. => 0070
      The fleet sailed in [April 480 BC]. => BC0480-04
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

describe('decades and centuries', () => {
  test.each(
    rowsOf(`
      The mill closed in [the 1990s]. => 199
      The mill closed in [the 1990's]. => 199
      The mill closed in [the late 1980s]. => 198
      The mill closed in [the '60s]. => 196
      The mill closed in [the nineties]. => 199
      The mill closed in [the early nineties]. => 199
      The mill closed in [the mid-1970s]. => 197
      The mill was built in [the 1870s]. => 187
      The mill was built in [the 470s BC]. => BC047
      The mill was built in [the 19th century]. => 18
      The mill was built in [the nineteenth century]. => 18
      The [18th-century] mill was sold. => 17
      The mill was built in [the early 20th century]. => 19
      The mill was built in [the twenty-first century]. => 20
      The wall was built in [the 4th century BC]. => BC03
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});
