import { dayAt, dayNumber, isDay } from '../calendar.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Candidate } from '../match.ts';
import { dayMoment } from '../moment.ts';
import { named, type Reading } from '../reading.ts';
import { isDash, isFigure, isJoint, isUnattached, type ListText } from './list-text.ts';

interface Day {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** The day and month that a reading names, and its year where it has one. */
function dayOf(reading: Reading): Day | null {
  if (reading.kind === 'moment' && reading.moment.grain === 'day' && reading.time === undefined) {
    return dayAt(reading.moment.day);
  }
  return reading.kind === 'name' && reading.name.kind === 'month-day' && reading.year === null
    ? { month: reading.name.month, day: reading.name.day, year: null }
    : null;
}

function readingOf({ year, month, day }: Day): Reading | null {
  if (!isDay(year ?? 2000, month, day)) return null;
  return year === null
    ? named({ kind: 'month-day', month, day, weekday: null })
    : { kind: 'moment', moment: dayMoment(dayNumber({ year, month, day })) };
}

/** The year of `25, 1999`, where it is the next candidate. */
function yearBehind(
  figure: Lexeme,
  index: number,
  next: Candidate | undefined,
  { lexemes }: ListText,
): number | null {
  if (next?.first !== index + 2 || lexemes[index + 1]?.entry.word !== ',') return null;
  const { reading } = next;
  const isYear = reading.kind === 'moment' && reading.moment.grain === 'year';
  return isYear && next.start - figure.end <= 2 && reading.moment.grain === 'year'
    ? reading.moment.year
    : null;
}

/** `April 24 and 25`, `April 24 and 25, 1999`: both days; `taken` of the candidates after were used for it. */
export function dayAfter(
  candidate: Candidate,
  next: Candidate | undefined,
  around: ListText,
): { readonly days: readonly Candidate[]; readonly taken: number } | null {
  const { lexemes, text, isCounting } = around;
  const date = dayOf(candidate.reading);
  const joint = lexemes[candidate.last];
  const index = candidate.last + 1;
  const figure = lexemes[index];
  if (date === null || !isJoint(joint) || !isFigure(figure, 2) || figure.gap === 'break')
    return null;
  if ((next !== undefined && next.first <= index) || !isUnattached(text, figure)) return null;
  if (isDash(joint) ? figure.value <= date.day : isCounting(figure.end)) return null;
  const behind = date.year === null ? yearBehind(figure, index, next, around) : null;
  const year = behind ?? date.year;
  const first = readingOf({ ...date, year });
  const second = readingOf({ ...date, year, day: figure.value });
  if (first === null || second === null) return null;
  const end =
    behind !== null && next !== undefined
      ? { end: next.end, last: next.last }
      : { end: figure.end, last: index + 1 };
  return {
    days: [
      { ...candidate, reading: behind === null ? candidate.reading : first },
      { ...candidate, ...end, start: figure.start, first: index, reading: second },
    ],
    taken: behind === null ? 0 : 1,
  };
}

/** `5-7 May`, `between 5 and 7 May`: the day before the joint, in the month after it. */
export function dayBefore(
  candidate: Candidate,
  previous: Candidate | undefined,
  { lexemes }: ListText,
): Candidate | null {
  const date = dayOf(candidate.reading);
  const joint = lexemes[candidate.first - 1];
  const index = candidate.first - 2;
  const figure = lexemes[index];
  if (date === null || candidate.pattern !== 'day-month') return null;
  if (!isJoint(joint) || !isFigure(figure, 2) || joint?.gap === 'break') return null;
  if ((previous !== undefined && previous.last > index) || figure.value >= date.day) return null;
  const reading = readingOf({ ...date, day: figure.value });
  return reading === null
    ? null
    : {
        ...candidate,
        start: figure.start,
        end: figure.end,
        first: index,
        last: index + 1,
        reading,
      };
}
