import { either, map, optional, type Parser, phrase, sequence, word } from '../parser.ts';
import type { YearReading } from '../reading.ts';

const counted = (count: number, base: 'publication' | 'focus'): YearReading => ({
  kind: 'step',
  count,
  base,
});

const of = optional(word('of', 'in'));

/** A year seen from another, after a month or a day: `last year`, `of that year`, `the following year`. */
export const relativeYear: Parser<YearReading> = either<YearReading>(
  map(sequence({ of, which: word('last', 'this', 'next'), unit: word('year') }), ({ which }) =>
    counted(which === 'last' ? -1 : which === 'next' ? 1 : 0, 'publication'),
  ),
  map(sequence({ of, that: phrase('that year', 'that same year', 'the same year') }), () =>
    counted(0, 'focus'),
  ),
  map(sequence({ of, the: phrase('the following year', 'the next year', 'the year after') }), () =>
    counted(1, 'focus'),
  ),
  map(
    sequence({ of, the: phrase('the previous year', 'the preceding year', 'the year before') }),
    () => counted(-1, 'focus'),
  ),
  map(phrase('a year ago', 'one year ago'), () => counted(-1, 'publication')),
  map(phrase('a year earlier', 'a year before', 'one year earlier'), () => counted(-1, 'focus')),
  map(phrase('a year later', 'one year later'), () => counted(1, 'focus')),
);
