import type { Candidate } from './match.ts';
import type { Name } from './reading.ts';

/**
 * How often expressions of each kind were right, span and value, over three corpora of news and
 * history (docs/dates.md), rounded. What a weekday denotes is surer than what `a while` does.
 */
const NAMES: Readonly<Record<Name['kind'], number>> = {
  weekday: 0.9,
  weekend: 0.8,
  day: 0.7,
  'month-day': 0.95,
  month: 0.9,
  season: 0.7,
  quarter: 0.95,
  half: 0.9,
  holiday: 0.9,
};

/** From 0 to 1: how likely it is that an expression is one and has its value. */
export function confidenceOf({ pattern, reading }: Candidate): number {
  switch (reading.kind) {
    case 'moment':
      return reading.moment.grain === 'year' || reading.moment.grain === 'decade' ? 0.95 : 0.98;
    case 'name':
      return reading.year === null ? NAMES[reading.name.kind] : 0.95;
    case 'step':
      return pattern === 'deictic-day' ? 0.92 : 0.75;
    case 'numeric':
      return reading.first > 12 || reading.second > 12 ? 0.95 : 0.8;
    case 'clock':
      return 0.6;
    case 'report':
    case 'report-of':
      return 0.85;
    case 'from':
    case 'around':
      return 0.8;
    case 'length':
      return 0.75;
    case 'value':
      return 0.7;
  }
}
