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
    ({ number, era }) => (number <= 30 ? century(number, era !== null) : undefined),
  ),
  examples: {
    'The castle dates from [the 14th century].': '13',
    'An [eighteenth-century] desk was sold.': '17',
  },
});
