import { firstEndingAfter } from '../../../document/span.ts';
import type { Token } from '../../../document/token.ts';
import type { Candidate } from '../match.ts';

/** What stands around a candidate. */
interface Surroundings {
  readonly words: string;
  readonly preceding: string;
  readonly following: string;
  readonly before: Token | undefined;
  readonly twoBefore: Token | undefined;
  readonly after: Token | undefined;
  readonly twoAfter: Token | undefined;
  readonly isSentenceStart: boolean;
}

/** A rule that tells that a candidate is no time expression after all. */
interface Rule {
  readonly name: string;
  readonly rejects: (candidate: Candidate, around: Surroundings) => boolean;
}

const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

const TIME_PREPOSITIONS = new Set(
  'in on since until till by before after during from to through throughout of for between and or last this next early late mid earlier later around about circa every each the , ( -- - – — ; : year'.split(
    ' ',
  ),
);

const RULES: readonly Rule[] = [
  {
    // `April Jones`, `Theresa May`, `May I`, `march on the capital`
    name: 'month-as-other-word',
    rejects: ({ reading, words: _ }: Candidate & { words?: string }, around) =>
      reading.kind === 'name' &&
      reading.name.kind === 'month' &&
      /^(?:may|march|mar|april|june|august|jan|dec|sep|oct)\.?$/iu.test(around.words) &&
      !TIME_PREPOSITIONS.has(lower(around.before)) &&
      (isCapitalized(around.before) ||
        isCapitalized(around.after) ||
        /^(?:may|march|mar)$/iu.test(around.words)),
  },
  {
    // `the fall of the wall`, `prices fall`, `a spring in his step`
    name: 'season-as-other-word',
    rejects: ({ reading }, around) =>
      reading.kind === 'name' &&
      reading.name.kind === 'season' &&
      reading.which === 'bare' &&
      reading.year === null &&
      (/^(?:fall|spring)$/iu.test(around.words)
        ? !/^(?:in|by|since|until|during|through|early|late)$/u.test(lower(around.before))
        : /^the (?:fall|spring)$/iu.test(around.words)
          ? /^(?:of|in|to|from)$/u.test(lower(around.after)) ||
            !/^(?:in|by|since|until|during|through|throughout|early|late|of|for|over)$/u.test(
              lower(around.before),
            )
          : isCapitalized(around.after) && /\p{Lu}/u.test(around.words)),
  },
  {
    // `4,200 troops`, `Euro 2020`, `2000 people`, `$1999`
    name: 'year-as-number',
    rejects: ({ pattern, reading, start, end }, around) => {
      if (pattern !== 'year' || reading.kind !== 'moment' || end - start !== 4) return false;
      if (reading.moment.grain !== 'year') return false;
      // `1861-1863`
      if (/^[-–]\d{2,4}(?!\d)/u.test(around.following) || /\d{4}[-–]$/u.test(around.preceding))
        return false;
      const { year } = reading.moment;
      const before = lower(around.before);
      const after = lower(around.after);
      if (
        /^[$£€¥#№+]$/u.test(before) ||
        /^(?:no|nos|number|page|flight|route|room|article|section|boeing|airbus|dlrs)$/u.test(
          before,
        )
      )
        return true;
      if (
        /^(?:million|billion|trillion|percent|%|degrees|miles|kilometers|km|meters|feet|dollars|euros|pounds|people|troops|men|women)$/u.test(
          after,
        )
      )
        return true;
      const isPlace = TIME_PREPOSITIONS.has(before) || around.before?.pos === 'ADP';
      if (
        isCapitalized(around.before) &&
        !around.isSentenceStart &&
        !isPlace &&
        !/^(?:the|in|by|since)$/u.test(before) &&
        around.before?.pos === 'PROPN'
      )
        return true;
      const pluralAfter = around.after?.pos === 'NOUN' && after.endsWith('s');
      if (year >= 1900 && year < 2060)
        return (
          pluralAfter &&
          before !== 'the' &&
          !/^(?:'s|’s|its|his|her|their|our)$/u.test(before) &&
          around.before?.pos !== 'ADJ' &&
          around.before?.pos !== 'PROPN'
        );
      return !isPlace || pluralAfter || around.after?.pos === 'NOUN' || around.after?.pos === 'ADJ';
    },
  },
  {
    // `60 Minutes`, `High Noon`, `Spring of Life`: the title of something
    name: 'title',
    rejects: ({ pattern }, around) =>
      (pattern === 'duration' && /^\d+ \p{Lu}/u.test(around.words)) ||
      (pattern === 'clock' && /^high$/iu.test(around.before?.text ?? '')) ||
      (pattern === 'season' &&
        /^\p{Lu}\p{L}+$/u.test(around.words) &&
        /^[\p{Pi}"'`]/u.test(around.before?.text ?? '')),
  },
  {
    // `as soon as`, `soon became`
    name: 'soon',
    rejects: ({ pattern }, around) =>
      pattern === 'reference' &&
      /^soon$/iu.test(around.words) &&
      !/^(?:will|would|may|might|could|can|'ll|very|and)$/iu.test(lower(around.before)),
  },
  {
    // `a two-year-old`, `50 years old`, `22 years of age`
    name: 'age',
    rejects: ({ pattern }, around) =>
      pattern === 'duration' &&
      (/^(?:old|-old|olds)$/u.test(lower(around.after)) ||
        (around.after?.text === '-' && /^olds?$/u.test(lower(around.twoAfter))) ||
        (lower(around.after) === 'of' && lower(around.twoAfter) === 'age')),
  },
];

/** True where nothing tells that the candidate is something else. */
export function isTime(
  candidate: Candidate,
  text: string,
  tokens: readonly Token[],
  isStart: boolean,
): boolean {
  const first = firstEndingAfter(tokens, candidate.start);
  const next = firstEndingAfter(tokens, candidate.end);
  // An expression may end inside a token: what follows it there is its neighbor.
  const inside = tokens[next];
  const after =
    inside !== undefined && inside.start < candidate.end
      ? { ...inside, start: candidate.end, text: text.slice(candidate.end, inside.end) }
      : inside;
  const around: Surroundings = {
    words: text.slice(candidate.start, candidate.end),
    preceding: text.slice(Math.max(0, candidate.start - 12), candidate.start),
    following: text.slice(candidate.end, candidate.end + 12),
    before: tokens[first - 1],
    twoBefore: tokens[first - 2],
    after,
    twoAfter: tokens[next + 1],
    isSentenceStart: isStart,
  };
  return !RULES.some(({ rejects }) => rejects(candidate, around));
}
