import type { Lexeme } from '../lexeme.ts';
import { either, map, optional, type Parser, sense, sequence, tight, word } from '../parser.ts';

const stop = tight(word('.'));

const isCapitalized = (lexeme: Lexeme | undefined): boolean => lexeme?.capitalized === true;

/** Consumes the full stop of a short form. */
const withStop = (parser: Parser<number>): Parser<number> =>
  map(
    sequence({
      value: map(parser, (value, cursor) => (isCapitalized(cursor.peek(-1)) ? value : undefined)),
      stop: optional(
        map(stop, (mark, cursor) =>
          cursor.peek(-2)?.entry.sense.abbreviated === true ? mark : undefined,
        ),
      ),
    }),
    ({ value }) => value,
  );

/** A month by its name or short form, with a capital: `October`, `Oct.` */
export const month: Parser<number> = withStop(sense('month'));

/** A weekday by its name or short form, with a capital: `Friday`, `Fri.` */
export const weekday: Parser<number> = withStop(sense('weekday'));

/** A month in full, or a short form with its full stop: `Jan` alone is a name. */
export const monthAlone: Parser<number> = map(month, (value, cursor) =>
  cursor.peek(-1)?.entry.sense.abbreviated === true ? undefined : value,
);

/** A weekday in full: the short forms are other words too (`sat`, `sun`, `wed`). */
export const weekdayName: Parser<number> = map(weekday, (value, cursor) => {
  const last = cursor.peek(-1);
  const name = last?.entry.word === '.' ? cursor.peek(-2) : last;
  return name?.entry.sense.abbreviated === true ? undefined : value;
});

export const comma = optional(tight(word(',')));

/** `the`, or nothing. */
export const the = optional(word('the'));

/** A hyphen or nothing: `third-quarter`, `third quarter`. */
export const hyphen = optional(tight(either(word('-'), word('–'))));
