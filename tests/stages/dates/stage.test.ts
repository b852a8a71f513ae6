import { describe, expect, test } from 'vitest';
import { datesIn, readingOf, rowsOf } from './read.ts';

describe('from and to: inclusive days wherever the value is an interval of the calendar', () => {
  test.each([
    ['It closed on Oct. 4.', '2021-10-04', '2021-10-04'],
    ['It closed last week.', '2021-10-11', '2021-10-17'],
    ['It closed over the weekend.', '2021-10-16', '2021-10-17'],
    ['It closed in February 2020.', '2020-02-01', '2020-02-29'],
    ['It closed in the third quarter.', '2021-07-01', '2021-09-30'],
    ['It closed in 1998.', '1998-01-01', '1998-12-31'],
    ['It closed in the 1990s.', '1990-01-01', '1999-12-31'],
    ['It closed at 10:30 a.m. on Oct. 4.', '2021-10-04', '2021-10-04'],
    ['It closed for Ramadan 2024.', '2024-03-11', '2024-04-09'],
    ['It closed last summer.', null, null],
    ['It closed for two weeks.', null, null],
    ['It closes every Friday.', null, null],
    ['It closed recently.', null, null],
    ['It closed in 44 BC.', null, null],
  ])('%s', async (text, from, to) => {
    expect(await datesIn(text)).toMatchObject([{ from, to }]);
  });
});

describe('types', () => {
  test.each([
    ['It closed on Oct. 4.', 'DATE'],
    ['It closed on Tuesday night.', 'TIME'],
    ['It closed at noon.', 'TIME'],
    ['It closed for two weeks.', 'DURATION'],
    ['It closes every Friday.', 'SET'],
    ['It will close soon.', 'DATE'],
  ])('%s %s', async (text, type) => {
    expect(await datesIn(text)).toMatchObject([{ type }]);
  });
});

describe('without a date of publication nothing is invented', () => {
  test.each(
    rowsOf(`
      The court ruled on [Friday]. => XXXX-WXX-5
      The court ruled on [Oct. 4]. => XXXX-10-04
      The court ruled in [October]. => XXXX-10
      The court ruled [today]. => XXXX-XX-XX
      The court ruled [yesterday morning]. => XXXX-XX-XXTMO
      The court ruled [last week]. => XXXX-WXX
      The court ruled over [the weekend]. => XXXX-WXX-WE
      The court ruled [last month]. => XXXX-XX
      The court ruled [last year]. => XXXX
      The court ruled [last summer]. => XXXX-SU
      The court ruled in [the third quarter]. => XXXX-Q3
      The court ruled on [Christmas Eve]. => XXXX-12-24
      The court ruled on [Good Friday]. => XXXX-XX-XX
      The court ruled at [10:30 a.m.] sharp. => XXXX-XX-XXT10:30
      The court ruled on [Oct. 4, 1998]. => 1998-10-04
      The court ruled on [Oct. 4, 1998], and [two days later] again. => 1998-10-04 1998-10-06
      It opened in [1998]; on [Friday] the court ruled. => 1998 XXXX-WXX-5
    `),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence, { published: null })).toEqual({ sentence, values });
  });

  test.each(['not a date', '2021-13-45', ''])(
    'nor where it is unreadable: %o',
    async (published) => {
      expect(await datesIn('It closed on Friday.', { published })).toMatchObject([
        { value: 'XXXX-WXX-5', from: null, to: null },
      ]);
    },
  );

  test('the text itself may say when it was published', async () => {
    const text = 'Published: October 20, 2021\n\nThe court ruled on Tuesday.\n';
    const found = await datesIn(text, { published: null });
    expect(found.map(({ value }) => value)).toContain('2021-10-19');
  });
});

