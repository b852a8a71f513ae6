import { expect, test } from 'vitest';
import { OnrecordError } from '../../src/errors.ts';
import { EVALUATION_TASKS } from '../../src/evaluation/index.ts';
import { nearest } from '../../src/nearest.ts';
import { giving, goldFile } from './documents.ts';

const taskOf = (name: string) => {
  const task = EVALUATION_TASKS.find((one) => one.name === name);
  if (task === undefined) throw new Error(`no task ${name}`);
  return task;
};

test('the tasks, in the order they are listed', () => {
  const names = EVALUATION_TASKS.map(({ name }) => name);
  expect(names).toEqual(['entities', 'quotes', 'dates', 'sentences', 'places']);
  expect(nearest('quots', names)).toBe('quotes');
});

test.each([
  ['entities', '{"text": "Lind left.", "spans": [', 'gold.jsonl:1', /Not valid JSON/u],
  ['entities', '{"spans": []}', 'gold.jsonl:1', /^text: /u],
  ['entities', '{"text": "Lind left."}', 'gold.jsonl:1', /^spans: /u],
  [
    'entities',
    '{"text": "Lind left.", "spans": [{"start": 0, "end": 4}]}',
    'gold.jsonl:1',
    /^spans\[0\]\.label: /u,
  ],
  [
    'entities',
    '\n{"text": "Lind left.", "spans": []}\n\n{"text": "x", "spans": [{"start": 0, "end": 9, "label": "PER"}]}',
    'gold.jsonl:4',
    /\[0, 9\) is no stretch of a text of 1 characters/u,
  ],
  [
    'entities',
    '{"text": "Lind left.", "spans": [{"start": 0, "end": 3, "text": "Lind", "label": "PER"}]}',
    'gold.jsonl:1',
    /should be 'Lind', but the text has 'Lin' there/u,
  ],
  [
    'entities',
    '{"text": "Lind left.", "spans": [{"start": 4, "end": 4, "label": "PER"}]}',
    'gold.jsonl:1',
    /\[4, 4\)/u,
  ],
  ['entities', '', 'gold.jsonl', /no gold document/u],
  ['dates', '{"text": "Lind left.", "timex": []}', 'gold.jsonl:1', /^dct: /u],
  ['dates', '{"text": "x", "dct": "yesterday", "timex": []}', 'gold.jsonl:1', /2021-10-21/u],
  ['sentences', '{"text": "Hi.", "sentences": [[0, 4]]}', 'gold.jsonl:1', /\[0, 4\)/u],
  [
    'quotes',
    '{"text": "No, he said.", "quotes": [{"start": 0, "end": 2, "speaker": {"start": 4, "end": 66}}]}',
    'gold.jsonl:1',
    /\[4, 66\)/u,
  ],
  [
    'places',
    '{"text": "Oslo", "toponyms": [{"start": 0, "end": 4, "lat": 91, "lon": 0}]}',
    'gold.jsonl:1',
    /^toponyms\[0\]\.lat: /u,
  ],
])('%s gold that is wrong is refused with its line: %s', (name, source, where, message) => {
  const act = () => taskOf(name).parseGold(source, 'gold.jsonl');
  expect(act).toThrow(OnrecordError);
  expect(act).toThrow(expect.objectContaining({ code: 'E_GOLD_FORMAT', where }));
  expect(act).toThrow(message);
});

test('a byte order mark and blank lines are no part of the gold', () => {
  const source = `\uFEFF${goldFile({ text: 'Hi.', sentences: [[0, 3]] })}\r\n\n`;
  expect(taskOf('sentences').parseGold(source, 'gold.jsonl').size).toBe(1);
});

test('offsets are UTF-16 code units', () => {
  const text = '😀 Lind left.';
  const spans = [{ start: 3, end: 7, text: 'Lind', label: 'PER' }];
  expect(taskOf('entities').parseGold(goldFile({ text, spans }), 'gold.jsonl').size).toBe(1);
});

test('a pipeline that does not assign the layer is refused, and says which', async () => {
  const gold = taskOf('quotes').parseGold(goldFile({ text: 'Hi.', quotes: [] }), 'gold.jsonl');
  await expect(gold.score(giving({ mentions: [] }))).rejects.toMatchObject({
    code: 'E_STAGE_ORDER',
    message: "The pipeline assigns no quotes, so 'quotes' has nothing to compare.",
  });
});

test('progress is told after each document', async () => {
  const gold = goldFile({ text: 'One.', sentences: [[0, 4]] }, { text: 'Two.', sentences: [] });
  const told: number[] = [];
  await taskOf('sentences')
    .parseGold(gold, 'gold.jsonl')
    .score(giving({ sentences: [] }), (documents) => told.push(documents));
  expect(told).toEqual([1, 2]);
});
