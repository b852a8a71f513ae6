import { either, map, optional, sense, sequence, word } from '../parser.ts';
import { closing } from '../parts/closing.ts';
import { isNarrative, STEPS, whichUnit } from '../parts/which.ts';
import { definePattern } from '../pattern.ts';
import { type Reading, step } from '../reading.ts';

const filler = optional(word('fiscal', 'financial', 'calendar', 'academic', 'school', 'tax'));

/** `last week`, `this year`, `the next month`, `the previous day`, `that same year`, `the year before`. */
export const relativeUnit = definePattern({
  name: 'relative-unit',
  parser: either<Reading>(
    map(sequence({ which: whichUnit, filler, unit: sense('unit') }), ({ which: way, unit }) => {
      const { unit: name, plural } = unit;
      if (plural || name === 'second' || name === 'minute' || name === 'hour' || name === 'night')
        return undefined;
      return step(name, STEPS[way], isNarrative(way) ? 'focus' : 'publication');
    }),
    map(
      closing(
        sequence({
          the: optional(word('the')),
          unit: sense('unit'),
          side: word('before', 'after'),
          last: word('last', 'next'),
        }),
      ),
      ({ unit, side, last }) => {
        if (unit.plural || (side === 'before') !== (last === 'last')) return undefined;
        return step(unit.unit, side === 'before' ? -2 : 2);
      },
    ),
    map(
      sequence({
        the: word('the'),
        unit: sense('unit'),
        side: closing(word('before', 'earlier', 'after', 'following')),
      }),
      ({ unit, side }) =>
        unit.plural || unit.unit === 'second'
          ? undefined
          : step(unit.unit, side === 'before' || side === 'earlier' ? -1 : 1, 'focus'),
    ),
  ),
  examples: {
    'Sales fell [last week].': '2021-W41',
    'Sales fell [this year].': '2021',
    'The plant opened in 1998 and closed [the following year].': '1999',
    'The plant will open [next month].': '2021-11',
  },
});
