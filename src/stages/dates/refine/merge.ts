import type { Lexeme } from '../lexeme.ts';
import type { Candidate } from '../match.ts';
import { at } from '../reading.ts';

const LINKS: ReadonlySet<string> = new Set([',', 'on', 'at', 'around', 'about']);

/** The words that this refiner needs told apart. */
export const LINK_WORDS: readonly string[] = [...LINKS];

const isLinked = (lexemes: readonly Lexeme[], from: number, to: number): boolean => {
  if (to - from > 2) return false;
  for (let index = from; index < to; index++) {
    if (!LINKS.has(lexemes[index]?.entry.word ?? '')) return false;
  }
  return lexemes[to]?.gap !== 'break';
};

const isDay = ({ reading }: Candidate): boolean =>
  (reading.kind === 'moment' && reading.moment.grain === 'day' && reading.time === undefined) ||
  (reading.kind === 'step' && reading.unit === 'day') ||
  (reading.kind === 'name' &&
    (reading.name.kind === 'weekday' ||
      reading.name.kind === 'month-day' ||
      reading.name.kind === 'holiday'));

/** Joins a day and the time beside it: `10 p.m. Wednesday`, `Friday at noon`. */
export function merged(
  candidates: readonly Candidate[],
  lexemes: readonly Lexeme[],
): readonly Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    if (last !== undefined && isLinked(lexemes, last.last, candidate.first)) {
      const joined = joinedPair(last, candidate);
      if (joined !== null) {
        result[result.length - 1] = joined;
        continue;
      }
    }
    result.push(candidate);
  }
  return result;
}

function joinedPair(left: Candidate, right: Candidate): Candidate | null {
  const span = { ...left, end: right.end, last: right.last };
  if (left.reading.kind === 'clock' && isDay(right))
    return { ...span, pattern: right.pattern, reading: at(right.reading, left.reading.time) };
  if (right.reading.kind === 'clock' && isDay(left))
    return { ...span, reading: at(left.reading, right.reading.time) };
  return null;
}
