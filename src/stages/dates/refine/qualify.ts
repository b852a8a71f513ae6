import {
  DATE_QUALIFIERS,
  LENGTH_QUALIFIERS,
  UNSHADED,
  WEEKDAY_ADVERBS,
} from '../../../lexicon/time/qualifiers.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Candidate } from '../match.ts';
import { partOfDay } from '../parts/times.ts';
import { at, type TimeOfDay } from '../reading.ts';

/** The words that this refiner needs told apart. */
export const QUALIFIER_WORDS: readonly string[] = [...DATE_QUALIFIERS, ...LENGTH_QUALIFIERS].flat();

/** The number of lexemes that one of the phrases takes right before `index`; 0 where none stands there. */
function phraseBefore(
  lexemes: readonly Lexeme[],
  index: number,
  known: readonly (readonly string[])[],
): number {
  for (const words of known) {
    const first = index - words.length;
    if (first < 0) continue;
    if (
      words.every(
        (word, at_) =>
          lexemes[first + at_]?.entry.word === word &&
          (lexemes[first + at_ + 1]?.gap ?? 'break') !== 'break',
      )
    )
      return words.length;
  }
  return 0;
}

/** `the night of` and `the morning of` in front of a day: gives the time of day and how many lexemes it takes. */
function dayPartBefore(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly time: TimeOfDay; readonly length: number } | null {
  const part = lexemes[index - 2]?.entry.sense.dayPart;
  if (part === undefined || lexemes[index - 1]?.entry.word !== 'of') return null;
  return { time: partOfDay(part), length: lexemes[index - 3]?.entry.word === 'the' ? 3 : 2 };
}

const isWeekday = ({ reading }: Candidate): boolean =>
  (reading.kind === 'name' && reading.name.kind === 'weekday') ||
  (reading.kind === 'step' && reading.unit === 'day' && reading.base === 'publication');

/** Takes the words before an expression that shade it: `early October`, `more than two years`, `the night of May 3`. */
export function qualified(
  candidates: readonly Candidate[],
  lexemes: readonly Lexeme[],
): readonly Candidate[] {
  let free = 0;
  return candidates.map((candidate) => {
    const whole = withQualifier(candidate, lexemes, free);
    free = whole.last;
    return whole;
  });
}

function withQualifier(candidate: Candidate, lexemes: readonly Lexeme[], free: number): Candidate {
  const { reading, first } = candidate;
  const isDistance = reading.kind === 'step' && candidate.pattern === 'distance';
  const isDate =
    reading.kind === 'moment' ||
    reading.kind === 'name' ||
    (reading.kind === 'step' && !isDistance);
  let length = 0;
  let changed = reading;
  if (reading.kind === 'length' || isDistance)
    length = UNSHADED.has(lexemes[first]?.entry.word ?? '')
      ? 0
      : phraseBefore(lexemes, first, LENGTH_QUALIFIERS);
  else if (isDate) {
    const part = dayPartBefore(lexemes, first);
    if (part === null) {
      length = phraseBefore(lexemes, first, DATE_QUALIFIERS);
      const isAdverb = WEEKDAY_ADVERBS.has(lexemes[first - 1]?.entry.word ?? '');
      if (length === 1 && isAdverb && isWeekday(candidate)) length = 0;
    } else {
      length = part.length;
      changed = at(reading, part.time);
    }
  }
  const index = first - length;
  const start = lexemes[index];
  return length === 0 || start === undefined || index < free
    ? candidate
    : { ...candidate, first: index, start: start.start, reading: changed };
}
