import type { Span } from '../../document/span.ts';

// The libraries' patterns are worse than linear in the length of a run without white space, and their
// memory grows with what they are given at once: longer runs and stretches are handed over in parts.
const LONGEST_RUN = 200;
const LONGEST_PART = 20_000;

const RUN = /\S+/gu;
const HIGH_SURROGATE_AT_END = /[\uD800-\uDBFF]$/u;

/**
 * Cuts a stretch of text so that no part is long and no run without white space in it is: at most one
 * part for any usual article. The parts cover the stretch, in order.
 */
export function partsOf(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  const cut = (end: number): void => {
    // A pair of surrogates is one letter.
    const whole = HIGH_SURROGATE_AT_END.test(text.slice(end - 1, end)) ? end - 1 : end;
    parts.push({ start, end: whole });
    start = whole;
  };
  if (span.start >= span.end) return [];
  if (span.end - span.start <= LONGEST_RUN) return [{ start: span.start, end: span.end }];
  const within = text.slice(span.start, span.end);
  for (const match of within.matchAll(RUN)) {
    const run = span.start + match.index;
    const end = run + match[0].length;
    if (end - start > LONGEST_PART && run > start) cut(run);
    for (let at = run + LONGEST_RUN; at < end; at += LONGEST_RUN) cut(at);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
