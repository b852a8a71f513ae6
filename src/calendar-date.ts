import { MONTH_ABBREVIATIONS, MONTHS } from './lexicon/time/months.ts';

// Years before the first newspapers are placeholders, such as 0001-01-01.
const YEAR = '(?<year>(?:1[6-9]|2\\d)\\d\\d)';
const MONTH_NAME = '(?<name>[a-z]{3,9})\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:[a-z]{3,9},?\\s+)?';
const TIME = '(?:(?:t|,?\\s+)\\S.*)?';

const FORMS = [
  // ISO 8601 with or without a time: 2021-10-21, 20211021T072800Z; also 2021/10/21
  `${YEAR}(?<mark>[-/]?)(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)${TIME}`,
  // 2021/1/5, 2021.10.21
  `${YEAR}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  // RFC 2822: Thu, 21 Oct 2021 07:28:00 +0000; also 21st Oct, 2021 and 21-Oct-2021
  `${WEEKDAY}${DAY}[\\s-]+${MONTH_NAME},?[\\s-]+${YEAR}${TIME}`,
  // Oct. 21, 2021
  `${WEEKDAY}${MONTH_NAME}\\s+${DAY},?\\s+${YEAR}${TIME}`,
].map((form) => new RegExp(`^\\s*${form}\\s*$`, 'iu'));

/**
 * The calendar date (`2021-10-21`) that a full date names, in its own time zone; null where the words
 * are no date, or one that is read in two ways (`10/11/2021`).
 */
export function calendarDate(value: string): string | null {
  // No date is that long, and the patterns need not be tried on what may be a whole article.
  if (value.length > 100) return null;
  for (const form of FORMS) {
    const groups = form.exec(value)?.groups;
    if (groups === undefined) continue;
    const year = Number(groups['year']);
    const name = groups['name']?.toLowerCase() ?? '';
    const month = groups['month'] ?? MONTHS.get(name) ?? MONTH_ABBREVIATIONS.get(name) ?? 0;
    return validDate(year, Number(month), Number(groups['day']));
  }
  return null;
}

function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
