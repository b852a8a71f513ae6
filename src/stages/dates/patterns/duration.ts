import type { Unit } from '../../../lexicon/time/units.ts';
import { either, map, optional, phrase, sense, sequence, word } from '../parser.ts';
import { compound, quantity } from '../parts/quantities.ts';
import { definePattern } from '../pattern.ts';
import { length, type Reading } from '../reading.ts';

/** Units whose plural alone is a length: `for years`; hours and minutes are also other things. */
const LOOSE: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year', 'decade', 'century']);

/** Not lengths without more: `three quarters of them`, `a night`, `a weekend`. */
const OTHER_THINGS: ReadonlySet<Unit> = new Set(['quarter', 'night', 'weekend']);

/** `two weeks`, `a five-year plan`, `half an hour`, `years`, `decades-long`. */
export const durationPattern = definePattern({
  name: 'duration',
  parser: either<Reading>(
    map(
      sequence({
        quantity: either(compound, quantity),
        more: optional(phrase('period', 'or so', 'or two', 'or more')),
      }),
      (each) => (OTHER_THINGS.has(each.quantity.unit) ? undefined : length(each.quantity)),
    ),
    map(
      sequence({
        part: word('half', 'quarter'),
        hyphen: optional(word('-')),
        century: word('century'),
      }),
      ({ part }) => length({ amount: part === 'half' ? 50 : 25, unit: 'year' }),
    ),
    map(sense('unit'), ({ unit, plural }, cursor) =>
      plural && LOOSE.has(unit) && cursor.peek(-1)?.capitalized !== true
        ? length({ amount: null, unit })
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
