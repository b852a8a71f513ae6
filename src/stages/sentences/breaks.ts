import type { Span } from '../../document/span.ts';
import { CREDIT_LABELS } from '../../lexicon/credit-labels.ts';
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts';
import type { ParagraphView } from './paragraph.ts';

const RULER = /^[*_=~#]$|^-{3,}$/u;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const HALF_OF_DAY = /^[AaPp]\.?[Mm]\.?$/u;
const LEADS_ON = /^(?:on|at|of|from|by|since|until|to|[,;:(])$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S|^\S+@\S+\.\p{L}{2,}$/u;
const ADDRESS_START = /^(?:https?:|www\.)/u;
const YEAR = /^\d{4}$/u;
const DATE_LINE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)?(?:\p{Lu}\p{L}{2,8}\.?\d{1,2}|\d{1,2}\p{Lu}\p{L}{2,8}\.?),?\d{4}$/u;
const UPPER = /^\p{Lu}/u;
const LONGEST_DATE = 7;
const LONGEST_SENDER = 8;

/**
 * What parts sentences without a full stop, where it begins at `at` in the sentence from `start`: the
 * sentence before it ends at the span's `start`, and it ends itself at the span's `end`. Null elsewhere.
 */
export function breakAt(view: ParagraphView, start: number, at: number): Span | null {
  const text = view.textAt(at);
  const code = text.charCodeAt(0);
  if (RULER.test(text)) return rulerAt(view, at);
  if (code >= 0x30 && code <= 0x39) return stampAt(view, start, at) ?? dateLineAt(view, at);
  if (CREDIT_LABELS.has(text)) return creditAt(view, at);
  if (text.length > 6 && ADDRESS.test(text)) return addressAt(view, start, at);
  return null;
}

/** A row of one sign between white space: `***`, `_____`. */
function rulerAt(view: ParagraphView, start: number): Span | null {
  const sign = view.textAt(start);
  // Looked at once, where the row begins: a text of nothing but signs takes no longer than another.
  if (!view.hasSpaceBefore(start) || view.textAt(start - 1) === sign) return null;
  let end = start + 1;
  while (view.textAt(end) === sign) end += 1;
  const isRow = end - start >= 3 || sign.length >= 5;
  return isRow && view.hasSpaceBefore(end) ? { start, end } : null;
}

/** A date and time in figures after a name: `Mara Lind 03/27/2001 09:11 AM`. */
function stampAt(view: ParagraphView, sentence: number, start: number): Span | null {
  if (!DATE.test(view.textAt(start)) || !TIME.test(view.textAt(start + 1))) return null;
  const end = start + (HALF_OF_DAY.test(view.textAt(start + 2)) ? 3 : 2);
  if (/^[,;.)]$/u.test(view.textAt(end))) return null;
  const isSender = start - sentence <= LONGEST_SENDER && !LEADS_ON.test(view.textAt(start - 1));
  return { start: isSender ? start : sentence, end };
}

/** A date with its year that opens a paragraph and has no part in its first sentence: `Friday, May 7, 2021 The vote is set.` */
function dateLineAt(view: ParagraphView, year: number): Span | null {
  if (year - view.from > LONGEST_DATE || !YEAR.test(view.textAt(year))) return null;
  const end = year + 1;
  if (!DATE_LINE.test(view.joined(view.from, end)) || !UPPER.test(view.textAt(end))) return null;
  return view.hasSpaceBefore(end) ? { start: view.from, end } : null;
}

/** The label of a credit after a caption without a full stop: `The harbor at dawn Photo: Mara Lind`. */
function creditAt(view: ParagraphView, start: number): Span | null {
  if (view.textAt(start + 1) !== ':' || LEADS_ON.test(view.textAt(start - 1))) return null;
  return { start, end: start };
}

/** A web or mail address that another one, or a word that opens sentences, follows. */
function addressAt(view: ParagraphView, sentence: number, start: number): Span | null {
  const end = start + 1;
  const following = view.textAt(end);
  const parts = SENTENCE_STARTERS.has(following) || ADDRESS_START.test(following);
  return parts && view.hasSpaceBefore(end) ? { start: sentence, end } : null;
}
