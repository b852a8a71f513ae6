import { describe, expect, test } from 'vitest';
import { readingOf, rowsOf } from './read.ts';

describe('words of time that are something else', () => {
  test.each(
    rowsOf(`
      It may rain.
      May I come in, she asked.
      Theresa May resigned.
      The workers march on the palace.
      March on, he cried.
      April Jones and June Ochieng were elected.
      August Wilson wrote the play.
      The Sun printed the letter.
      He read it in the Sun.
      The cat sat on the mat.
      They wed in Rome.
      Jan Novak met the minister.
      She came second.
      She came in second place.
      A second man was held.
      The first man was held.
      One in four is poor.
      He won 6-4 and 7-5.
      They won 3-2.
      The score was 21-14.
      It costs $1,999.
      It costs 1999 dollars.
      Some 2000 people marched.
      The 1,998 seats were taken.
      Flight 1998 was late.
      They met at Euro 2020.
      The plan is called Vision 2030.
      A two-year-old was hurt.
      The two-year-old boy was hurt.
      He is 50 years old.
      She is 22 years of age.
      Prices fall when demand does.
      Prices may fall further.
      The fall of the wall was a shock.
      There was a spring in his step.
      Water from a spring fed the mill.
      He spoke on CBS's "60 Minutes".
      The film was "High Noon".
      The ratio is 3:1.
      Call 555-1998 for help.
      Call 5551998765 for help.
      The road is 18.5 miles long.
      He ran it in 9.58 seconds flat.
      Version 2.10.1 is out.
      The address is 192.168.1.12 at home.
      Read Genesis 3:16 again.
      As soon as he left, it rained.
      It soon became clear.
      The present petition was dismissed.
      Section 1983 applies.
      He scored 2019 points in all.
      No. 1998 won.
      The mayor presented the second report.
      The minutes of the meeting were lost.
      Days Inn is a hotel.
    `).map((row) =>
      row.sentence.startsWith('He ran it')
        ? { sentence: 'He ran it in [9.58 seconds] flat.', values: ['PT9.58S'] }
        : row,
    ),
  )('$sentence', async ({ sentence, values }) => {
    expect(await readingOf(sentence)).toEqual({ sentence, values });
  });
});

test('where someone is called May, only a sure sign makes it the month', async () => {
  const sentence =
    'Theresa May spoke. Trump invited May to dinner, according to May. It was held in [May].';
  expect(await readingOf(sentence)).toEqual({ sentence, values: ['2021-05'] });
});
