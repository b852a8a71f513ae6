/** Days and weeks of the proleptic Gregorian calendar. Plain arithmetic: no clock, no time zone. */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export interface CalendarWeek {
  /** The year of ISO 8601 that the week belongs to, which is not always the year of its days. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days in a month; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01. Counts years from March, so that the leap day is a year's last. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is `number` days after 1970-01-01. */
export function dayAt(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day of the week as ISO 8601 numbers it: Monday is 1. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The week of ISO 8601 that a day falls in: the one whose Thursday is in its year. */
export function weekOf(number: number): CalendarWeek {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayAt(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday of a week of ISO 8601. */
export function mondayOf({ year, week }: CalendarWeek): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The month that is `count` months after another; the day is not carried. */
export function monthAfter(
  year: number,
  month: number,
  count: number,
): { year: number; month: number } {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2021-10-20`. */
export function isoDay(number: number): string {
  const { year, month, day } = dayAt(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Reads `2021-10-20`, whatever follows it; null where it is no day of the calendar. */
export function parseIsoDay(text: string): number | null {
  const parts = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u.exec(text)?.groups;
  if (parts === undefined) return null;
  const [year, month, day] = [parts['year'], parts['month'], parts['day']].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return isDay(year, month, day) ? dayNumber({ year, month, day }) : null;
}
