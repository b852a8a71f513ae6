import { MONTH_ABBREVIATIONS, MONTHS } from '../../lexicon/time/months.ts';

const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u;
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>\p{L}+)\.?,?[ -](?<year>\d{4})$/iu;
const MONTH_FIRST = /^(?<month>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu;

/** The ISO 8601 form of a date written out with its year; null where it is none, or no day of the calendar. */
export function calendarDate(words: string): string | null {
  const match = YEAR_FIRST.exec(words) ?? DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words);
  if (match === null) return null;
  const { year = '', month = '', day = '' } = match.groups ?? {};
  const number = monthNumber(month.toLowerCase());
  if (number === null || Number(day) < 1 || Number(day) > daysIn(Number(year), number)) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(word: string): number | null {
  if (!/^\d+$/u.test(word)) return MONTHS.get(word) ?? MONTH_ABBREVIATIONS.get(word) ?? null;
  const number = Number(word);
  return number >= 1 && number <= 12 ? number : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
