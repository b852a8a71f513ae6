import { expect, test } from 'vitest';
import { summaryOf } from '../../src/cli/summary.ts';

const COUNTS = {
  inputs: 1203,
  articles: 1201,
  failed: 2,
  characters: 0,
  people: 3400,
  organizations: 20,
  places: 7,
  dates: 0,
  quotes: 1,
};
const PART: Parameters<typeof summaryOf>[0] = {
  counts: COUNTS,
  failures: { E_EMPTY: 2 },
  ignored: { '': 1, '.pdf': 12 },
  topSpeakers: [{ name: 'Mara Lind', quotes: 1 }],
  files: [
    { name: 'records.jsonl', bytes: 2_500_000 },
    { name: 'failed.jsonl', bytes: 12 },
  ],
};

const summary = (fields: Partial<typeof PART> = {}): string =>
  summaryOf({ ...PART, ...fields }, 'results');

test('says what was found, what failed, and where the results are', () => {
  expect(summary()).toBe(`1,201 articles read, 2 failed

Found
  people         3,400
  organizations     20
  places             7
  dates              0
  quotes             1

Most quoted
  Mara Lind  1

Failed, with reasons in failed.jsonl
  E_EMPTY  2

Left out: no reader for files that end in
  (nothing)   1
  .pdf       12

Results in results
  records.jsonl  2.5 MB
  failed.jsonl     12 B
`);
});

test('leaves out what there is nothing of', () => {
  const words = summary({ failures: {}, ignored: {}, topSpeakers: [] });
  expect(words).not.toMatch(/quoted|reasons|Left out/u);
});

test('a name from an article cannot steer the terminal', () => {
  expect(summary({ topSpeakers: [{ name: 'Mara\u001b[2J', quotes: 1 }] })).toContain(
    'Mara\\x1b[2J',
  );
});
