import { expect, test } from 'vitest';
import type { LoadedPipeline } from '../../src/pipeline/load.ts';
import { shortened } from './shortened.ts';

const loaded: LoadedPipeline = {
  definition: {
    name: 'test',
    description: '',
    stages: ['layout', 'sentences', 'tags', 'entities', 'aliases', 'dates'].map((use) => ({
      use,
      options: {},
      where: 'test.yaml:1',
    })),
  },
  resources: new Map(),
  hash: '0',
};
const kept = (...layers: Parameters<typeof shortened>[1]): string[] =>
  shortened(loaded, layers).definition.stages.map(({ use }) => use);

test('stages that a layer does not need are left out, those it needs stay in order', () => {
  expect(kept('sentences')).toEqual(['layout', 'sentences']);
  expect(kept('mentions')).toEqual(['layout', 'sentences', 'tags', 'entities']);
  expect(kept('entities')).toContain('aliases');
});

test('a layer that the pipeline does not assign is not asked for', () => {
  expect(kept('places')).toEqual([]);
});

test("a module of one's own may assign anything, so it stays, and whatever it may read", () => {
  const [layout, ...rest] = loaded.definition.stages;
  if (layout === undefined) throw new Error('no stages');
  const own = { ...layout, use: 'file:///own.js' };
  const definition = { ...loaded.definition, stages: [layout, ...rest, own] };
  expect(shortened({ ...loaded, definition }, ['sentences']).definition.stages).toContain(own);
});
