import type { Season } from '../../lexicon/time/seasons.ts';
import type { Unit } from '../../lexicon/time/units.ts';
import {
  type CalendarWeek,
  dayAt,
  dayNumber,
  daysInMonth,
  isoDay,
  mondayOf,
  monthAfter,
  weekOf,
} from './calendar.ts';

/**
 * An interval of the calendar that has a name: a day, a week, a quarter, a century.
 * Years count as astronomers do: 1 BC is year 0, 2 BC is -1.
 */
export type Moment =
  | { readonly grain: 'century'; readonly century: number }
  | { readonly grain: 'decade'; readonly decade: number }
  | { readonly grain: 'year'; readonly year: number }
  | { readonly grain: 'half'; readonly year: number; readonly half: number }
  | { readonly grain: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly grain: 'season'; readonly year: number; readonly season: Season }
  | { readonly grain: 'month'; readonly year: number; readonly month: number }
  | { readonly grain: 'week'; readonly year: number; readonly week: number }
  | { readonly grain: 'weekend'; readonly year: number; readonly week: number }
  /** A stretch that has a name of its own and is no unit: Ramadan, Holy Week. */
  | { readonly grain: 'days'; readonly first: number; readonly last: number }
  /** Days since 1970-01-01. */
  | { readonly grain: 'day'; readonly day: number };

export type Grain = Moment['grain'];

/** Coarse to fine; what names the same stretch in different ways stands at one height. */
const FINENESS: Readonly<Record<Grain, number>> = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  quarter: 4,
  season: 4,
  month: 5,
  week: 6,
  weekend: 6,
  days: 6,
  day: 7,
};

/** True where `moment` is at least as fine as `grain`. */
export const isAsFineAs = (moment: Moment, grain: Grain): boolean =>
  FINENESS[moment.grain] >= FINENESS[grain];

export const dayMoment = (day: number): Moment => ({ grain: 'day', day });
const weekMoment = ({ year, week }: CalendarWeek): Moment => ({ grain: 'week', year, week });

// Meteorological seasons of the northern hemisphere, where most of the news agencies' readers are;
// winter is named after the year it begins in by TIMEX3's users, after the one it ends in by others,
// so its interval is not given (see intervalOf).
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The season's first month. */
export const seasonStart = (season: Season): number => SEASON_STARTS[season];

/** The calendar year a moment begins in. */
export function yearOf(moment: Moment): number {
  switch (moment.grain) {
    case 'century':
      return moment.century * 100;
    case 'decade':
      return moment.decade * 10;
    case 'day':
      return dayAt(moment.day).year;
    case 'days':
      return dayAt(moment.first).year;
    default:
      return moment.year;
  }
}

const lastOfMonth = (year: number, month: number): number =>
  dayNumber({ year, month, day: daysInMonth(year, month) });

const months = (year: number, month: number, count: number): readonly [number, number] => {
  const last = monthAfter(year, month, count - 1);
  return [dayNumber({ year, month, day: 1 }), lastOfMonth(last.year, last.month)];
};

