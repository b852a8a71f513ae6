import { either, map, optional, phrase, sense, sequence, tight, word } from '../parser.ts';
import { the } from '../parts/names.ts';
import { definePattern } from '../pattern.ts';
import { type Reading, step } from '../reading.ts';

const possessive = sequence({ mark: tight(word("'")), s: tight(word('s')) });

/** `the end of the month`, `year-end`, `month's end`, `earlier in the day`, `the rest of the week`. */
export const edge = definePattern({
  name: 'edge',
  parser: either<Reading>(
    map(
      sequence({
        the,
        edge: either<string>(
          word(
            'end',
            'beginning',
            'start',
            'middle',
            'close',
            'rest',
            'remainder',
            'turn',
            'balance',
            'bulk',
          ),
          phrase(
            'first half',
            'second half',
            'latter half',
            'latter part',
            'early part',
            'first part',
          ),
        ),
        of: word('of'),
        the2: word('the', 'this', 'that', 'last', 'next'),
        unit: sense('unit'),
      }),
      ({ unit, the2 }) =>
        unit.plural
          ? undefined
          : step(
              unit.unit,
              the2 === 'last' ? -1 : the2 === 'next' ? 1 : 0,
              the2 === 'that' ? 'focus' : 'publication',
            ),
    ),
    map(
      sequence({
        way: word('earlier', 'later', 'early', 'late'),
        in: word('in'),
        the: word('the'),
        unit: sense('unit'),
      }),
      ({ unit }) => (unit.plural ? undefined : step(unit.unit, 0, 'publication')),
    ),
    map(
      sequence({
        the,
        unit: sense('unit'),
        possessive: optional(possessive),
        hyphen: optional(tight(word('-'))),
        end: word('end'),
      }),
      ({ unit }) =>
        (unit.unit === 'year' || unit.unit === 'month') && !unit.plural
          ? step(unit.unit, 0)
          : undefined,
    ),
  ),
  examples: {
    'The ships will arrive by [the end of the month].': '2021-10',
    'The company will cut 300 jobs by [year-end].': '2021',
    'The minister had resigned [earlier in the day].': '2021-10-20',
  },
});
