import { z } from 'zod';
import type { DateExpression } from '../../document/date-expression.ts';
import type { With } from '../../document/document.ts';
import { firstEndingAfter } from '../../document/span.ts';
import { defineStage } from '../stage.ts';
import type { Anchors } from './anchors.ts';
import { parseIsoDay } from './calendar.ts';
import { confidenceOf } from './confidence.ts';
import { DAY_MONTH_ORDERS, type DayMonthOrder, isDayFirst } from './day-order.ts';
import { after, START } from './focus.ts';
import { isHistory } from './history.ts';
import type { Candidate } from './match.ts';
import { matcherOf } from './match.ts';
import { PATTERNS } from './patterns/index.ts';
import { REFINING_WORDS, refined } from './refine/index.ts';
import { resolve } from './resolve.ts';
import { directionOf } from './tense.ts';

const options = z.strictObject({
  dayMonthOrder: z
    .enum(DAY_MONTH_ORDERS)
    .default('auto')
    .describe(
      'How to read 3/4/2021: `auto` goes by other dates of the article, then by its publisher.',
    ),
});

const match = matcherOf(PATTERNS, REFINING_WORDS);

export const dates = defineStage({
  name: 'dates',
  summary: 'Finds dates, times, durations and repeated times, and puts them on the calendar.',
  requires: ['layout', 'sentences', 'tokens'],
  assigns: ['dates'],
  options,
  create:
    ({ dayMonthOrder }) =>
    (document) => ({ dates: datesOf(document, dayMonthOrder) }),
});

/** An expression so few characters into a sentence opens it: `In early 1941, …`. */
const OPENING = 12;

function datesOf(
  document: With<'layout' | 'sentences' | 'tokens'>,
  order: DayMonthOrder,
): readonly DateExpression[] {
  const { article, layout, sentences, text, tokens } = document;
  const published = article.published ?? layout.published;
  const publication = published === null ? null : parseIsoDay(published);
  const kept = refined(match(text), document);
  const dayFirst = isDayFirst(order, kept, article, layout);
  const isNarrative = isHistory(kept, publication);
  const isOpening = (candidate: Candidate): boolean => {
    const sentence = sentences[firstEndingAfter(sentences, candidate.start)];
    return sentence !== undefined && candidate.start - sentence.start < OPENING;
  };
  let progress = START;
  return kept.map((candidate) => {
    const anchors: Anchors = {
      ...progress,
      publication,
      isNarrative,
      direction: directionOf(candidate, tokens, sentences),
    };
    const resolution = resolve(candidate.reading, anchors, dayFirst);
    progress = after(progress, candidate, resolution, publication, isOpening(candidate));
    const { type, value, from, to } = resolution;
    return {
      start: candidate.start,
      end: candidate.end,
      type,
      value,
      from,
      to,
      confidence: confidenceOf(candidate),
    };
  });
}
