import type { Lexeme } from '../lexeme.ts';
import type { Candidate } from '../match.ts';
import { partOfDay } from '../parts/times.ts';
import { at, type TimeOfDay } from '../reading.ts';

/** Words in front of an expression that belong to it and leave its value as it is, longest first. Own lists. */
const BEFORE_DATE: readonly string[] = [
  'the very end of',
  'the end of',
  'the beginning of',
  'the start of',
  'the middle of',
  'the close of',
  'the rest of',
  'the remainder of',
  'the first half of',
  'the second half of',
  'the latter half of',
  'the latter part of',
  'the early part of',
  'the turn of',
  'the early',
  'the mid -',
  'the mid',
  'the late',
  'the latter',
  'in the early hours of',
  'the early hours of',
  'early in',
  'late in',
  'early on',
  'late on',
  'earlier in',
  'later in',
  'early -',
  'early',
  'earlier',
  'late -',
  'late',
  'later',
  'mid -',
  'mid',
];

const BEFORE_LENGTH: readonly string[] = [
  'no more than',
  'no less than',
  'no fewer than',
  'not more than',
  'not less than',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'as many as',
  'as much as',
  'up to',
  'just over',
  'just under',
  'well over',
  'a little over',
  'a little more than',
  'slightly more than',
  'nearly',
  'almost',
  'about',
  'approximately',
  'roughly',
  'around',
  'over',
  'under',
  'some',
];

/** Lengths that a qualifier shades begin with a number; `over the past week` and `about several years` do not. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'past',
  'last',
  'next',
  'recent',
  'coming',
  'several',
  'many',
  'few',
  'first',
]);

const phrases = (list: readonly string[]): readonly (readonly string[])[] =>
  list.map((each) => each.split(' '));

const DATE_PHRASES = phrases(BEFORE_DATE);
const LENGTH_PHRASES = phrases(BEFORE_LENGTH);

/** The words that this refiner needs told apart. */
export const QUALIFIER_WORDS: readonly string[] = [...DATE_PHRASES, ...LENGTH_PHRASES].flat();

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

const isLength = (candidate: Candidate): boolean =>
  candidate.reading.kind === 'value' && candidate.reading.type === 'DURATION';

/** Takes the words before an expression that shade it: `early October`, `more than two years`, `the night of May 3`. */
export function qualified(
  candidate: Candidate,
  lexemes: readonly Lexeme[],
  free: number,
): Candidate {
  const { reading, first } = candidate;
  const isDistance = reading.kind === 'step' && candidate.pattern === 'distance';
  const isDate =
    reading.kind === 'moment' ||
    reading.kind === 'name' ||
    (reading.kind === 'step' && !isDistance);
  let length = 0;
  let changed = reading;
  if (isLength(candidate) || isDistance)
    length = UNCOUNTED.has(lexemes[first]?.entry.word ?? '')
      ? 0
      : phraseBefore(lexemes, first, LENGTH_PHRASES);
  else if (isDate) {
    const part = dayPartBefore(lexemes, first);
    if (part === null) length = phraseBefore(lexemes, first, DATE_PHRASES);
    else {
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
