import {
  type Calendar,
  CalendarDate,
  GregorianCalendar,
  HebrewCalendar,
  IslamicUmalquraCalendar,
  toCalendar,
} from '@internationalized/date';
import { easter, orthodoxEaster } from 'date-easter';
import { HOLIDAYS, type HolidayRule } from '../../lexicon/time/holidays.ts';
import { dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import { dayMoment, type Moment } from './moment.ts';

const GREGORIAN = new GregorianCalendar();
const HEBREW = new HebrewCalendar();
const UMM_AL_QURA = new IslamicUmalquraCalendar();

type RuleOf<K extends HolidayRule['kind']> = Extract<HolidayRule, { readonly kind: K }>;

/** The first of `days` days from `first` on. */
const stretch = (first: number, days: number): Moment =>
  days === 1 ? dayMoment(first) : { grain: 'days', first, last: first + days - 1 };

function nthWeekday({ month, weekday, nth, plus }: RuleOf<'weekday'>, year: number): Moment {
  if (nth < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return dayMoment(last - ((weekdayOf(last) - weekday + 7) % 7) + plus);
  }
  const first = dayNumber({ year, month, day: 1 });
  return dayMoment(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + plus);
}

/** The day of another calendar, where one of its years puts it into the Gregorian `year`. */
function inCalendar(
  { month, day, days }: RuleOf<'islamic' | 'hebrew'>,
  calendar: Calendar,
  candidates: readonly number[],
  year: number,
): Moment | null {
  for (const candidate of candidates) {
    const count = calendar.getMonthsInYear(new CalendarDate(calendar, candidate, 1, 1));
    const date = new CalendarDate(calendar, candidate, month < 0 ? count + 1 + month : month, day);
    const gregorian = toCalendar(date, GREGORIAN);
    if (gregorian.year === year) return stretch(dayNumber(gregorian), days);
  }
  return null;
}

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const MILLISECONDS_A_DAY = 86_400_000;

/** The first day of the first month of the Chinese calendar: between 21 January and 21 February. */
function lunarNewYear(year: number): Moment | null {
  const first = dayNumber({ year, month: 1, day: 20 });
  for (let day = first; day < first + 34; day++) {
    if (CHINESE.format(day * MILLISECONDS_A_DAY) === '1/1') return dayMoment(day);
  }
  return null;
}

function byRule(rule: HolidayRule, year: number): Moment | null {
  switch (rule.kind) {
    case 'fixed':
      return dayMoment(dayNumber({ year, month: rule.month, day: rule.day }));
    case 'weekday':
      return nthWeekday(rule, year);
    case 'easter': {
      const sunday = rule.church === 'western' ? easter(year) : orthodoxEaster(year);
      return stretch(dayNumber(sunday) + rule.from, rule.days);
    }
    case 'islamic': {
      const around = Math.floor(((year - 622) * 33) / 32);
      return inCalendar(rule, UMM_AL_QURA, [around - 1, around, around + 1, around + 2], year);
    }
    case 'hebrew':
      return inCalendar(rule, HEBREW, [year + 3760, year + 3761], year);
    case 'lunar-new-year':
      return lunarNewYear(year);
  }
}

// The tables of the Islamic and the Chinese calendar, and the rule of Easter, hold for these years.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2150;

/** The month and day of a holiday that has the same every year; null for any other. */
export function fixedDayOf(name: string): { readonly month: number; readonly day: number } | null {
  const rule = HOLIDAYS.get(name);
  return rule?.kind === 'fixed' ? rule : null;
}

/**
 * The day or days of a holiday in a year; null where it has no rule, or the year is out of the
 * calendars' reach. The Islamic months are those of Saudi Arabia's civil calendar: where a country
 * waits to see the moon, they begin up to a day later.
 */
export function holidayIn(name: string, year: number): Moment | null {
  const rule = HOLIDAYS.get(name);
  if (rule === undefined) return null;
  const isReached = rule.kind === 'fixed' || (year >= FIRST_YEAR && year <= LAST_YEAR);
  return isReached ? byRule(rule, year) : null;
}
