import type { DateType } from '../../document/date-expression.ts';
import type { Season } from '../../lexicon/time/seasons.ts';
import type { Unit } from '../../lexicon/time/units.ts';
import type { Moment } from './moment.ts';

/** Where a step is counted from: the day of publication, or the moment the narrative has reached. */
export type Base = 'publication' | 'focus';

/** A time of day as TIMEX3 writes it after a date: `T10:30`, `TMO`. */
export type TimeOfDay = `T${string}`;

/** A year that is named, or counted from a base: `1998`, `of that year` (0 from the focus). */
export type YearReading =
  | { readonly kind: 'known'; readonly year: number }
  | { readonly kind: 'step'; readonly count: number; readonly base: Base };

/** Which of the many that bear the name: the nearest (`bare`, by tense), the last, this, the next. */
export type Which = 'bare' | 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';

/** Places on the calendar that come round again and again. */
export type Name =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'day'; readonly day: number }
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      /** As a check on the year. */
      readonly weekday: number | null;
    }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly fiscal: boolean }
  | { readonly kind: 'half'; readonly half: number }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holiday: string };

/** So many units from a base; null: an unknown number. */
export interface StepReading {
  readonly kind: 'step';
  readonly unit: Unit;
  readonly count: number | null;
  /** Which way an unknown number goes. */
  readonly direction: -1 | 0 | 1;
  readonly base: Base;
  /** True for `a year ago`, which looks back by a length, and not for `last year`. */
  readonly isCounted?: true;
  readonly time?: TimeOfDay;
}

/** What the words say, before they are put on the calendar. */
export type Reading =
  /** A moment that needs no anchor: `Oct. 23, 1998`, `the 1990s`. */
  | { readonly kind: 'moment'; readonly moment: Moment; readonly time?: TimeOfDay }
  /** A name, in a year or not: `October`, `last Friday`, `the third quarter of that year`. */
  | {
      readonly kind: 'name';
      readonly name: Name;
      readonly which: Which;
      readonly year: YearReading | null;
      /** Weeks from that of the publication, where the words say: `Thursday of last week`. */
      readonly week?: number;
      readonly time?: TimeOfDay;
    }
  /** So many units from a base: `two weeks ago`, `next month`, `a year earlier`; null: an unknown number. */
  | StepReading
  /** Two figures of which one is the day and one the month: `3/4/2021`. */
  | {
      readonly kind: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: number;
    }
  /** A time of day without its day: `10:30 a.m.`, `the evening`. */
  | { readonly kind: 'clock'; readonly time: TimeOfDay }
  /** A period of a company's accounts, as seen from the one in focus: `the latest quarter`, `the year-ago period`. */
  | { readonly kind: 'report'; readonly years: number; readonly unit: 'quarter' | 'year' | null }
  /** The same period in another year: `the 1988 period`. */
  | { readonly kind: 'report-of'; readonly year: number }
  /** A length: `two weeks`, `several months`. */
  | { readonly kind: 'length'; readonly quantity: Quantity }
  /** So far from another moment: `two days before Christmas`. */
  | {
      readonly kind: 'from';
      readonly origin: Reading;
      readonly unit: Unit;
      readonly count: number;
    }
  /** The unit that a day falls in: `the week of March 6`. */
  | { readonly kind: 'around'; readonly origin: Reading; readonly unit: Unit }
  /** A value that stands as it is: `PRESENT_REF`, `P2D`, `XXXX-WXX-5`. */
  | { readonly kind: 'value'; readonly type: DateType; readonly value: string };

/** So many of a unit; null: an unknown number. */
export interface Quantity {
  readonly amount: number | null;
  readonly unit: Unit;
}

export const length = (quantity: Quantity): Reading => ({ kind: 'length', quantity });

export const value = (type: DateType, text: string): Reading => ({
  kind: 'value',
  type,
  value: text,
});

export const named = (
  name: Name,
  which: Which = 'bare',
  year: YearReading | null = null,
): Reading => ({ kind: 'name', name, which, year });

export const step = (unit: Unit, count: number, base: Base = 'publication'): StepReading => ({
  kind: 'step',
  unit,
  count,
  direction: count < 0 ? -1 : count > 0 ? 1 : 0,
  base,
});

/** The reading at a time of day; as it is where there is none, or where it cannot have one. */
export const at = (reading: Reading, time: TimeOfDay | null): Reading =>
  time !== null && (reading.kind === 'moment' || reading.kind === 'name' || reading.kind === 'step')
    ? { ...reading, time }
    : reading;
