import type { Unit } from '../../../lexicon/time/units.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Candidate } from '../match.ts';
import type { Reading } from '../reading.ts';

/** The words that this refiner needs told apart. */
export const COMPOSING_WORDS: readonly string[] = ['before', 'after', 'from', 'of', 'the'];

const isDate = ({ kind }: Reading): boolean =>
  kind === 'moment' || kind === 'name' || kind === 'step' || kind === 'numeric';

const singular = (lexeme: Lexeme | undefined): Unit | null => {
  const unit = lexeme?.entry.sense.unit;
  return unit === undefined || unit.plural || unit.unit === 'second' ? null : unit.unit;
};

/** What the words between two expressions, or before one, make of the second. */
function composed(
  left: Candidate | undefined,
  right: Candidate,
  lexemes: readonly Lexeme[],
): Candidate | null {
  if (!isDate(right.reading)) return null;
  const link = lexemes[right.first - 1]?.entry.word;
  if (link !== 'before' && link !== 'after' && link !== 'from' && link !== 'of') return null;
  const sign = link === 'before' ? -1 : 1;
  if (left !== undefined && left.last === right.first - 1) {
    if (left.reading.kind !== 'length' || link === 'of') return null;
    const { amount, unit } = left.reading.quantity;
    return amount === null
      ? null
      : {
          ...right,
          start: left.start,
          first: left.first,
          pattern: 'composed',
          reading: { kind: 'from', origin: right.reading, unit, count: sign * amount },
        };
  }
  const unit = singular(lexemes[right.first - 2]);
  if (unit === null || link === 'from') return null;
  const the = lexemes[right.first - 3]?.entry.word === 'the' ? 1 : 0;
  const first = right.first - 2 - the;
  const start = lexemes[first]?.start;
  if (start === undefined || (left !== undefined && left.last > first)) return null;
  if (link === 'of' && (the === 0 || (unit !== 'week' && unit !== 'weekend'))) return null;
  return {
    ...right,
    start,
    first,
    pattern: 'composed',
    reading:
      link === 'of'
        ? { kind: 'around', origin: right.reading, unit }
        : { kind: 'from', origin: right.reading, unit, count: sign },
  };
}

/** Joins a distance and the date it is from: `two days before Christmas`, `the week of March 6`. */
export function compositions(
  candidates: readonly Candidate[],
  lexemes: readonly Lexeme[],
): readonly Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of candidates) {
    const whole = composed(result.at(-1), candidate, lexemes);
    const last = result.at(-1);
    if (whole !== null && last !== undefined && last.last > whole.first) result.pop();
    result.push(whole ?? candidate);
  }
  return result;
}
