import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Figure, headline } from '../../src/evaluation/figures.ts';
import type { Figures } from './measure.ts';

const floors = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));

/** By pipeline, corpus and figure: what it must not fall below, in percent. */
export type Floors = z.output<typeof floors>;

export const FLOORS_FILE = new URL('floors.json', import.meta.url);

export const readFloors = (): Floors => floors.parse(JSON.parse(readFileSync(FLOORS_FILE, 'utf8')));

// The two runtimes of the encoder round differently, which moves a few names in a thousand. And where
// there are few cases, one change for the better may well cost two of them.
const SLACK = 0.3;
const SLACK_CASES = 2;

/** The floor that a figure gives: a little below it, to one decimal. */
function floorOf(figure: Figure): number | null {
  const value = headline(figure);
  if (value === null) return null;
  const cases = figure.kind === 'share' ? figure.total : (figure.gold + figure.found) / 2;
  const slack = Math.max(SLACK, (100 * SLACK_CASES) / cases);
  return Math.max(0, Math.floor((value - slack) * 10) / 10);
}

/** The floors with those of one pipeline and corpus raised to what was measured; none is lowered. */
export function raised(before: Floors, pipeline: string, corpus: string, figures: Figures): Floors {
  const old = before[pipeline]?.[corpus] ?? {};
  const mine = Object.fromEntries(
    [...figures].flatMap(([name, figure]) => {
      const floor = floorOf(figure);
      return floor === null ? [] : [[name, Math.max(old[name] ?? 0, floor)]];
    }),
  );
  return { ...before, [pipeline]: { ...before[pipeline], [corpus]: { ...old, ...mine } } };
}
