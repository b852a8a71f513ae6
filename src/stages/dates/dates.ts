import { z } from 'zod';
import type { DateExpression } from '../../document/date-expression.ts';
import type { With } from '../../document/document.ts';
import { firstEndingAfter } from '../../document/span.ts';
import { defineStage } from '../stage.ts';
import type { Anchors } from './anchors.ts';
import { parseIsoDay } from './calendar.ts';
import { DAY_MONTH_ORDERS, type DayMonthOrder, isDayFirst } from './day-order.ts';
import { after, START } from './focus.ts';
import type { Candidate } from './match.ts';
import { matcherOf } from './match.ts';
import { dayMoment, yearOf } from './moment.ts';
import { PATTERNS } from './patterns/index.ts';
import { COMPOSING_WORDS, compositions } from './refine/compose.ts';
import { filtered } from './refine/filters/index.ts';
import { JOINT_WORDS, type ListText } from './refine/list-text.ts';
import { listed, withSharedYears } from './refine/lists.ts';
import { LINK_WORDS, merged } from './refine/merge.ts';
import { QUALIFIER_WORDS, qualified } from './refine/qualify.ts';
import { asRate } from './refine/rate.ts';
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

const match = matcherOf(PATTERNS, [
  ...QUALIFIER_WORDS,
  ...LINK_WORDS,
  ...JOINT_WORDS,
  ...COMPOSING_WORDS,
]);

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

function datesOf(
  document: With<'layout' | 'sentences' | 'tokens'>,
  order: DayMonthOrder,
): readonly DateExpression[] {
  const { article, layout, sentences, text, tokens } = document;
  const published = article.published ?? layout.published;
  const publication = published === null ? null : parseIsoDay(published);
  const { lexemes, candidates } = match(text);
  const around: ListText = {
    text,
    lexemes,
    isCounting: (offset) => tokens[firstEndingAfter(tokens, offset)]?.pos === 'NOUN',
  };
  const times = filtered(candidates, text, tokens, sentences).map((candidate) =>
    asRate(candidate, text, tokens),
  );
  const all = withSharedYears(listed(times, around), around);
  const kept = compositions(merged(all, lexemes), lexemes);
  const dayFirst = isDayFirst(order, kept, article, layout);
  const isNarrative = isHistory(kept, publication);
  const isOpening = (candidate: Candidate): boolean => {
    const sentence = sentences[firstEndingAfter(sentences, candidate.start)];
    return sentence !== undefined && candidate.start - sentence.start < 12;
  };
  let progress = START;
  let free = 0;
  return kept.map((candidate) => {
    const whole = qualified(candidate, lexemes, free);
    free = whole.last;
    const anchors: Anchors = {
      ...progress,
      publication,
      isNarrative,
      direction: directionOf(whole, tokens, sentences),
    };
    const resolution = resolve(whole.reading, anchors, dayFirst);
    progress = after(progress, whole, resolution, publication, isOpening(whole));
    const { type, value, from, to } = resolution;
    return { start: whole.start, end: whole.end, type, value, from, to, confidence: 0.9 };
  });
}

/** In years: an article's own and those around it are no history. */
const RECENT = 1;

/** So many dates of the past, and so much more of them than of the day of writing, make a history. */
const LEAST_DATES = 4;
const PREVALENCE = 3;

/**
 * True for a text that goes from year to year and hardly mentions the time it was written in: names
 * without a year are then of the year the narrative has reached.
 */
function isHistory(candidates: readonly Candidate[], publication: number | null): boolean {
  const year = publication === null ? null : yearOf(dayMoment(publication));
  let dated = 0;
  let deictic = 0;
  for (const { reading } of candidates) {
    if (
      reading.kind === 'moment' &&
      (year === null || Math.abs(yearOf(reading.moment) - year) > RECENT)
    )
      dated++;
    if (reading.kind === 'step' && reading.base === 'publication') deictic++;
    if (reading.kind === 'name' && reading.name.kind === 'weekday') deictic++;
  }
  return dated >= LEAST_DATES && dated > PREVALENCE * deictic;
}
