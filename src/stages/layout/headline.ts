import { NOT_HEADLINE } from '../../lexicon/layout/captions.ts';
import type { Line } from './lines.ts';

const LONGEST = 200;
const MOST_WORDS = 32;
const MOST_WORDS_CLOSE = 20;
const FULL_STOP = /[.,;:—–…-]["”’')\]]*$/u;
const STARTS = /^["“‘'([$£€#@]*[\p{Lu}\p{N}]/u;
const LOWER = /\p{Ll}/u;
const PROSE_END = /[.!?…]["”’')\]]*$/u;
const SENTENCE_INSIDE = /\p{Ll}{2}(?:[.!?] ?["“‘'(]?|:)\p{Lu}/u;
const CONTENT_WORD = /[\p{L}\p{N}]{4,}/gu;
const STEM = 5;
const SHORTEST_PROSE = 60;
const SHORTEST_PROSE_CLOSE = 100;
const FEWEST_SHARED = 2;

/**
 * True where the first line of an article is its headline: short, without a full stop, and with prose
 * apart below it. Directly above prose a line may as well be a caption or the first paragraph, so there
 * it must be much shorter than the prose and speak of the same things.
 */
export function isHeadline(text: string, line: Line, below: Line | undefined): boolean {
  const words = text.slice(line.start, line.end);
  if (!couldBeHeadline(words) || FULL_STOP.test(words) || below === undefined) return false;
  const prose = text.slice(below.start, below.end);
  if (!LOWER.test(prose) || !PROSE_END.test(prose) || !STARTS.test(prose)) return false;
  if (below.isApart) return prose.length >= SHORTEST_PROSE;
  if (SENTENCE_INSIDE.test(words) || words.split(/\s+/u).length > MOST_WORDS_CLOSE) return false;
  if (prose.length < Math.max(SHORTEST_PROSE_CLOSE, 1.5 * words.length)) return false;
  const stems = stemsOf(prose);
  return [...stemsOf(words)].filter((stem) => stems.has(stem)).length >= FEWEST_SHARED;
}

/** True where a line above a dateline is a headline; wire copy ends those in capitals with a full stop. */
export function isHeadlineOverDateline(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return couldBeHeadline(words) && (!FULL_STOP.test(words) || !LOWER.test(words));
}

function couldBeHeadline(words: string): boolean {
  if (words.length > LONGEST || !STARTS.test(words) || NOT_HEADLINE.test(words)) return false;
  const count = words.split(/\s+/u).length;
  return count >= 2 && count <= MOST_WORDS;
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(CONTENT_WORD) ?? []).map((word) => word.slice(0, STEM)));
