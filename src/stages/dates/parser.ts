import { type Entry, FIGURE, type Lexeme, type Sense, type Trigger } from './lexeme.ts';

export const FAILURE = Symbol('no match');
export type Failure = typeof FAILURE;

/**
 * Reads lexemes from a place on. On failure the place is left as it was found. A choice once made
 * stands: no parser goes back for another way, so each reads a lexeme a bounded number of times.
 */
export interface Parser<T> {
  readonly match: (cursor: Cursor) => T | Failure;
  /** What it can begin with. */
  readonly triggers: ReadonlySet<Trigger>;
  /** True where it can match nothing at all: then what follows begins the expression. */
  readonly isNullable: boolean;
  /** Every word and mark that it spells out, anywhere. */
  readonly words: ReadonlySet<string>;
}

/** A place in the lexemes of a text. */
export class Cursor {
  readonly text: string;
  readonly #lexemes: readonly Lexeme[];
  #origin = 0;
  /** Index of the lexeme here. */
  index = 0;
  /** How many lexemes have been looked at: the proof that the work grows with the text alone. */
  steps = 0;

  constructor(text: string, lexemes: readonly Lexeme[]) {
    this.text = text;
    this.#lexemes = lexemes;
  }

  /** Starts an expression at the lexeme of that index. */
  begin(index: number): void {
    this.index = index;
    this.#origin = index;
  }

