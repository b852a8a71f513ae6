import { expect, test } from 'vitest';
import { agreement, type Figure, share } from '../../src/evaluation/figures.ts';
import type { Corpus } from './corpora.ts';
import { raised } from './floors.ts';
import { figuresOf, withFigures } from './page.ts';

const corpus: Corpus = {
  task: 'places',
  file: 'places/a.jsonl',
  title: 'A',
  layers: ['places'],
  figures: ['all', 'resolved'],
  every: 1,
};
const all = agreement('all', { right: 1, found: 2, gold: 4 });
const figures = new Map<string, Figure>([
  ['all', all],
  ['resolved', share('resolved', 3, 4)],
]);

test('a table has a line a figure and a column a pipeline', () => {
  const measured = [
    { name: 'baseline', hash: 'a1' },
    { name: 'news', hash: 'b2' },
  ];
  expect(figuresOf(measured, [{ corpus, figures: [new Map([['all', all]]), figures] }])).toBe(
    [
      'Pipelines: `baseline` a1, `news` b2.',
      '',
      '### Places',
      '',
      '| corpus | figure | baseline | news |',
      '| --- | --- | --- | --- |',
      '| A | all | **33.3** (50.0 / 25.0) | **33.3** (50.0 / 25.0) |',
      '|  | resolved | – | 75.0% |',
      '',
    ].join('\n'),
  );
});

test('only what stands between the marks is replaced', () => {
  const page = (inner: string): string =>
    `# A\n<!-- figures: written by npm run accuracy -->${inner}<!-- end of figures -->\nBy hand.\n`;
  expect(withFigures(page('\nold\n'), 'new\n')).toBe(page('\n\nnew\n\n'));
  expect(() => withFigures('# A\n', 'new')).toThrow(/has no/u);
});

test('floors rise and do not fall, and stay a little below what was measured', () => {
  const many = new Map<string, Figure>([
    ['all', agreement('all', { right: 500, found: 1000, gold: 1000 })],
    ['resolved', share('resolved', 750, 1000)],
  ]);
  const before = { news: { 'places/a.jsonl': { all: 60, resolved: 70 } }, fast: {} };
  expect(raised(before, 'news', 'places/a.jsonl', many)).toEqual({
    news: { 'places/a.jsonl': { all: 60, resolved: 74.7 } },
    fast: {},
  });
  expect(raised({}, 'news', 'places/a.jsonl', many)).toEqual({
    news: { 'places/a.jsonl': { all: 49.7, resolved: 74.7 } },
  });
});

test('where there are few cases, two of them may be lost', () => {
  const few = new Map<string, Figure>([
    ['speaker', share('speaker', 30, 40)],
    ['nothing', share('nothing', 0, 0)],
  ]);
  expect(raised({}, 'news', 'a', few)).toEqual({ news: { a: { speaker: 70 } } });
});
