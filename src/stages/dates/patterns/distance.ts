import { either, map, optional, type Parser, phrase, sense, sequence, word } from '../parser.ts';
import { closing } from '../parts/closing.ts';
import { quantity } from '../parts/quantities.ts';
import { definePattern } from '../pattern.ts';
import type { Base, Quantity, Reading } from '../reading.ts';

interface Way {
  readonly direction: -1 | 1;
  readonly base: Base;
  /** `several years back` is a direction in space as well: it asks for a number. */
  readonly isCounted?: true;
}

const bare: Parser<Quantity> = map(sense('unit'), ({ unit, plural }) =>
  plural ? { amount: null, unit } : undefined,
);

const way: Parser<Way> = either<Way>(
  map(word('ago'), () => ({ direction: -1, base: 'publication' })),
  map(word('back'), () => ({ direction: -1, base: 'publication', isCounted: true })),
  map(either<string>(word('earlier', 'previously', 'beforehand'), closing(word('before'))), () => ({
    direction: -1,
    base: 'focus',
  })),
  map(
    either<string>(
      phrase('later on', 'later'),
      word('afterward', 'afterwards', 'thereafter', 'hence'),
      closing(word('after')),
    ),
    () => ({ direction: 1, base: 'focus' }),
  ),
  map(phrase('from now', 'from today'), () => ({ direction: 1, base: 'publication' })),
);

/** `two weeks ago`, `a year earlier`, `days later`, `two days after`, `three weeks from now`. */
export const distance = definePattern({
  name: 'distance',
  parser: map(
    sequence({
      length: either(quantity, bare),
      orSo: optional(phrase('or so', 'or two', 'or more')),
      way,
    }),
    ({ length: { amount, unit }, way: { direction, base, isCounted } }): Reading | undefined =>
      isCounted === true && amount === null
        ? undefined
        : {
            kind: 'step',
            unit,
            count: amount === null ? null : amount * direction,
            direction,
            base,
            isCounted: true,
          },
  ),
  examples: {
    'He retired [two years ago].': '2019',
    'He retired [six weeks ago].': '2021-W36',
    'He retired [10 days ago].': '2021-10-10',
    'The trial opened on Oct. 4 and ended [two days later].': '2021-10-06',
    'It opened in 1998, [two years earlier] than planned.': '1996',
  },
});
