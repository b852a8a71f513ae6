import { either, map, optional, phrase, sense, sequence, word } from '../parser.ts';
import { amount, lengthValue, type Quantity } from '../parts/quantities.ts';
import { definePattern } from '../pattern.ts';
import { type Reading, value } from '../reading.ts';

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

const counted = map(
  sequence({
    amount: either<number | null>(
      map(sequence({ amount, to: word('to', 'or', '-', '–'), upper: amount }), () => null),
      amount,
    ),
    filler,
    unit: sense('unit'),
  }),
  ({ amount: count, unit }): Quantity => ({ amount: count, unit: unit.unit }),
);

const uncounted = map(sequence({ unit: sense('unit') }), ({ unit }): Quantity | undefined =>
  unit.plural ? { amount: null, unit: unit.unit } : undefined,
);

/** `the past three months`, `the next few weeks`, `the first nine months`, `recent years`, `the last decade`. */
export const spanPattern = definePattern({
  name: 'span',
  parser: either<Reading>(
    map(
      sequence({ determiner, which, length: counted, orSo: optional(phrase('or so', 'or two')) }),
      ({ length }) => value('DURATION', lengthValue(length)),
    ),
    map(sequence({ determiner, which, length: uncounted }), ({ which: way, length }) =>
      // `in the early hours of Thursday`
      way === 'early' && length.unit === 'hour'
        ? undefined
        : value('DURATION', lengthValue(length)),
    ),
    map(sequence({ the: word('the', 'these', 'those'), length: counted }), ({ length }) =>
      value('DURATION', lengthValue(length)),
    ),
    map(
      sequence({ the: word('the'), which: word('past', 'last'), unit: sense('unit') }),
      ({ unit, which: way }) =>
        !unit.plural &&
        (way === 'past' ||
          unit.unit === 'hour' ||
          unit.unit === 'minute' ||
          unit.unit === 'decade' ||
          unit.unit === 'century' ||
          unit.unit === 'day')
          ? value('DURATION', lengthValue({ amount: 1, unit: unit.unit }))
          : undefined,
    ),
    map(sequence({ which: word('past'), unit: sense('unit') }), ({ unit }) =>
      unit.plural ? undefined : value('DURATION', lengthValue({ amount: 1, unit: unit.unit })),
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
