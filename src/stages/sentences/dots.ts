import {
  AFTER_A_TIME,
  AFTER_AN_HOUR,
  BEFORE_A_NUMBER,
  MAY_END,
  NEVER_END,
  ONLY_BEFORE_A_NUMBER,
} from '../../lexicon/abbreviations.ts';
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts';
import type { ParagraphView } from './paragraph.ts';

const NUMBER = /^[\d#]/u;
const UPPER = /^\p{Lu}/u;
const INITIAL = /^\p{L}$/u;
const ITEM_NUMBER = /^(?:\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,3})$/u;
const LONGEST_BULLET = 4;
const LONGEST_OPENING = 20;
const WORD = /[\p{L}\p{N}]/u;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * True where the dot at `last` belongs to an abbreviation and the sentence goes on with the word at
 * `following`; `start` is where the sentence began.
 */
export function isAbbreviationGoingOn(
  view: ParagraphView,
  start: number,
  last: number,
  following: number,
): boolean {
  const stem = stemAt(view, last);
  if (NEVER_END.has(stem)) return true;
  const word = view.textAt(following);
  if (AFTER_AN_HOUR.has(stem)) {
    return AFTER_A_TIME.has(word) || !UPPER.test(word) || !hasVerb(view, start, last);
  }
  if (ITEM_NUMBER.test(stem) && isItemNumber(view, start, last)) return true;
  if (ONLY_BEFORE_A_NUMBER.has(stem)) return NUMBER.test(word);
  if (BEFORE_A_NUMBER.has(stem)) return NUMBER.test(word) || !SENTENCE_STARTERS.has(word);
  if (!MAY_END.has(stem) && !ACRONYM.test(stem) && !INITIAL.test(stem)) return false;
  return !SENTENCE_STARTERS.has(word);
}

/** The word that the dot at `last` follows without white space, dot aside: `Gen`, `U.S`; empty where there is none. */
function stemAt(view: ParagraphView, last: number): string {
  const text = view.textAt(last);
  if (text !== '.') return text.slice(0, -1);
  if (view.hasSpaceBefore(last)) return '';
  const before = view.textAt(last - 1);
  return before === '°' ? `${view.textAt(last - 2)}°` : before;
}

/** True where a number leads to what it counts: at the beginning of a sentence, or after a colon. */
function isItemNumber(view: ParagraphView, start: number, last: number): boolean {
  const number = view.textAt(last) === '.' ? last - 1 : last;
  if (view.textAt(number - 1) === ':') return true;
  if (number - start > LONGEST_BULLET) return false;
  for (let at = start; at < number; at += 1) if (WORD.test(view.textAt(at))) return false;
  return true;
}

/** True where a verb goes before the hour; far from the beginning of the sentence there is one. */
function hasVerb(view: ParagraphView, start: number, end: number): boolean {
  if (end - start > LONGEST_OPENING) return true;
  for (let at = start; at < end; at += 1) {
    const pos = view.posAt(at);
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}
