import type { Candidate } from './match.ts';
import { dayMoment, yearOf } from './moment.ts';

/** In years: dates of an article's own time are no history. */
const RECENT = 1;

/** So many dates of the past, and so many times more of them than of the time of writing, make a history. */
const LEAST_DATES = 4;
const PREVALENCE = 3;

/**
 * True for a text that goes from year to year and hardly mentions the time it was written in: names
 * without a year are then of the year the narrative has reached.
 */
export function isHistory(candidates: readonly Candidate[], publication: number | null): boolean {
  const year = publication === null ? null : yearOf(dayMoment(publication));
  let dated = 0;
  let deictic = 0;
  for (const { reading } of candidates) {
    if (reading.kind === 'moment') {
      if (year === null || Math.abs(yearOf(reading.moment) - year) > RECENT) dated++;
    } else if (
      (reading.kind === 'step' && reading.base === 'publication') ||
      (reading.kind === 'name' && reading.name.kind === 'weekday')
    ) {
      deictic++;
    }
  }
  return dated >= LEAST_DATES && dated > PREVALENCE * deictic;
}
