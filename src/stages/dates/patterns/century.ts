import { either, map, optional, sequence, word } from '../parser.ts';
import { hyphen, the } from '../parts/names.ts';
import { ordinal } from '../parts/numbers.ts';
import { definePattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';

const century = (number: number, era: boolean): Reading => ({
  kind: 'moment',
  moment: { grain: 'century', century: era ? -number : number - 1 },
});

/** `the 19th century`, `eighteenth-century`, `the fourth century BC`. */
export const centuryByNumber = definePattern({
  name: 'century',
  parser: map(
    sequence({
      the,
      number: ordinal,
      hyphen,
      unit: either(word('century'), word('centuries')),
      era: optional(word('bc', 'bce')),
    }),
    // The article of `the 18th-century mill` belongs to the mill.
    ({ the: article, number, hyphen: joined, era }) =>
      number > 30 || (article !== null && joined !== null)
        ? undefined
        : century(number, era !== null),
  ),
  examples: {
    'The castle dates from [the 14th century].': '13',
    'An [eighteenth-century] desk was sold.': '17',
  },
});
