import { either, map, optional, phrase, sense, sequence, word } from '../parser.ts';
import { closing } from '../parts/closing.ts';
import { quantity } from '../parts/quantities.ts';
import { definePattern } from '../pattern.ts';
import type { Base, Quantity, Reading } from '../reading.ts';

const distance = ({ amount: count, unit }: Quantity, direction: -1 | 1, base: Base): Reading => ({
  kind: 'step',
  unit,
  count: count === null ? null : count * direction,
  direction,
  base,
  isCounted: true,
});

const bare = map(sequence({ unit: sense('unit') }), ({ unit }) =>
  unit.plural ? { amount: null, unit: unit.unit } : undefined,
);

const length = either<Quantity>(quantity, bare);

const orSo = optional(phrase('or so', 'or two', 'or more'));

/** `two weeks ago`, `a year earlier`, `days later`, `two days after`, `three weeks from now`. */
export const distancePattern = definePattern({
  name: 'distance',
  parser: either<Reading>(
    map(sequence({ length, orSo, ago: word('ago', 'back') }), ({ length: of, ago }) =>
      ago === 'back' && of.amount === null ? undefined : distance(of, -1, 'publication'),
    ),
    map(
      sequence({
        length,
        orSo,
        earlier: either<string>(
          word('earlier', 'previously', 'beforehand'),
          closing(word('before')),
        ),
      }),
      ({ length: of }) => distance(of, -1, 'focus'),
    ),
    map(
      sequence({
        length,
        orSo,
        later: either<string>(
          phrase('later on', 'later'),
          word('afterward', 'afterwards', 'thereafter', 'hence'),
          closing(word('after')),
        ),
      }),
      ({ length: of }) => distance(of, 1, 'focus'),
    ),
    map(sequence({ length, orSo, later: phrase('from now', 'from today') }), ({ length: of }) =>
      distance(of, 1, 'publication'),
    ),
  ),
  examples: {
    'He retired [two years ago].': '2019',
    'He retired [six weeks ago].': '2021-W36',
    'He retired [10 days ago].': '2021-10-10',
    'The trial opened on Oct. 4 and ended [two days later].': '2021-10-06',
    'It opened in 1998, [two years earlier] than planned.': '1996',
  },
});
