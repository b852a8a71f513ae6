import { either, map, optional, type Parser, sequence, word } from '../parser.ts';
import { definePattern } from '../pattern.ts';
import { named, type Reading, step, value } from '../reading.ts';

const fiscal = optional(word('full', 'fiscal', 'financial', 'whole', 'entire', 'current'));

/** `ended Sept. 30`, `ending tomorrow`: the words before it are the length of an account. */
const ended: Parser<string> = word('ended', 'ending', 'to', 'through');

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
    map(sequence({ the: word('the'), fiscal, unit: word('year') }), ({ fiscal: kind }, cursor) => {
      const end = cursor.index;
      const isAccount = ended.match(cursor) !== undefined && cursor.index > end;
      cursor.index = end;
      if (isAccount) return value('DURATION', 'P1Y');
      return kind !== null && kind !== 'current' ? step('year', 0) : undefined;
    }),
  ),
  examples: {
    'It rained over [the weekend].': '2021-W41-WE',
    'It lost $2 million in the third quarter, and sales for [the quarter] fell.': '2021-Q3',
    'Sales for [the full year] were flat.': '2021',
  },
});
