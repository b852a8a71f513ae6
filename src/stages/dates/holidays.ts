import type { Moment } from './moment.ts';

/** The day or days of a holiday in a year; null where it has none, or none that can be computed. */
export function holidayIn(_holiday: string, _year: number): Moment | null {
  return null;
}