  /** The lexeme here; undefined at the end of the paragraph. */
  get here(): Lexeme | undefined {
    this.steps++;
    const lexeme = this.#lexemes[this.index];
    return lexeme === undefined || (lexeme.gap === 'break' && this.index > this.#origin)
      ? undefined
      : lexeme;
  }

  /** The lexeme so many places on from here, whatever stands between. */
  peek(offset: number): Lexeme | undefined {
    return this.#lexemes[this.index + offset];
  }
}

/** True where a word or its senses are among the triggers. */
export const isTriggeredBy = (
  triggers: ReadonlySet<Trigger>,
  { word: spelled, sense: senses }: Pick<Entry, 'word' | 'sense'>,
): boolean => {
  if (triggers.has(`word:${spelled}`) || (spelled === FIGURE && triggers.has('digits')))
    return true;
  // The keys of a sense are its names.
  return (Object.keys(senses) as (keyof Sense)[]).some((name) => triggers.has(name));
};

/**
 * The parsers that can begin with a lexeme, in their order. Remembered by word, since the answer is
 * the same wherever the word stands.
 */
function choiceOf<T>(
  parsers: readonly Parser<T>[],
): (lexeme: Lexeme | undefined) => readonly Parser<T>[] {
  const nullable = parsers.filter(({ isNullable }) => isNullable);
  const known = new Map<string, readonly Parser<T>[]>();
  return (lexeme) => {
    if (lexeme === undefined) return nullable;
    const { entry } = lexeme;
    let choice = known.get(entry.word);
    if (choice === undefined) {
      choice = parsers.filter(
        ({ isNullable, triggers }) => isNullable || isTriggeredBy(triggers, entry),
      );
      known.set(entry.word, choice);
    }
    return choice;
  };
}

type Shape = Pick<Parser<unknown>, 'triggers' | 'isNullable' | 'words'>;

const wordsOf = (parsers: readonly Shape[]): ReadonlySet<string> =>
  new Set(parsers.flatMap(({ words }) => [...words]));

/** The shape of parsers in a row: it begins with the first, and with the next while they can be empty. */
function rowShape(parsers: readonly Shape[]): Shape {
  const triggers = new Set<Trigger>();
  const words = wordsOf(parsers);
  for (const parser of parsers) {
    for (const trigger of parser.triggers) triggers.add(trigger);
    if (!parser.isNullable) return { triggers, isNullable: false, words };
  }
  return { triggers, isNullable: true, words };
}

const shapeOf = ({ triggers, isNullable, words }: Shape): Shape => ({
  triggers,
  isNullable,
  words,
});

/** One lexeme for which `read` gives a value. */
export const one = <T>(
  triggers: readonly Trigger[],
  read: (lexeme: Lexeme, cursor: Cursor) => T | Failure | undefined,
): Parser<T> => ({
  triggers: new Set(triggers),
  isNullable: false,
  words: new Set(
    triggers.flatMap((trigger) =>
      trigger.startsWith('word:') ? [trigger.slice('word:'.length)] : [],
    ),
  ),
  match(cursor) {
    const lexeme = cursor.here;
    if (lexeme === undefined) return FAILURE;
    const value = read(lexeme, cursor);
    if (value === undefined || value === FAILURE) return FAILURE;
    cursor.index++;
    return value;
  },
});

/** A word with a sense of that name; gives the sense. */
export const sense = <K extends keyof Sense>(name: K): Parser<NonNullable<Sense[K]>> =>
  one([name], ({ entry }) => entry.sense[name] ?? undefined);

/** One of the words or marks, in lower case; gives the word. */
export const word = <const W extends string>(...words: readonly W[]): Parser<W> => {
  const known = new Map<string, W>(words.map((each) => [each, each]));
  return one(
    words.map((each) => `word:${each}` as const),
    ({ entry }) => known.get(entry.word),
  );
};

/** Words one after the other: `phrase('the day after')`; gives the phrase. The first that matches counts. */
export const phrase = <const W extends string>(...phrases: readonly W[]): Parser<W> =>
  either(
    ...phrases.map((each) => map(series(each.split(' ').map((part) => word(part))), () => each)),
  );

/** Nothing stands between this lexeme and the one before. */
export const tight = <T>(parser: Parser<T>): Parser<T> => ({
  ...parser,
  match: (cursor) => (cursor.here?.gap === 'none' ? parser.match(cursor) : FAILURE),
});

/** The parser's value changed; `undefined` makes it a failure. */
export const map = <T, U>(
  parser: Parser<T>,
  change: (value: T, cursor: Cursor) => U | undefined | Failure,
): Parser<U> => ({
  ...shapeOf(parser),
  match(cursor) {
    const start = cursor.index;
    const value = parser.match(cursor);
    if (value === FAILURE) return FAILURE;
    const changed = change(value, cursor);
    if (changed !== undefined && changed !== FAILURE) return changed;
    cursor.index = start;
    return FAILURE;
  },
});

/** The parser, or nothing: then the value is null. */
export function optional<T>(parser: Parser<T>): Parser<T | null> {
  const choice = choiceOf([parser]);
  return {
    ...shapeOf(parser),
    isNullable: true,
    match(cursor) {
      if (choice(cursor.here).length === 0) return null;
      const value = parser.match(cursor);
      return value === FAILURE ? null : value;
    },
  };
}

/** Whether the parser would match here; takes nothing. */
export const ahead = (parser: Parser<unknown>): Parser<boolean> => ({
  ...shapeOf(parser),
  isNullable: true,
  match(cursor) {
    const start = cursor.index;
    const isThere = parser.match(cursor) !== FAILURE;
    cursor.index = start;
    return isThere;
  },
});

/** The first of the parsers that matches. */
export function either<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const choice = choiceOf(parsers);
  return {
    triggers: new Set(parsers.flatMap(({ triggers }) => [...triggers])),
    isNullable: parsers.some(({ isNullable }) => isNullable),
    words: wordsOf(parsers),
    match(cursor) {
      for (const parser of choice(cursor.here)) {
        const value = parser.match(cursor);
        if (value !== FAILURE) return value;
      }
      return FAILURE;
    },
  };
}

/** Parsers one after the other; gives their values. */
const series = <T>(parsers: readonly Parser<T>[]): Parser<readonly T[]> => ({
  ...rowShape(parsers),
  match(cursor) {
    const start = cursor.index;
    const values: T[] = [];
    for (const parser of parsers) {
      const value = parser.match(cursor);
      if (value === FAILURE) {
        cursor.index = start;
        return FAILURE;
      }
      values.push(value);
    }
    return values;
  },
});

/** Parsers one after the other, in the order in which they are written; gives their values by name. */
export function sequence<T extends Readonly<Record<string, unknown>>>(
  parsers: {
    readonly [K in keyof T]: Parser<T[K]>;
  },
): Parser<T> {
  const names = Object.keys(parsers);
  const row: readonly Parser<unknown>[] = Object.values(parsers);
  return {
    ...rowShape(row),
    match(cursor) {
      const start = cursor.index;
      const found: unknown[] = [];
      for (const parser of row) {
        const value = parser.match(cursor);
        if (value === FAILURE) {
          cursor.index = start;
          return FAILURE;
        }
        found.push(value);
      }
      const values: Record<string, unknown> = {};
      for (let at = 0; at < names.length; at++) values[names[at] ?? ''] = found[at];
      // Each name of T has been given the value of its own parser.
      return values as T;
    },
  };
}
