import { dayAt, dayNumber, isDay } from '../calendar.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Candidate } from '../match.ts';
import { dayMoment, type Moment, yearOf } from '../moment.ts';
import { named, type Reading } from '../reading.ts';

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', 'until', '-', '–']);

/** The words that this refiner needs told apart. */
export const JOINT_WORDS: readonly string[] = [...JOINTS];

/** The day and month that a reading names, and its year where it has one. */
function dayOfYear(
  reading: Reading,
): { readonly month: number; readonly day: number; readonly year: number | null } | null {
  if (reading.kind === 'moment' && reading.moment.grain === 'day' && reading.time === undefined)
    return dayAt(reading.moment.day);
  return reading.kind === 'name' && reading.name.kind === 'month-day' && reading.year === null
    ? { month: reading.name.month, day: reading.name.day, year: null }
    : null;
}

const dayReading = (year: number | null, month: number, day: number): Reading | null => {
  if (!isDay(year ?? 2000, month, day)) return null;
  return year === null
    ? named({ kind: 'month-day', month, day, weekday: null })
    : { kind: 'moment', moment: dayMoment(dayNumber({ year, month, day })) };
};

const isJoint = (lexeme: Lexeme | undefined): boolean => JOINTS.has(lexeme?.entry.word ?? '');

const isDash = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.entry.word === '-' || lexeme?.entry.word === '–';

const isFigure = (lexeme: Lexeme | undefined, digits: number): lexeme is Lexeme =>
  lexeme !== undefined && lexeme.kind === 'digits' && lexeme.end - lexeme.start <= digits;

/** True where a figure is not the beginning of something else: `3:30`, `5%`, `2,000`, `two people`. */
const isAlone = (text: string, figure: Lexeme): boolean =>
  /^(?:st|nd|rd|th)?(?:[.,;:)\]–-]?(?:\s|$)|[).,;–-]+(?!\d))/u.test(
    text.slice(figure.end, figure.end + 6),
  );

/** `April 24 and 25`: the day after the joint, in the month before it. */
function dayAfter(
  candidate: Candidate,
  next: Candidate | undefined,
  lexemes: readonly Lexeme[],
  text: string,
  isCounting: (offset: number) => boolean,
): Candidate | null {
  const date = dayOfYear(candidate.reading);
  const joint = lexemes[candidate.last];
  const figure = lexemes[candidate.last + 1];
  if (date === null || !isJoint(joint) || !isFigure(figure, 2) || figure.gap === 'break')
    return null;
  if (next !== undefined && next.first <= candidate.last + 1) return null;
  if (!isAlone(text, figure) || (!isDash(joint) && isCounting(figure.end))) return null;
  const reading =
    figure.value > date.day || !isDash(joint)
      ? dayReading(date.year, date.month, figure.value)
      : null;
  return reading === null
    ? null
    : {
        ...candidate,
        start: figure.start,
        end: figure.end,
        first: candidate.last + 1,
        last: candidate.last + 2,
        reading,
      };
}

/** `5-7 May`, `between 5 and 7 May`: the day before the joint, in the month after it. */
function dayBefore(
  candidate: Candidate,
  previous: Candidate | undefined,
  lexemes: readonly Lexeme[],
): Candidate | null {
  const date = dayOfYear(candidate.reading);
  const joint = lexemes[candidate.first - 1];
  const figure = lexemes[candidate.first - 2];
  if (date === null || candidate.pattern !== 'day-month' || !isJoint(joint) || !isFigure(figure, 2))
    return null;
  if (joint?.gap === 'break' || (previous !== undefined && previous.last > candidate.first - 2))
    return null;
  const reading = figure.value < date.day ? dayReading(date.year, date.month, figure.value) : null;
  return reading === null
    ? null
    : {
        ...candidate,
        start: figure.start,
        end: figure.end,
        first: candidate.first - 2,
        last: candidate.first - 1,
        reading,
      };
}

/** `1915-17`: the second year in the century of the first. */
function yearAfter(
  candidate: Candidate,
  next: Candidate | undefined,
  lexemes: readonly Lexeme[],
  text: string,
): Candidate | null {
  const { reading } = candidate;
  if (
    reading.kind !== 'moment' ||
    reading.moment.grain !== 'year' ||
    candidate.end - candidate.start !== 4
  )
    return null;
  const figure = lexemes[candidate.last + 1];
  if (
    !isDash(lexemes[candidate.last]) ||
    !isFigure(figure, 2) ||
    figure.end - figure.start !== 2 ||
    figure.gap !== 'none'
  )
    return null;
  if ((next !== undefined && next.first <= candidate.last + 1) || !isAlone(text, figure))
    return null;
  const first = reading.moment.year;
  const year = first - (first % 100) + figure.value;
  return year <= first && first % 100 !== 99
    ? null
    : {
        ...candidate,
        start: figure.start,
        end: figure.end,
        first: candidate.last + 1,
        last: candidate.last + 2,
        reading: {
          kind: 'moment',
          moment: { grain: 'year', year: year <= first ? year + 100 : year },
        },
      };
}

/** Adds the figures that share a month or a century with a date beside them: `April 24 and 25`, `6-7 May`, `1915-17`. */
export function listed(
  candidates: readonly Candidate[],
  lexemes: readonly Lexeme[],
  text: string,
  isCounting: (offset: number) => boolean,
): readonly Candidate[] {
  const result: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const before = dayBefore(candidate, result.at(-1), lexemes);
    if (before !== null) result.push(before);
    result.push(candidate);
    const next = candidates[index + 1];
    const added =
      dayAfter(candidate, next, lexemes, text, isCounting) ??
      yearAfter(candidate, next, lexemes, text);
    if (added !== null) result.push(added);
  });
  return result;
}

const yearKnown = (reading: Reading): Moment | null =>
  reading.kind === 'moment' &&
  reading.moment.grain !== 'century' &&
  reading.moment.grain !== 'decade'
    ? reading.moment
    : null;

const firstMonth = (reading: Reading): number | null => {
  if (reading.kind === 'moment') {
    if (reading.moment.grain === 'month') return reading.moment.month;
    return reading.moment.grain === 'day' ? dayAt(reading.moment.day).month : null;
  }
  if (reading.kind !== 'name' || reading.which !== 'bare' || reading.year !== null) return null;
  return reading.name.kind === 'month' || reading.name.kind === 'month-day'
    ? reading.name.month
    : null;
};

/** `from October to March 1990`: the first of a pair is in the year of the second, or the one before. */
export function withSharedYears(
  candidates: readonly Candidate[],
  lexemes: readonly Lexeme[],
): readonly Candidate[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    const { reading } = candidate;
    if (
      next === undefined ||
      reading.kind !== 'name' ||
      next.first !== candidate.last + 1 ||
      !isJoint(lexemes[candidate.last])
    )
      return candidate;
    const known = yearKnown(next.reading);
    const month = firstMonth(reading);
    const nextMonth = firstMonth(next.reading);
    if (known === null || month === null || nextMonth === null) return candidate;
    const isOver = month > nextMonth;
    return {
      ...candidate,
      reading: { ...reading, year: { kind: 'known', year: yearOf(known) - (isOver ? 1 : 0) } },
    };
  });
}
