import type { DatePattern } from '../pattern.ts';
import { bareUnit } from './bare-unit.ts';
import { centuryByNumber } from './century.ts';
import { clockPattern } from './clock.ts';
import { dayMonth } from './day-month.ts';
import { dayPartOfDay } from './day-part.ts';
import { decade } from './decade.ts';
import { deicticDay } from './deictic-day.ts';
import { distance } from './distance.ts';
import { durationPattern } from './duration.ts';
import { edge } from './edge.ts';
import { frequency } from './frequency.ts';
import { holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { monthOfYear } from './month.ts';
import { monthDay } from './month-day.ts';
import { numericDate } from './numeric-date.ts';
import { quarter } from './quarter.ts';
import { reference } from './reference.ts';
import { relativeUnit } from './relative-unit.ts';
import { reportPeriod } from './report-period.ts';
import { season } from './season.ts';
import { spanPattern } from './span.ts';
import { weekdayPattern } from './weekday.ts';
import { plainYear, yearOfEra } from './year.ts';

/**
 * All patterns. At each place the longest match wins; of two that are equally long, the one that
 * stands first here.
 */
export const PATTERNS: readonly DatePattern[] = [
  isoDate,
  numericDate,
  monthDay,
  dayMonth,
  monthOfYear,
  weekdayPattern,
  holiday,
  deicticDay,
  dayPartOfDay,
  reportPeriod, // before quarter: `the latest quarter` depends on the report
  quarter,
  bareUnit,
  season,
  decade,
  centuryByNumber,
  yearOfEra,
  plainYear,
  spanPattern, // before relativeUnit: `the last decade` is a length
  relativeUnit,
  distance,
  frequency,
  edge,
  reference,
  clockPattern, // before duration: `0930 hours` is a time
  durationPattern,
];
