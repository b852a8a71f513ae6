import { type Entry, FIGURE, type Lexeme, type Sense } from './lexeme.ts';
import { sensesOfWords } from './lexicon.ts';
import { Cursor, FAILURE, isTriggeredBy } from './parser.ts';
import type { DatePattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { scan, type Vocabulary } from './scan.ts';

/** What a pattern found: lexemes `first` to `end`, and what they say. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the first lexeme. */
  readonly first: number;
  /** Index after the last lexeme. */
  readonly last: number;
  readonly pattern: string;
  readonly reading: Reading;
}

export interface Matches {
  readonly lexemes: readonly Lexeme[];
  readonly candidates: readonly Candidate[];
  /** How many lexemes the patterns have looked at. */
  readonly steps: number;
}

/** Words that begin many expressions and are none themselves. */
const OPENERS: ReadonlySet<string> = new Set(
  'the a an that this in at of its his her their our these those for last next some'.split(' '),
);

/** The only figures that are an expression alone: years. */
const YEAR_DIGITS = 4;

/** True where nothing can begin: at an opener or a small figure before a word that no pattern knows. */
const isIdle = (opening: Lexeme, next: Lexeme | undefined): boolean => {
  if (next !== undefined && next.kind !== 'other' && next.gap !== 'break') return false;
  return opening.kind === 'digits'
    ? opening.end - opening.start !== YEAR_DIGITS
    : OPENERS.has(opening.entry.word);
};

/** The words that the patterns know, each with the patterns that can begin with it, in their order. */
function vocabularyOf(
  patterns: readonly DatePattern[],
  further: readonly string[],
): Vocabulary<DatePattern> {
  const senses = sensesOfWords();
  const spelled = [...patterns.flatMap(({ parser }) => [...parser.words]), ...further];
  for (const word of spelled) if (!senses.has(word)) senses.set(word, {});
  const startingWith = (word: string, sense: Sense): readonly DatePattern[] =>
    patterns.filter(({ parser }) => isTriggeredBy(parser.triggers, { word, sense }));
  const words = new Map<string, Entry<DatePattern>>();
  for (const [word, sense] of senses)
    words.set(word, { word, sense, patterns: startingWith(word, sense) });
  return {
    words,
    digits: {
      word: FIGURE,
      sense: {},
      patterns: patterns.filter(({ parser }) => parser.triggers.has('digits')),
    },
    other: { word: '', sense: {}, patterns: [] },
    longest: Math.max(...[...words.keys()].map((word) => word.length)),
  };
}

/**
 * Makes the function that finds all that the patterns match: at each place the longest, from left to
 * right. The `further` words are told apart too, for the refiners that look at what stands around.
 */
export function matcherOf(
  patterns: readonly DatePattern[],
  further: readonly string[],
): (text: string) => Matches {
  const vocabulary = vocabularyOf(patterns, further);
  return (text) => {
    const lexemes = scan(text, vocabulary);
    const cursor = new Cursor(text, lexemes);
    const candidates: Candidate[] = [];
    let index = 0;
    while (index < lexemes.length) {
      const candidate = longestAt(cursor, lexemes, index);
      if (candidate === null) index++;
      else {
        candidates.push(candidate);
        index = candidate.last;
      }
    }
    return { lexemes, candidates, steps: cursor.steps };
  };
}

function longestAt(
  cursor: Cursor,
  lexemes: readonly Lexeme<DatePattern>[],
  index: number,
): Candidate | null {
  const opening = lexemes[index];
  if (opening === undefined || opening.entry.patterns.length === 0) return null;
  if (isIdle(opening, lexemes[index + 1])) return null;
  let best: Candidate | null = null;
  for (const pattern of opening.entry.patterns) {
    cursor.begin(index);
    const reading = pattern.parser.match(cursor);
    if (reading === FAILURE || cursor.index <= (best?.last ?? index)) continue;
    const end = lexemes[cursor.index - 1]?.end ?? opening.end;
    best = {
      start: opening.start,
      end,
      first: index,
      last: cursor.index,
      pattern: pattern.name,
      reading,
    };
  }
  return best;
}
