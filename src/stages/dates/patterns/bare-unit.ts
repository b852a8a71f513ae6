import { ahead, either, map, optional, sequence, word } from '../parser.ts';
import { closing } from '../parts/closing.ts';
import { definePattern } from '../pattern.ts';
import { length, named, type Reading, step } from '../reading.ts';

const fiscal = optional(word('full', 'fiscal', 'financial', 'whole', 'entire', 'current'));

/** A unit with its article, where only one can be meant: `the weekend`, `the quarter`, `for the year`. */
export const bareUnit = definePattern({
  name: 'bare-unit',
  parser: either<Reading>(
    map(sequence({ the: word('the'), past: optional(word('past')), unit: word('weekend') }), () =>
      named({ kind: 'weekend' }),
    ),
    map(sequence({ the: word('the'), fiscal, unit: word('quarter') }), () => ({
      kind: 'report',
      years: 0,
      unit: 'quarter',
    })),
    map(
      sequence({
        the: word('the'),
        fiscal,
        unit: word('year'),
        // `the year ended Sept. 30` is the length of an account.
        isAccount: ahead(word('ended', 'ending', 'to', 'through')),
      }),
      ({ fiscal: kind, isAccount }) => {
        if (isAccount) return length({ amount: 1, unit: 'year' });
        return kind !== null && kind !== 'current' ? step('year', 0) : undefined;
      },
    ),
    // A filter asks for the `for` before it.
    map(closing(sequence({ the: word('the'), unit: word('week', 'month', 'year') })), ({ unit }) =>
      step(unit, 0),
    ),
  ),
  examples: {
    'It rained over [the weekend].': '2021-W41-WE',
    'It lost $2 million in the third quarter, and sales for [the quarter] fell.': '2021-Q3',
    'Sales for [the full year] were flat.': '2021',
    'For [the week], shares fell 2 percent.': '2021-W42',
  },
});
