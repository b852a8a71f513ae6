import type { Lexeme } from '../lexeme.ts';
import { either, map, optional, phrase, sequence, word } from '../parser.ts';
import { closing } from '../parts/closing.ts';
import { definePattern } from '../pattern.ts';
import { type Reading, value } from '../reading.ts';

const present = (): Reading => value('DATE', 'PRESENT_REF');
const past = (): Reading => value('DATE', 'PAST_REF');
const future = (): Reading => value('DATE', 'FUTURE_REF');

/** True for a word that counts: `few`, `two`. */
const isQuantity = (next: Lexeme | undefined): boolean =>
  next !== undefined &&
  (/^(?:few|several|many|couple|two|half)$/u.test(next.entry.word) ||
    next.kind === 'digits' ||
    next.entry.sense.ones !== undefined ||
    next.entry.sense.teens !== undefined ||
    next.entry.sense.tens !== undefined);

/** Times that are now, before or to come and no nearer: `currently`, `recently`, `the future`, `a while`. */
export const reference = definePattern({
  name: 'reference',
  parser: either<Reading>(
    map(
      phrase(
        'right now',
        'just now',
        'now',
        'currently',
        'nowadays',
        'at present',
        'presently',
        'at the moment',
        'these days',
        'this moment',
        'at this time',
        'for the time being',
        'the time being',
      ),
      present,
    ),
    map(sequence({ past: optional(word('then')), current: word('current') }), ({ past: was }) =>
      was === null ? present() : past(),
    ),
    // `the present petition` is another thing.
    map(closing(phrase('the present')), present),
    map(phrase('present - day', 'the present day'), present),
    map(phrase('more recently', 'most recently', 'recently', 'the recent past'), past),
    // `the past few seasons` is something else.
    map(phrase('the past'), (_, cursor) => (isQuantity(cursor.peek(0)) ? undefined : past())),
    map(
      phrase(
        'the not too distant future',
        'the not - too - distant future',
        'the near future',
        'the foreseeable future',
        'the distant future',
        'the immediate future',
        'the future',
        'soon',
        'a later date',
      ),
      future,
    ),
    map(
      phrase(
        'a long time',
        'a short time',
        'some time',
        'quite some time',
        'a while',
        'quite a while',
        'a long while',
        'a short while',
      ),
      () => value('DURATION', 'PXX'),
    ),
  ),
  examples: {
    'He [currently] lives in Madrid.': 'PRESENT_REF',
    'The agency has [recently] opened an inquiry.': 'PAST_REF',
    'There will be more in [the near future].': 'FUTURE_REF',
    'It will take [some time].': 'PXX',
  },
});
