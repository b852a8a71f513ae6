import { either, map, optional, phrase, sense, sequence, word } from '../parser.ts';
import { partOfDay } from '../parts/times.ts';
import { definePattern } from '../pattern.ts';
import { at, type Reading, step } from '../reading.ts';

/** `this morning`, `that afternoon`, `the next morning`, `later this evening`. */
export const dayPartOfDay = definePattern({
  name: 'day-part',
  parser: either<Reading>(
    map(
      sequence({ this: word('this'), very: optional(word('very')), part: sense('dayPart') }),
      ({ part }) => at(step('day', 0), partOfDay(part)),
    ),
    map(
      sequence({ that: phrase('that same', 'that', 'the same'), part: sense('dayPart') }),
      ({ part }) => at(step('day', 0, 'focus'), partOfDay(part)),
    ),
    map(
      sequence({
        the: optional(word('the')),
        next: word('next', 'following'),
        part: sense('dayPart'),
      }),
      ({ part }) => at(step('day', 1, 'focus'), partOfDay(part)),
    ),
    map(
      sequence({ the: word('the'), before: word('previous', 'preceding'), part: sense('dayPart') }),
      ({ part }) => at(step('day', -1, 'focus'), partOfDay(part)),
    ),
    map(
      sequence({ the: word('the'), part: sense('dayPart'), before: word('before') }),
      ({ part }) => at(step('day', -1, 'focus'), partOfDay(part)),
    ),
  ),
  examples: {
    'The bridge was closed [this morning].': '2021-10-20TMO',
    'He resigned on Oct. 4 and left [that afternoon].': '2021-10-04TAF',
    'He resigned on Oct. 4 and left [the next morning].': '2021-10-05TMO',
  },
});
