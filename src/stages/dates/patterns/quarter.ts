import { either, map, optional, type Parser, phrase, sequence, tight, word } from '../parser.ts';
import { comma, hyphen } from '../parts/names.ts';
import { figure, ordinal } from '../parts/numbers.ts';
import { relativeYear } from '../parts/relative-year.ts';
import { year, yearFigure } from '../parts/years.ts';
import { definePattern } from '../pattern.ts';
import { named, type Reading, type YearReading } from '../reading.ts';

interface Part {
  readonly kind: 'quarter' | 'half';
  readonly number: number;
  readonly fiscal: boolean;
  /** `third-quarter`, before a noun: an article belongs to that noun. */
  readonly isAdjective: boolean;
}

const fiscal = optional(
  map(sequence({ word: word('fiscal', 'financial'), hyphen }), ({ word: each }) => each),
);

/** `third quarter`, `fiscal first-quarter`, `Q3`, `second half`. */
const part: Parser<Part> = either<Part>(
  map(
    sequence({ fiscal, number: ordinal, hyphen, fiscal2: fiscal, unit: word('quarter', 'half') }),
    ({ fiscal: before, fiscal2: after, number, hyphen: joined, unit }) => {
      const kind = unit === 'half' ? 'half' : 'quarter';
      return number <= (kind === 'half' ? 2 : 4)
        ? { kind, number, fiscal: before !== null || after !== null, isAdjective: joined !== null }
        : undefined;
    },
  ),
  map(sequence({ q: word('q'), number: tight(figure(1, 4, [1])) }), ({ number }) => ({
    kind: 'quarter',
    number,
    fiscal: false,
    isAdjective: false,
  })),
);

const yearAfter: Parser<YearReading> = either<YearReading>(
  map(sequence({ comma, of: optional(word('of', 'in')), fiscal, year }), ({ year: of }) => ({
    kind: 'known',
    year: of,
  })),
  map(sequence({ comma, relative: relativeYear }), ({ relative }) => relative),
);

const yearBefore: Parser<YearReading> = either<YearReading>(
  map(
    sequence({
      year: yearFigure,
      possessive: optional(sequence({ mark: tight(word("'")), s: tight(word('s')) })),
      hyphen,
    }),
    ({ year: of }) => ({ kind: 'known', year: of }),
  ),
  map(
    sequence({
      which: word('last', 'this', 'next'),
      year: word('year'),
      mark: tight(word("'")),
      s: tight(word('s')),
    }),
    ({ which: way }) => ({
      kind: 'step',
      base: 'publication',
      count: way === 'last' ? -1 : way === 'next' ? 1 : 0,
    }),
  ),
  map(sequence({ ago: phrase('year - ago', 'year - earlier') }), () => ({
    kind: 'step',
    base: 'publication',
    count: -1,
  })),
);

/** `the third quarter`, `third-quarter`, `Q3 2024`, `the first half of 1998`, `next year's first quarter`. */
export const quarter = definePattern({
  name: 'quarter',
  parser: map(
    sequence({
      the: optional(word('the', 'its', 'their', 'our')),
      before: optional(yearBefore),
      part,
      after: optional(yearAfter),
    }),
    ({
      the,
      before: first,
      part: { kind, number, fiscal: isFiscal, isAdjective },
      after,
    }): Reading | undefined => {
      if (the !== null && isAdjective) return undefined;
      const of = after ?? first;
      if (of?.kind === 'known') {
        return {
          kind: 'moment',
          moment:
            kind === 'quarter'
              ? { grain: 'quarter', year: of.year, quarter: number }
              : { grain: 'half', year: of.year, half: number },
        };
      }
      if (kind === 'half' && of === null && !isFiscal) return undefined;
      return named(
        kind === 'quarter' ? { kind, quarter: number, fiscal: isFiscal } : { kind, half: number },
        'bare',
        of,
      );
    },
  ),
  examples: {
    'Profit fell in [the third quarter].': '2021-Q3',
    'The company reported a [third-quarter] loss.': '2021-Q3',
    'Sales rose in [Q3 2020].': '2020-Q3',
    'Sales rose in [the first half of 1998].': '1998-H1',
    "Sales will rise in [next year's first quarter].": '2022-Q1',
  },
});
