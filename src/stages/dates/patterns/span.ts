import type { Unit } from '../../../lexicon/time/units.ts';
import { either, map, optional, phrase, sense, sequence, word } from '../parser.ts';
import { amountOrRange } from '../parts/quantities.ts';
import { definePattern } from '../pattern.ts';
import { length, type Quantity, type Reading } from '../reading.ts';

const which = word(
  'past',
  'last',
  'next',
  'coming',
  'first',
  'final',
  'previous',
  'preceding',
  'following',
  'latest',
  'recent',
  'ensuing',
  'intervening',
  'closing',
  'opening',
  'early',
  'remaining',
  'subsequent',
  'prior',
  'same',
);
const determiner = optional(word('the', 'these', 'those', 'its', 'his', 'her', 'their'));
const filler = optional(
  word('full', 'fiscal', 'business', 'working', 'trading', 'calendar', 'difficult', 'turbulent'),
);
const orSo = optional(phrase('or so', 'or two'));

const counted = map(
  sequence({
    amount: amountOrRange,
    filler,
    unit: sense('unit'),
  }),
  ({ amount: count, unit }): Quantity => ({ amount: count, unit: unit.unit }),
);

const uncounted = map(sense('unit'), ({ unit, plural }): Quantity | undefined =>
  plural ? { amount: null, unit } : undefined,
);

const single = map(sense('unit'), ({ unit, plural }): Quantity | undefined =>
  plural ? undefined : { amount: 1, unit },
);

/** After `the last` these are lengths; `the last week` is a week. */
const NEVER_NAMED: ReadonlySet<Unit> = new Set(['minute', 'hour', 'day', 'decade', 'century']);

/** `the past three months`, `the next few weeks`, `the first nine months`, `recent years`, `the last decade`. */
export const spanPattern = definePattern({
  name: 'span',
  parser: either<Reading>(
    map(sequence({ determiner, which, quantity: counted, orSo }), ({ quantity }) =>
      length(quantity),
    ),
    map(sequence({ determiner, which, quantity: uncounted }), ({ which: way, quantity }) =>
      // `in the early hours of Thursday`
      way === 'early' && quantity.unit === 'hour' ? undefined : length(quantity),
    ),
    map(sequence({ the: word('the', 'these', 'those'), quantity: counted }), ({ quantity }) =>
      length(quantity),
    ),
    map(sequence({ the: word('the'), last: word('last'), quantity: single }), ({ quantity }) =>
      NEVER_NAMED.has(quantity.unit) ? length(quantity) : undefined,
    ),
    map(
      sequence({ the: optional(word('the')), past: word('past'), quantity: single, orSo }),
      ({ quantity }) => (quantity.unit === 'weekend' ? undefined : length(quantity)),
    ),
    map(
      sequence({
        the: word('the'),
        next: word('next', 'coming'),
        quantity: single,
        orSo: phrase('or so', 'or two'),
      }),
      ({ quantity }) => length(quantity),
    ),
    map(sequence({ the: word('the'), quantity: uncounted }), ({ quantity }) =>
      quantity.unit === 'year' || quantity.unit === 'decade' || quantity.unit === 'century'
        ? length(quantity)
        : undefined,
    ),
  ),
  examples: {
    'Stocks have risen over [the past three months].': 'P3M',
    'Rain is expected in [the next few days].': 'PXD',
    'Profit rose in [the first nine months].': 'P9M',
    'Sales have slowed in [recent years].': 'PXY',
    'Sales have doubled over [the past decade].': 'P10Y',
  },
});
