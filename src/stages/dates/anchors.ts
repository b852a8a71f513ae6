import type { Moment } from './moment.ts';

/** What a reading is resolved against. */
export interface Anchors {
  /** The day of publication; null where it is not known. */
  readonly publication: number | null;
  /** The moment that the narrative has reached; null before the first. */
  readonly focus: Moment | null;
  /** The quarter or year that a company's report is about; null outside of such a report. */
  readonly report: Moment | null;
  /** True for histories, which go from date to date and not from the day they were written. */
  readonly isNarrative: boolean;
  /** Which way the words around point: `will meet on Friday`, `met on Friday`. */
  readonly direction: Direction;
}

export type Direction = 'past' | 'future' | null;
