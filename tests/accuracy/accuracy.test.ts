import { describe, expect, test } from 'vitest';
import { headline } from '../../src/evaluation/figures.ts';
import { CORPORA, hasCorpora } from './corpora.ts';
import { type Floors, readFloors } from './floors.ts';
import { type Measurer, measurerOf } from './measure.ts';

const floors: Floors = readFloors();
const measurers = new Map<string, Promise<Measurer>>();
const measurerNamed = (name: string): Promise<Measurer> => {
  const measurer = measurers.get(name) ?? measurerOf(name);
  measurers.set(name, measurer);
  return measurer;
};

const cases = Object.keys(floors).flatMap((pipeline) =>
  CORPORA.map((corpus) => ({ pipeline, corpus, file: corpus.file })),
);

test('fast and news have a floor on every corpus', () => {
  expect(Object.keys(floors).sort()).toEqual(['fast', 'news']);
  for (const { pipeline, file } of cases) {
    expect(Object.keys(floors[pipeline]?.[file] ?? {}), `${pipeline} ${file}`).not.toEqual([]);
  }
});

test.runIf(!hasCorpora())('no figure is measured: there is no ../shared/corpora', () => {
  expect(hasCorpora()).toBe(false);
});

describe.runIf(hasCorpora())('on ../shared/corpora, no figure falls below its floor', () => {
  test.each(cases)('$pipeline, $file', { timeout: 600_000 }, async ({ pipeline, corpus, file }) => {
    const measurer = await measurerNamed(pipeline);
    const figures = await measurer.measure(corpus, corpus.every);
    const below = Object.entries(floors[pipeline]?.[file] ?? {}).flatMap(([name, floor]) => {
      const figure = figures.get(name);
      const value = figure === undefined ? null : headline(figure);
      return value !== null && value >= floor ? [] : [`${name}: ${value} is below ${floor}`];
    });
    expect(below).toEqual([]);
  });
});
