import type { Parser } from './parser.ts';
import type { Reading } from './reading.ts';

/** One way of writing a time: what it looks like, what it means, and sentences that show both. */
export interface DatePattern {
  readonly name: string;
  readonly parser: Parser<Reading>;
  /**
   * Sentences with the expression in brackets, and its value in an article published on Wednesday,
   * 2021-10-20. A test runs every one through the whole stage.
   */
  readonly examples: Readonly<Record<string, string>>;
}

/** A pattern whose parser's value `read` turns into a reading; `undefined` is no match after all. */
export const definePattern = (pattern: DatePattern): DatePattern => pattern;
