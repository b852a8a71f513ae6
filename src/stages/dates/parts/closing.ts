import { map, type Parser } from '../parser.ts';

/** Nothing follows that the distance could be from: `two days after, they left`, not `two days after the vote`. */
export const closing = <T>(parser: Parser<T>): Parser<T> =>
  map(parser, (value, cursor) => {
    const next = cursor.peek(0);
    return next === undefined || next.gap === 'break' || /^[.,]$/u.test(next.entry.word)
      ? value
      : undefined;
  });
