import { either, map, optional, phrase, sequence, word } from '../parser.ts';
import { the } from '../parts/names.ts';
import { dayPart, partOfDay } from '../parts/times.ts';
import { definePattern } from '../pattern.ts';
import { at, step } from '../reading.ts';

const DAYS = { today: 0, yesterday: -1, tomorrow: 1 } as const;

/** `today`, `yesterday evening`, `the day after tomorrow`, `tonight`, `last night`. */
export const deicticDay = definePattern({
  name: 'deictic-day',
  parser: either(
    map(
      sequence({ day: word('today', 'yesterday', 'tomorrow'), time: optional(dayPart) }),
      ({ day, time }) => at(step('day', DAYS[day]), time),
    ),
    map(sequence({ the, day: phrase('day before yesterday', 'day after tomorrow') }), ({ day }) =>
      step('day', day === 'day after tomorrow' ? 2 : -2),
    ),
    map(word('tonight', 'tonite'), () => at(step('day', 0), partOfDay('NI'))),
    map(phrase('last night'), () => at(step('day', -1), partOfDay('NI'))),
    map(phrase('last evening'), () => at(step('day', -1), partOfDay('EV'))),
    map(word('overnight'), () => at(step('day', 0), partOfDay('NI'))),
  ),
  examples: {
    'She arrived [today].': '2021-10-20',
    'She arrived [yesterday evening].': '2021-10-19TEV',
    'She leaves [the day after tomorrow].': '2021-10-22',
    'She speaks [tonight].': '2021-10-20TNI',
    'She spoke [last night].': '2021-10-19TNI',
  },
});
