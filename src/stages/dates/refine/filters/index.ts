import type { Sentence, Token } from '../../../../document/token.ts';
import type { Candidate } from '../../match.ts';
import { isPartOfName, otherMonths } from './months.ts';
import { ages, barePeriods, soonAfter, titles } from './others.ts';
import { otherSeasons } from './seasons.ts';
import { type Filter, surroundingsOf } from './surroundings.ts';
import { numbers } from './years.ts';

/** Leaves out what is no time expression after all: names, numbers, verbs, ages. Any one filter rejects. */
export function filtered(
  candidates: readonly Candidate[],
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Candidate[] {
  const seen = candidates.map((candidate) => ({
    candidate,
    around: surroundingsOf(candidate, text, tokens, sentences),
  }));
  const names = new Set(
    seen
      .filter(({ candidate, around }) => isPartOfName(candidate, around))
      .map(({ around }) => around.words.toLowerCase()),
  );
  const filters: readonly Filter[] = [
    otherMonths(names),
    otherSeasons,
    numbers,
    titles,
    soonAfter,
    barePeriods,
    ages,
  ];
  return seen
    .filter(({ candidate, around }) => !filters.some(({ rejects }) => rejects(candidate, around)))
    .map(({ candidate }) => candidate);
}
