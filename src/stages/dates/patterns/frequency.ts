import { WEEKDAYS } from '../../../lexicon/time/weekdays.ts';
import { lengthValue } from '../length-value.ts';
import { either, map, optional, phrase, sense, sequence, word } from '../parser.ts';
import { month, weekdayName } from '../parts/names.ts';
import { ordinal } from '../parts/numbers.ts';
import { amount } from '../parts/quantities.ts';
import { dayPart } from '../parts/times.ts';
import { definePattern } from '../pattern.ts';
import { type Reading, value } from '../reading.ts';

const set = (text: string): Reading => value('SET', text);

const ADVERBS = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  yearly: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
} as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** `Fridays`. */
const PLURALS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, weekday]) => [`${name}s`, weekday]),
);

/** `daily`, `every Friday`, `each July`, `every two weeks`, `twice a month`, `per day`, `Fridays`. */
export const frequency = definePattern({
  name: 'frequency',
  parser: either<Reading>(
    map(
      word(
        'hourly',
        'daily',
        'nightly',
        'weekly',
        'biweekly',
        'fortnightly',
        'monthly',
        'bimonthly',
        'yearly',
        'annually',
        'biennial',
      ),
      (adverb) => set(ADVERBS[adverb]),
    ),
    map(
      sequence({
        every: either<string>(
          phrase('each and every', 'every single', 'every other', 'each', 'every'),
        ),
        rest: either<string>(
          map(
            sequence({ weekday: weekdayName, time: optional(dayPart) }),
            ({ weekday, time }) => `XXXX-WXX-${weekday}${time ?? ''}`,
          ),
          map(month, (number) => `XXXX-${two(number)}`),
          map(sense('season'), (name) => `XXXX-${name}`),
          map(sense('dayPart'), (name) => (name === 'NI' ? 'XXXX-XX-XXTNI' : `XXXX-XX-XXT${name}`)),
          map(sequence({ amount, unit: sense('unit') }), ({ amount: count, unit }) =>
            lengthValue({ amount: count, unit: unit.unit }),
          ),
          map(sequence({ nth: ordinal, unit: sense('unit') }), ({ nth, unit }) =>
            lengthValue({ amount: nth, unit: unit.unit }),
          ),
          map(sense('unit'), ({ unit, plural }) =>
            plural ? undefined : lengthValue({ amount: 1, unit }),
          ),
        ),
      }),
      ({ every, rest }) => set(every === 'every other' ? rest.replace(/^P(T?)1/u, 'P$12') : rest),
    ),
    map(sequence({ per: word('per'), unit: sense('unit') }), ({ unit }) =>
      unit.plural ? undefined : set(lengthValue({ amount: 1, unit: unit.unit })),
    ),
    map(
      sequence({
        times: either<unknown>(word('once', 'twice'), sequence({ amount, times: word('times') })),
        a: word('a', 'an', 'each', 'every', 'per'),
        unit: sense('unit'),
      }),
      ({ unit }) => (unit.plural ? undefined : set(lengthValue({ amount: 1, unit: unit.unit }))),
    ),
    map(word(...PLURALS.keys()), (plural, cursor) =>
      cursor.peek(-1)?.capitalized === true ? set(`XXXX-WXX-${PLURALS.get(plural)}`) : undefined,
    ),
    map(
      phrase(
        'year in and year out',
        'year after year',
        'day after day',
        'week after week',
        'day in and day out',
        'month after month',
      ),
      (words) =>
        set(
          words.startsWith('year')
            ? 'P1Y'
            : words.startsWith('week')
              ? 'P1W'
              : words.startsWith('month')
                ? 'P1M'
                : 'P1D',
        ),
    ),
  ),
  examples: {
    'The club meets [every Friday].': 'XXXX-WXX-5',
    'The club meets [twice a month].': 'P1M',
    'The paper prints [daily] lists.': 'P1D',
    'They march [each July].': 'XXXX-07',
    'It is held [every two years].': 'P2Y',
  },
});