describe('year ends, leap days and week 53', () => {
  test.each([
    ['2021-01-02', 'It closed on [Friday].', '2021-01-01'],
    ['2021-01-02', 'It closed on [Thursday].', '2020-12-31'],
    ['2021-01-02', 'It closed [this week].', '2020-W53'],
    ['2021-01-06', 'It closed [last week].', '2020-W53'],
    ['2021-01-06', 'It closed on [Dec. 30].', '2020-12-30'],
    ['2021-01-06', 'It closed in [December].', '2020-12'],
    ['2021-01-06', 'It closed in [the fourth quarter].', '2020-Q4'],
    ['2021-01-06', 'It closed [last month].', '2020-12'],
    ['2020-12-30', 'It will close on [Jan. 3].', '2021-01-03'],
    ['2020-12-30', 'It will close in [January].', '2021-01'],
    ['2020-12-30', 'It will close [next week].', '2021-W01'],
    ['2020-12-23', 'It will close [next week].', '2020-W53'],
    ['2020-12-20', 'It will close [next week].', '2020-W52'],
    ['2020-12-31', 'It will close [tomorrow].', '2021-01-01'],
    ['2020-03-01', 'It closed [yesterday].', '2020-02-29'],
    ['2021-03-01', 'It closed [yesterday].', '2021-02-28'],
    ['2021-03-01', 'It closed on [Feb. 29].', '2020-02-29'],
    ['2021-03-01', 'It closed on [Feb. 29, 2020].', '2020-02-29'],
    ['2020-02-29', 'It closed [a year ago].', '2019'],
    ['2018-12-31', 'It closed [this week].', '2019-W01'],
    ['2000-01-01', 'It closed in [the 1990s].', '199'],
  ])('%s: %s', async (published, sentence, value) => {
    expect(await readingOf(sentence, { published })).toEqual({ sentence, values: [value] });
  });

  test('February 29 of a common year is no date', async () => {
    expect(await readingOf('It closed in [2021] on [Feb. 29].')).toEqual({
      sentence: 'It closed in [2021] on [Feb. 29].',
      values: ['2021', '2020-02-29'],
    });
    const found = await datesIn('It closed on Feb. 29, 2021.');
    expect(found.map(({ value }) => value)).not.toContain('2021-02-29');
  });
});

describe('day and month in figures', () => {
  const text = 'It closed on 3/4/2021.';

  test.each([
    [{ dayMonthOrder: 'day-first' }, {}, '2021-04-03'],
    [{ dayMonthOrder: 'month-first' }, {}, '2021-03-04'],
    [{}, {}, '2021-03-04'],
    [{}, { publisher: 'BBC News' }, '2021-04-03'],
    [{}, { publisher: 'The Tallow County Ledger' }, '2021-03-04'],
    [{ dayMonthOrder: 'month-first' }, { publisher: 'BBC News' }, '2021-03-04'],
  ])('%o, %o: %s', async (options, fields, value) => {
    expect(await datesIn(text, fields, options)).toMatchObject([{ value }]);
  });

  test.each([
    ['https://www.example.co.uk/a', '2021-04-03'],
    ['https://www.example.com/a', '2021-03-04'],
    ['https://example.in:8080/a', '2021-04-03'],
  ])('an article at %s', async (url, value) => {
    const origin = { path: null, url, format: 'text', sha256: '' };
    expect(await datesIn(text, { origin })).toMatchObject([{ value }]);
  });

  test.each([
    ['It opened on 21/3/2021 and closed on 3/4/2021.', '2021-04-03'],
    ['It opened on 3/21/2021 and closed on 3/4/2021.', '2021-03-04'],
    ['It opened on 21 March 2021 and closed on 3/4/2021.', '2021-04-03'],
    ['It opened on March 21, 2021, and closed on 3/4/2021.', '2021-03-04'],
  ])('the article’s own habit: %s', async (own, value) => {
    expect((await datesIn(own, { publisher: null })).at(-1)).toMatchObject({ value });
  });

  test.each(['It closed on 31/31/2021.', 'It closed on 1/2/3/4.'])('no date: %s', async (none) => {
    expect((await datesIn(none)).map(({ value }) => value)).not.toContain('2021-03-04');
  });
});

describe('histories go from date to date', () => {
  const history = [
    'On September 1, 1939, the army crossed the river. It reached the coast on [October 5].',
    'In November 1939 the king fled, and in [December] the parliament met.',
    'In [March] of the year after, the towns fell. In 1941 the harbor was retaken.',
    'The war was lost by 1943, and [the following year] peace was made.',
  ];

  test('a name without a year is of the year the narrative has reached', async () => {
    const text = history.join('\n\n').replaceAll(/[[\]]/gu, '');
    const found = await datesIn(text, { published: '2009-12-19' });
    const read = found.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
    expect(read).toContain('October 5 = 1939-10-05');
    expect(read).toContain('December = 1939-12');
    expect(read).toContain('the following year = 1944');
  });

  test('a news article with a year or two in it is none', async () => {
    const text =
      'The mill, built in 1939 and sold in 1941, closed on Friday, its owner said. It will reopen on October 25.';
    const found = await datesIn(text);
    expect(found.map(({ value }) => value)).toEqual(['1939', '1941', '2021-10-15', '2021-10-25']);
  });
});
