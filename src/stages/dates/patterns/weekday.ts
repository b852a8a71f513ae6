import { either, map, optional, phrase, sequence, word } from '../parser.ts';
import { weekdayName } from '../parts/names.ts';
import { dayPart } from '../parts/times.ts';
import { which } from '../parts/which.ts';
import { definePattern } from '../pattern.ts';
import { at, named, type Reading } from '../reading.ts';

/** `Friday`, `last Friday`, `Tuesday night`, `Friday of last week`, `a week from Monday`. */
export const weekdayPattern = definePattern({
  name: 'weekday',
  parser: either<Reading>(
    map(
      sequence({ which, weekday: weekdayName, time: optional(dayPart) }),
      ({ which: way, weekday: day, time }) =>
        at(named({ kind: 'weekday', weekday: day }, way), time),
    ),
    map(
      sequence({
        weekday: weekdayName,
        time: optional(dayPart),
        week: optional(
          map(
            sequence({
              of: optional(word('of')),
              week: phrase('last week', 'this week', 'next week'),
            }),
            ({ week }) => week,
          ),
        ),
      }),
      ({ weekday: day, time, week }) =>
        at(
          week === null
            ? named({ kind: 'weekday', weekday: day })
            : {
                kind: 'name',
                name: { kind: 'weekday', weekday: day },
                which: 'bare',
                year: null,
                week: week === 'last week' ? -1 : week === 'next week' ? 1 : 0,
              },
          time,
        ),
    ),
  ),
  examples: {
    'The court ruled on [Tuesday].': '2021-10-19',
    'The court ruled [last Friday].': '2021-10-15',
    'The court ruled [Monday night].': '2021-10-18TNI',
    'The court will rule [next Monday].': '2021-10-25',
    'The court ruled on [Thursday of last week].': '2021-10-14',
  },
});
