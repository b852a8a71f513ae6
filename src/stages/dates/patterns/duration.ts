import type { Unit } from '../../../lexicon/time/units.ts';
import { either, map, optional, phrase, sense, sequence, word } from '../parser.ts';
import { compound, lengthValue, type Quantity, quantity } from '../parts/quantities.ts';
import { definePattern } from '../pattern.ts';
import { type Reading, value } from '../reading.ts';

const duration = (quantity_: Quantity): Reading => value('DURATION', lengthValue(quantity_));

/** Units whose plural alone is a length: `for years`; hours and minutes are also other things. */
const LOOSE: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year', 'decade', 'century']);

/** `two weeks`, `a five-year plan`, `half an hour`, `years`, `decades-long`. */
export const durationPattern = definePattern({
  name: 'duration',
  parser: either(
    map(sequence({ compound, period: optional(word('period')) }), (each) =>
      duration(each.compound),
    ),
    map(sequence({ quantity, orSo: optional(phrase('or so', 'or two', 'or more')) }), (each) =>
      each.quantity.unit === 'weekend' || each.quantity.unit === 'night'
        ? undefined
        : duration(each.quantity),
    ),
    map(sense('unit'), ({ unit, plural }, cursor) =>
      plural && LOOSE.has(unit) && cursor.peek(-1)?.capitalized !== true
        ? duration({ amount: null, unit })
        : undefined,
    ),
  ),
  examples: {
    'The talks took [two weeks].': 'P2W',
    'He unveiled a [five-year] plan.': 'P5Y',
    'They waited for [half an hour].': 'PT30M',
    'The war went on for [years].': 'PXY',
    'He was held for [more than four hours].': 'PT4H',
  },
});
