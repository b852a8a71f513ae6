import { either, map, optional, type Parser, phrase, sequence, word } from '../parser.ts';
import type { Which } from '../reading.ts';

/** `last`, `this past`, `next`, `the previous`, `the following`, `that same`: which unit is meant. */
export const whichUnit: Parser<Which> = either<Which>(
  map(sequence({ this: word('this'), way: word('past', 'last', 'coming') }), ({ way }) =>
    way === 'coming' ? 'next' : 'last',
  ),
  map(sequence({ the: optional(word('the')), way: word('last') }), () => 'last'),
  map(phrase('this same', 'this very'), () => 'this'),
  map(word('this'), () => 'this'),
  map(sequence({ the: word('the'), way: word('current') }), () => 'this'),
  map(word('next'), () => 'next'),
  map(sequence({ the: optional(word('the')), way: word('coming', 'upcoming') }), () => 'next'),
  map(
    sequence({ the: word('the'), way: word('next', 'following', 'ensuing', 'subsequent') }),
    () => 'following',
  ),
  map(
    sequence({ the: word('the'), way: word('previous', 'preceding', 'prior') }),
    () => 'previous',
  ),
  map(phrase('that same', 'the same', 'the very same'), () => 'same'),
  map(word('that'), () => 'same'),
);

/** The same of things that bear a name: `the past summer` is one, where `the past year` is a length. */
export const which: Parser<Which> = either<Which>(
  map(sequence({ the: optional(word('the')), past: word('past') }), () => 'last'),
  whichUnit,
);

/** The number of units from the base that a word stands for. */
export const STEPS: Readonly<Record<Which, number>> = {
  bare: 0,
  last: -1,
  this: 0,
  next: 1,
  previous: -1,
  following: 1,
  same: 0,
};

/** True for words that count from where the narrative is, not from the day of publication. */
export const isNarrative = (word_: Which): boolean =>
  word_ === 'previous' || word_ === 'following' || word_ === 'same';
