import { expect, test } from 'vitest';
import type { DateExpression } from '../../src/document/date-expression.ts';
import { compareDates, datesTask } from '../../src/evaluation/dates.ts';
import { giving, goldFile } from './documents.ts';

const TEXT = 'They met late Wednesday, two days after the vote of October 2021.';
const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};
const gold = (words: string, value: string, type: DateExpression['type'] = 'DATE') => ({
  ...spanOf(words),
  text: words,
  type,
  value,
});
const found = (
  words: string,
  value: string,
  type: DateExpression['type'] = 'DATE',
): DateExpression => ({ ...spanOf(words), type, value, from: null, to: null, confidence: 1 });

test.each([
  [
    'all right',
    [gold('Wednesday', '2021-10-20'), gold('two days', 'P2D', 'DURATION')],
    [found('Wednesday', '2021-10-20'), found('two days', 'P2D', 'DURATION')],
    { strict: 2, relaxed: 2, value: 2, type: 2 },
    [],
  ],
  [
    'another edge counts as relaxed, and its value counts',
    [gold('late Wednesday', '2021-10-20')],
    [found('Wednesday', '2021-10-20')],
    { strict: 0, relaxed: 1, value: 1, type: 1 },
    ['edge'],
  ],
  [
    'another value',
    [gold('Wednesday', '2021-10-20')],
    [found('Wednesday', '2021-10-27')],
    { strict: 1, relaxed: 1, value: 0, type: 1 },
    ['value'],
  ],
  [
    'the same value of another type',
    [gold('Wednesday', '2021-10-20')],
    [found('Wednesday', '2021-10-20', 'TIME')],
    { strict: 1, relaxed: 1, value: 1, type: 0 },
    ['type'],
  ],
  [
    'missed and spurious',
    [gold('October 2021', '2021-10')],
    [found('two days', 'P2D', 'DURATION')],
    { strict: 0, relaxed: 0, value: 0, type: 0 },
    ['spurious', 'missed'],
  ],
])('%s', (_, timex, dates, right, kinds) => {
  const compared = compareDates({ id: 'a', dct: '2021-10-21', text: TEXT, timex }, dates);
  const { strict, relaxed, value, typed } = compared.counts;
  expect({
    strict: strict.right,
    relaxed: relaxed.right,
    value: value.right,
    type: typed.right,
  }).toEqual(right);
  expect(strict).toMatchObject({ found: dates.length, gold: timex.length });
  expect(compared.discrepancies.map(({ kind }) => kind)).toEqual(kinds);
});

test('one gold expression is matched once, by the found one with its span', () => {
  const timex = [gold('late Wednesday', '2021-10-20')];
  const dates = [found('Wednesday', '2021-10-20'), found('late Wednesday', '2021-10-27')];
  const { counts } = compareDates({ id: 'a', dct: '2021-10-21', text: TEXT, timex }, dates);
  expect(counts.strict).toEqual({ right: 1, found: 2, gold: 1 });
  expect(counts.relaxed).toEqual({ right: 1, found: 2, gold: 1 });
  expect(counts.value).toEqual({ right: 0, found: 2, gold: 1 });
});

test('the reference date is what `dct` says', async () => {
  const seen: (string | null)[] = [];
  const file = goldFile({ text: TEXT, dct: '2021-10-21T08:00', timex: [] });
  await datesTask.parseGold(file, 'gold.jsonl').score(async (article) => {
    seen.push(article.published);
    return { article, text: article.text, dates: [] };
  });
  expect(seen).toEqual(['2021-10-21']);
});

test('figures are strict, relaxed and value F1, and the share of right types', async () => {
  const file = goldFile({
    text: TEXT,
    dct: '2021-10-21',
    timex: [gold('Wednesday', '2021-10-20'), gold('October 2021', '2021-10')],
  });
  const dates = [found('Wednesday', '2021-10-20'), found('two days', 'P2D', 'DURATION')];
  const report = await datesTask.parseGold(file, 'gold.jsonl').score(giving({ dates }));
  expect(
    report.figures.map((figure) => [
      figure.name,
      figure.kind === 'share' ? figure.share : figure.f1,
    ]),
  ).toEqual([
    ['strict', 50],
    ['relaxed', 50],
    ['value', 50],
    ['type', 100],
  ]);
});
