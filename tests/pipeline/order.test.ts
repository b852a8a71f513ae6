import { expect, test } from 'vitest';
import { z } from 'zod';
import type { LayerName } from '../../src/document/document.ts';
import { checkOrder } from '../../src/pipeline/order.ts';
import type { AnyStage } from '../../src/stages/stage.ts';

const stage = (name: string, requires: LayerName[], assigns: LayerName[]): AnyStage => ({
  name,
  summary: '',
  requires,
  assigns,
  options: z.object({}),
  create: () => () => ({}),
});

const sentences = stage('sentences', [], ['sentences', 'tokens']);
const quotes = stage('quotes', ['sentences'], ['quotes']);
const speakers = stage('speakers', ['quotes', 'entities'], ['speakers']);
const known = [sentences, quotes, speakers];
const placed = (...stages: AnyStage[]) =>
  stages.map((one, index) => ({ stage: one, where: `mine.yaml:${index + 3}` }));

test('a stage after those that assign what it requires is accepted', () => {
  expect(() => checkOrder(placed(sentences, quotes), known)).not.toThrow();
});

test.each([
  {
    title: 'a stage in front of what it requires',
    stages: [quotes, sentences],
    where: 'mine.yaml:3',
    message: "Stage 'quotes' requires sentences, but no stage before it assigns that.",
    hint: "Move 'sentences' in front of 'quotes'.",
  },
  {
    title: 'a stage without what it requires',
    stages: [quotes],
    where: 'mine.yaml:3',
    message: "Stage 'quotes' requires sentences, but no stage before it assigns that.",
    hint: "Add 'sentences' in front of 'quotes'.",
  },
  {
    title: 'a requirement that no built-in stage meets',
    stages: [sentences, quotes, speakers],
    where: 'mine.yaml:5',
    message: "Stage 'speakers' requires entities, but no stage before it assigns that.",
    hint: 'No built-in stage assigns entities.',
  },
  {
    title: 'a layer assigned twice',
    stages: [sentences, quotes, quotes],
    where: 'mine.yaml:5',
    message: "Stage 'quotes' assigns quotes, but 'quotes' has assigned that already.",
    hint: 'Remove one of the two: layers are added, never edited.',
  },
])('$title is refused, with the usual fix', ({ stages, where, message, hint }) => {
  expect(() => checkOrder(placed(...stages), known)).toThrow(
    expect.objectContaining({ code: 'E_STAGE_ORDER', where, message, hint }),
  );
});
