import type { Span } from './span.ts';

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** A time expression and what it denotes, as TIMEX3 (TimeML 1.2.1) has it. */
export interface DateExpression extends Span {
  readonly type: DateType;
  /** TIMEX3 value: `2021-10-20`, `2021-W42`, `P2D`, `PAST_REF`, `XXXX-WXX-5`. */
  readonly value: string;
  /** First day of what a DATE or TIME denotes, ISO 8601; null where it is no interval on the calendar. */
  readonly from: string | null;
  /** Last day, inclusive. */
  readonly to: string | null;
  readonly confidence: number;
}
