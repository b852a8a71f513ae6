import {
  either,
  FAILURE,
  map,
  one,
  optional,
  type Parser,
  sense,
  sequence,
  tight,
  word,
} from '../parser.ts';

/** A figure of so many digits, in a range. */
export const figure = (least: number, most: number, digits: readonly number[]): Parser<number> =>
  one(['digits'], ({ kind, start, end, value }) =>
    kind === 'digits' && digits.includes(end - start) && value >= least && value <= most
      ? value
      : FAILURE,
  );

const hyphen = optional(tight(word('-')));

const belowHundred: Parser<number> = either(
  map(
    sequence({ tens: sense('tens'), hyphen, ones: optional(sense('ones')) }),
    ({ tens, hyphen: joined, ones }) =>
      joined !== null && ones === null ? undefined : tens + (ones ?? 0),
  ),
  // `ninety-day` is ninety days and `twenty-five` is 25: the hyphen belongs to what follows it.
  sense('tens'),
  sense('teens'),
  sense('ones'),
);

const below1000: Parser<number> = either(
  map(
    sequence({
      hundreds: either(
        map(word('a'), () => 1),
        belowHundred,
      ),
      hyphen,
      hundred: word('hundred'),
      rest: optional(
        map(sequence({ and: optional(word('and')), rest: belowHundred }), ({ rest }) => rest),
      ),
    }),
    ({ hundreds, rest }) => hundreds * 100 + (rest ?? 0),
  ),
  belowHundred,
);

const inWords: Parser<number> = either(
  map(
    sequence({
      thousands: either(
        map(word('a'), () => 1),
        belowHundred,
      ),
      thousand: word('thousand'),
      rest: optional(
        map(sequence({ and: optional(word('and')), rest: below1000 }), ({ rest }) => rest),
      ),
    }),
    ({ thousands, rest }) => thousands * 1000 + (rest ?? 0),
  ),
  map(word('dozen'), () => 12),
  map(sequence({ a: word('a'), dozen: word('dozen') }), () => 12),
  below1000,
);

const fraction: Parser<number> = either(
  map(
    sequence({
      top: figure(1, 9, [1]),
      slash: tight(word('/')),
      bottom: tight(figure(2, 9, [1])),
    }),
    ({ top, bottom }) => top / bottom,
  ),
  map(word('½'), () => 0.5),
  map(sequence({ and: word('and'), a: word('a', 'one'), hyphen, half: word('half') }), () => 0.5),
);

const figures: Parser<number> = map(
  sequence({
    whole: figure(0, 99_999, [1, 2, 3, 4, 5]),
    thousands: optional(
      map(
        sequence({ comma: tight(word(',')), rest: tight(figure(0, 999, [3])) }),
        ({ rest }) => rest,
      ),
    ),
    decimals: optional(
      map(
        sequence({ point: tight(word('.')), rest: tight(figure(0, 99, [1, 2])) }),
        ({ rest }, cursor) => {
          const lexeme = cursor.peek(-1);
          return lexeme === undefined ? undefined : rest / 10 ** (lexeme.end - lexeme.start);
        },
      ),
    ),
  }),
  ({ whole, thousands, decimals }) =>
    (thousands === null ? whole : whole * 1000 + thousands) + (decimals ?? 0),
);

/** A number in figures or words: `5 1/2`, `3,000`, `twenty-four`, `a hundred and thirty`, `two and a half`. */
export const cardinal: Parser<number> = map(
  sequence({ whole: either(figures, inWords), part: optional(fraction) }),
  ({ whole, part }) => whole + (part ?? 0),
);

const suffix = tight(word('st', 'nd', 'rd', 'th'));

/** `third`, `3rd`, `twenty-first`, `21st`. */
export const ordinal: Parser<number> = either(
  map(sequence({ value: figure(1, 999, [1, 2, 3]), suffix }), ({ value }) => value),
  map(sequence({ tens: sense('tens'), hyphen, ones: sense('ordinal') }), ({ tens, ones }) =>
    ones < 10 ? tens + ones : undefined,
  ),
  sense('ordinal'),
);

/** A day of the month in figures, with or without an ending: `7`, `07`, `7th`. */
const dayFigure: Parser<number> = map(
  sequence({ day: figure(1, 31, [1, 2]), suffix: optional(suffix) }),
  ({ day, suffix: ending }, cursor) => {
    // 7:30, 7/8, 7%, 7,000 and 7.5 are other things.
    const next = cursor.peek(0);
    const after = cursor.peek(1);
    if (ending !== null || next === undefined || next.gap !== 'none') return day;
    const mark = next.entry.word;
    if (mark === '%') return undefined;
    const digitsFollow = after?.kind === 'digits' && after.gap === 'none';
    return /^[:/.,]$/u.test(mark) && digitsFollow ? undefined : day;
  },
);

/** A day of the month in figures or as a word: `7`, `7th`, `seventh`. */
export const dayOfMonth: Parser<number> = either(
  dayFigure,
  map(ordinal, (day) => (day <= 31 ? day : undefined)),
);
