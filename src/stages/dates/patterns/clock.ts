import { map, sequence } from '../parser.ts';
import { clock } from '../parts/times.ts';
import { definePattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';

/** A time of day alone. The merge refiner gives it the day beside it. */
export const clockPattern = definePattern({
  name: 'clock',
  parser: map(sequence({ clock }), ({ clock: time }): Reading => ({ kind: 'clock', time })),
  examples: {
    'The shot was heard at [10:35 a.m.] near the gate.': '2021-10-20T10:35',
    'The shot was heard at [noon Monday].': '2021-10-18T12:00',
    'The bus leaves at [5 p.m. EST, Nov. 6].': '2021-11-06T17:00',
  },
});
