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
const ITEM_NUMBER = /^(?:[IVX]{1,4}|\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,3})$/u;
const LONGEST_BULLET = 4;
const LONGEST_OPENING = 20;
const FIGURE = /\d$/u;
const WORD = /[\p{L}\p{N}]/u;
// `m.p.h.` is no name, and a capital after it no part of one.
const ACRONYM = /^(?:\p{Lu}\p{Ll}?\.)+\p{Lu}\p{Ll}?$/u;

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
  const isName = MAY_END.has(stem) || ACRONYM.test(stem) || isInitial(view, stem, last);
  return isName && !SENTENCE_STARTERS.has(word);
}

/** A letter alone, but not one that a figure stands on: `Mara L.`, and not `40C.` */
function isInitial(view: ParagraphView, stem: string, last: number): boolean {
  if (!INITIAL.test(stem)) return false;
  const at = view.textAt(last) === '.' ? last - 1 : last;
  return view.hasSpaceBefore(at) || !FIGURE.test(view.textAt(at - 1));
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
