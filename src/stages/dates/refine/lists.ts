import { dayAt } from '../calendar.ts';
import type { Candidate } from '../match.ts';
import { yearOf } from '../moment.ts';
import type { Reading } from '../reading.ts';
import { dayAfter, dayBefore } from './list-days.ts';
import { isDash, isFigure, isJoint, isUnattached, type ListText } from './list-text.ts';

/** `1915-17`: the second year in the century of the first, or the next. */
function yearAfter(
  candidate: Candidate,
  next: Candidate | undefined,
  { lexemes, text }: ListText,
): Candidate | null {
  const { reading } = candidate;
  if (reading.kind !== 'moment' || reading.moment.grain !== 'year') return null;
  const index = candidate.last + 1;
  const figure = lexemes[index];
  if (candidate.end - candidate.start !== 4 || !isDash(lexemes[candidate.last])) return null;
  if (!isFigure(figure, 2) || figure.end - figure.start !== 2 || figure.gap !== 'none') return null;
  if ((next !== undefined && next.first <= index) || !isUnattached(text, figure)) return null;
  const first = reading.moment.year;
  const inCentury = first - (first % 100) + figure.value;
  if (inCentury <= first && first % 100 !== 99) return null;
  const year = inCentury <= first ? inCentury + 100 : inCentury;
  return {
    ...candidate,
    start: figure.start,
    end: figure.end,
    first: index,
    last: index + 1,
    reading: { kind: 'moment', moment: { grain: 'year', year } },
  };
}

/** Adds the figures that share a month or a century with a date beside them: `April 24 and 25`, `6-7 May`, `1915-17`. */
export function listed(candidates: readonly Candidate[], around: ListText): readonly Candidate[] {
  const result: Candidate[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === undefined) break;
    const next = candidates[index + 1];
    const before = dayBefore(candidate, result.at(-1), around);
    if (before !== null) result.push(before);
    const days = dayAfter(candidate, next, around);
    if (days !== null) {
      result.push(...days.days);
      index += days.taken;
      continue;
    }
    result.push(candidate);
    const year = yearAfter(candidate, next, around);
    if (year !== null) result.push(year);
  }
  return result;
}

/** The month that a reading is in or begins with, where it names one. */
function monthOf(reading: Reading): number | null {
  if (reading.kind === 'moment') {
    if (reading.moment.grain === 'month') return reading.moment.month;
    return reading.moment.grain === 'day' ? dayAt(reading.moment.day).month : null;
  }
  if (reading.kind !== 'name' || reading.which !== 'bare' || reading.year !== null) return null;
  const { name } = reading;
  return name.kind === 'month' || name.kind === 'month-day' ? name.month : null;
}

/** `from October to March 1990`: the first of a pair is in the year of the second, or the one before. */
export function withSharedYears(
  candidates: readonly Candidate[],
  { lexemes }: ListText,
): readonly Candidate[] {
  return candidates.map((candidate, index) => {
    const { reading } = candidate;
    const next = candidates[index + 1];
    if (reading.kind !== 'name' || next?.reading.kind !== 'moment') return candidate;
    if (next.first !== candidate.last + 1 || !isJoint(lexemes[candidate.last])) return candidate;
    const month = monthOf(reading);
    const nextMonth = monthOf(next.reading);
    if (month === null || nextMonth === null) return candidate;
    const year = yearOf(next.reading.moment) - (month > nextMonth ? 1 : 0);
    return { ...candidate, reading: { ...reading, year: { kind: 'known', year } } };
  });
}
