import {
  either,
  map,
  optional,
  type Parser,
  phrase,
  sense,
  sequence,
  tight,
  word,
} from '../parser.ts';
import { figure } from './numbers.ts';

const hyphen = optional(tight(word('-')));

/** `nineteen ninety-six`, `twenty twenty-one`, `two thousand and ten`, `nineteen oh five`. */
export const spelledYear: Parser<number> = either(
  map(
    sequence({
      two: word('two'),
      thousand: word('thousand'),
      rest: optional(
        map(
          sequence({
            and: optional(word('and')),
            rest: either(
              map(
                sequence({ tens: sense('tens'), hyphen, ones: optional(sense('ones')) }),
                ({ tens, ones }) => tens + (ones ?? 0),
              ),
              sense('teens'),
              sense('ones'),
            ),
          }),
          ({ rest }) => rest,
        ),
      ),
    }),
    // `two thousand` alone is more often a number.
    ({ rest }) => (rest === null ? undefined : 2000 + rest),
  ),
  map(
    sequence({
      century: either(
        sense('teens'),
        map(word('twenty'), () => 20),
      ),
      between: hyphen,
      year: either(
        map(
          sequence({ tens: sense('tens'), hyphen, ones: optional(sense('ones')) }),
          ({ tens, ones }) => tens + (ones ?? 0),
        ),
        sense('teens'),
        map(sequence({ oh: word('oh', 'o'), hyphen, ones: sense('ones') }), ({ ones }) => ones),
      ),
    }),
    ({ century, year }) => (century >= 10 && century <= 20 ? century * 100 + year : undefined),
  ),
);

const notNumber = (year: number, next: { gap: string; word: string; digits: boolean }) =>
  next.gap === 'none' && (next.word === '%' || next.digits) ? undefined : year;

/** Four figures that can be a year, and are no part of a longer number. */
export const yearFigure: Parser<number> = map(figure(1000, 2099, [4]), (year, cursor) => {
  const next = cursor.peek(0);
  const after = cursor.peek(1);
  if (next === undefined) return year;
  const digits =
    (next.entry.word === ',' || next.entry.word === '.') &&
    after?.kind === 'digits' &&
    after.gap === 'none';
  return notNumber(year, { gap: next.gap, word: next.entry.word, digits });
});

/** The century is the publisher's and the reader's: 00 to 29 is ours, the rest the last. */
const inFull = (short: number): number => (short < 30 ? 2000 + short : 1900 + short);

/** `'98`. */
export const shortYear: Parser<number> = map(
  sequence({ mark: word("'"), year: tight(figure(0, 99, [2])) }),
  // `''60 Minutes''` opens a quotation.
  ({ year }, cursor) => (cursor.peek(-2)?.gap === 'none' ? undefined : inFull(year)),
);

/** Letters with stops between or without: `BC`, `B.C.` */
const initials = (letters: string): Parser<string> =>
  either(
    word(letters),
    map(phrase(`${letters.split('').join(' . ')} .`), () => letters),
  );

/** `44 BC`, `AD 70`; years before Christ count down from 0. */
export const eraYear: Parser<number> = either(
  map(sequence({ era: initials('ad'), year: figure(1, 2099, [1, 2, 3, 4]) }), (each) => each.year),
  map(
    sequence({
      year: figure(1, 9999, [1, 2, 3, 4]),
      era: either(initials('bc'), initials('bce'), initials('ad'), initials('ce')),
    }),
    ({ year: number, era }, cursor) => {
      const last = cursor.peek(-1);
      const letter = last?.kind === 'mark' ? cursor.peek(-2) : last;
      if (letter?.capitalized !== true) return undefined;
      return era.startsWith('b') ? 1 - number : number;
    },
  ),
);

/** A year after a month or a season, where nothing else can be meant: `1998`, `'98`, `nineteen ninety-six`. */
export const year: Parser<number> = either(eraYear, yearFigure, shortYear, spelledYear);
