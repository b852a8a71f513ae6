import { expect, test } from 'vitest';
import { Tally } from '../../src/batch/tally.ts';
import { assembleRecord } from '../../src/record/assemble.ts';
import type { ArticleRecord } from '../../src/record/schema.ts';
import { articleOf } from '../support/article.ts';

const PRODUCER = { name: 'onrecord', version: '0', pipeline: 'test', pipelineHash: '0' };
const NOTHING = assembleRecord({ article: articleOf('text'), text: 'text' }, PRODUCER);

const quotedBy = (name: string, id: string | null): ArticleRecord => ({
  ...NOTHING,
  quotes: [
    {
      id: 'quote-1',
      type: 'direct',
      text: 'text',
      spans: [{ start: 0, end: 4 }],
      speaker: { id, name, text: 'text', start: 0, end: 4 },
      cue: null,
      confidence: 1,
    },
  ],
});

test('counts what records hold and why inputs failed', () => {
  const tally = new Tally();
  tally.addRecord(quotedBy('Mara Lind', 'person-1'));
  tally.addFailure({ id: 'b', origin: 'b', code: 'E_EMPTY', reason: '' });
  tally.addFailure({ id: 'c', origin: 'c', code: 'E_BINARY', reason: '' });
  tally.addFailure({ id: 'd', origin: 'd', code: 'E_EMPTY', reason: '' });
  expect(tally.counts).toMatchObject({
    inputs: 4,
    articles: 1,
    failed: 3,
    quotes: 1,
    characters: 4,
  });
  expect(tally.failures).toEqual({ E_BINARY: 1, E_EMPTY: 2 });
});

test('ranks speakers by quotes, then by name, and leaves out those who are nobody by name', () => {
  const tally = new Tally();
  for (const name of ['Obi', 'Mara', 'Ana', 'Mara']) tally.addRecord(quotedBy(name, 'person-1'));
  tally.addRecord(quotedBy('the minister', null));
  expect(tally.topSpeakers).toEqual([
    { name: 'Mara', quotes: 2 },
    { name: 'Ana', quotes: 1 },
    { name: 'Obi', quotes: 1 },
  ]);
});

test('keeps the most quoted however many names pass by', () => {
  const tally = new Tally();
  for (let index = 0; index < 60_000; index++) {
    tally.addRecord(quotedBy(`Passer-by ${index}`, 'person-1'));
    if (index % 1000 === 0) tally.addRecord(quotedBy('Mara Lind', 'person-1'));
  }
  expect(tally.topSpeakers[0]).toEqual({ name: 'Mara Lind', quotes: 60 });
});

test('counts files that are no input by their endings', () => {
  const tally = new Tally();
  for (const path of ['a/b.PDF', 'a.b/c', 'd.pdf', '.profile']) tally.addIgnored(path);
  expect(tally.ignored).toEqual({ '': 2, '.pdf': 2 });
});