/** First and last day, inclusive. A season's are those of the northern hemisphere. */
export function daysOf(moment: Moment): readonly [number, number] {
  switch (moment.grain) {
    case 'century':
      return months(moment.century * 100, 1, 1200);
    case 'decade':
      return months(moment.decade * 10, 1, 120);
    case 'year':
      return months(moment.year, 1, 12);
    case 'half':
      return months(moment.year, moment.half * 6 - 5, 6);
    case 'quarter':
      return months(moment.year, moment.quarter * 3 - 2, 3);
    case 'season':
      return months(moment.year, seasonStart(moment.season), 3);
    case 'month':
      return months(moment.year, moment.month, 1);
    case 'week':
      return [mondayOf(moment), mondayOf(moment) + 6];
    case 'weekend':
      return [mondayOf(moment) + 5, mondayOf(moment) + 6];
    case 'days':
      return [moment.first, moment.last];
    case 'day':
      return [moment.day, moment.day];
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2021`, `BC0044`. */
const yearValue = (year: number): string =>
  year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;

function dayValue(number: number): string {
  const { year, month, day } = dayAt(number);
  return `${yearValue(year)}-${two(month)}-${two(day)}`;
}

/** The moment as TIMEX3 writes it: `2021-10-20`, `2021-W42`, `2021-Q3`, `199`, `BC0044-03`. */
export function timexValue(moment: Moment): string {
  switch (moment.grain) {
    case 'century':
      return moment.century >= 0 ? two(moment.century) : `BC${two(-1 - moment.century)}`;
    case 'decade':
      return moment.decade >= 0
        ? String(moment.decade).padStart(3, '0')
        : `BC${String(-1 - moment.decade).padStart(3, '0')}`;
    case 'year':
      return yearValue(moment.year);
    case 'half':
      return `${yearValue(moment.year)}-H${moment.half}`;
    case 'quarter':
      return `${yearValue(moment.year)}-Q${moment.quarter}`;
    case 'season':
      return `${yearValue(moment.year)}-${moment.season}`;
    case 'month':
      return `${yearValue(moment.year)}-${two(moment.month)}`;
    case 'week':
      return `${yearValue(moment.year)}-W${two(moment.week)}`;
    case 'weekend':
      return `${yearValue(moment.year)}-W${two(moment.week)}-WE`;
    case 'days':
      // TIMEX3 has no form for it; an interval of ISO 8601.
      return `${dayValue(moment.first)}/${dayValue(moment.last)}`;
    case 'day':
      return dayValue(moment.day);
  }
}

/** First and last day as ISO 8601; null before the year 1, which spreadsheets and ISO 8601 cannot hold. */
export function intervalOf(moment: Moment): { readonly from: string; readonly to: string } | null {
  // Which hemisphere a season is meant in, and which year a winter belongs to, the words do not say.
  if (moment.grain === 'season') return null;
  if (yearOf(moment) < 1 || yearOf(moment) > 9999) return null;
  const [first, last] = daysOf(moment);
  return { from: isoDay(first), to: isoDay(last) };
}

/** The moment of the given grain that a day falls in. */
export function momentAround(day: number, grain: Grain): Moment {
  const { year, month } = dayAt(day);
  switch (grain) {
    case 'century':
      return { grain, century: Math.floor(year / 100) };
    case 'decade':
      return { grain, decade: Math.floor(year / 10) };
    case 'year':
      return { grain, year };
    case 'half':
      return { grain, year, half: month <= 6 ? 1 : 2 };
    case 'quarter':
      return { grain, year, quarter: Math.ceil(month / 3) };
    case 'season': {
      const season: Season = month >= 9 && month <= 11 ? 'FA' : month >= 6 ? 'SU' : 'SP';
      return { grain, year, season: month === 12 || month <= 2 ? 'WI' : season };
    }
    case 'month':
      return { grain, year, month };
    case 'week':
      return weekMoment(weekOf(day));
    case 'weekend':
      return { ...weekOf(day), grain };
    case 'days':
    case 'day':
      return dayMoment(day);
  }
}

const UNIT_GRAINS: Readonly<Record<Unit, Grain>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  night: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};

/** The grain in which a unit is counted: weeks for `fortnight`, days for `night`. */
export const grainOf = (unit: Unit): Grain => UNIT_GRAINS[unit];

/** The moment `count` of its own grain later: the next quarter, three weeks before. */
export function neighbor(moment: Moment, count: number): Moment {
  switch (moment.grain) {
    case 'century':
      return { grain: 'century', century: moment.century + count };
    case 'decade':
      return { grain: 'decade', decade: moment.decade + count };
    case 'year':
      return { grain: 'year', year: moment.year + count };
    case 'half': {
      const index = moment.year * 2 + moment.half - 1 + count;
      return { grain: 'half', year: Math.floor(index / 2), half: (((index % 2) + 2) % 2) + 1 };
    }
    case 'quarter': {
      const index = moment.year * 4 + moment.quarter - 1 + count;
      return {
        grain: 'quarter',
        year: Math.floor(index / 4),
        quarter: (((index % 4) + 4) % 4) + 1,
      };
    }
    case 'season':
      return { ...moment, year: moment.year + count };
    case 'month':
      return { grain: 'month', ...monthAfter(moment.year, moment.month, count) };
    case 'week':
      return weekMoment(weekOf(mondayOf(moment) + 7 * count));
    case 'weekend':
      return { ...weekOf(mondayOf(moment) + 7 * count), grain: 'weekend' };
    case 'days': {
      const { first, last } = moment;
      const length = (last - first + 1) * count;
      return { grain: 'days', first: first + length, last: last + length };
    }
    case 'day':
      return dayMoment(moment.day + count);
  }
}
