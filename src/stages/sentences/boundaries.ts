import type { Token } from '../../document/token.ts';
import { NAMES_WITH_MARK } from '../../lexicon/abbreviations.ts';
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts';
import { breakAt } from './breaks.ts';
import { isAbbreviationGoingOn } from './dots.ts';
import { isBeforeOmission, isEllipsis, isEllipsisEnd } from './ellipses.ts';
import { isAttributionAt, isFrameAt, isPronounFrameAt } from './frames.ts';
import { itemsOf } from './items.ts';
import type { ParagraphView } from './paragraph.ts';
import { viewOf } from './paragraph.ts';
import { isParenthesisOfSentence, referenceEnd } from './references.ts';

const OPENING = /^[([{"“”'‘’`¿¡«]$/u;
const CLOSING_BRACKET = /^[)\]}]$/u;
const TERMINATORS = /^[.!?…]+$/u;
const EMOTICON = /^[:;=]['’]?-?[)(DPp]+$/u;
const UPPER = /^\p{Lu}/u;
const CAPITALIZED = /^(?:\p{Lu}\p{Ll}|[IA]$)/u;
const CLOSED_QUOTE = /["”’'»]$/u;
const LOWER = /^\p{Ll}/u;
const ENDS_LOW = /[\p{Ll}\d]$/u;
const DOMAIN_ENDING = /^(?:Com|Net|Org|Co|Gov|Edu|Tv|Info|Ai|Io|Js)$/u;
const LOWER_WORD = /^\p{Ll}{4,}$/u;
const STARTS = /^[\p{L}\p{N}$£€¥₹#@•*+—–-]/u;
const LINK = /^(?:https?:|www\.|www$|http$|https$)/iu;

/**
 * Where sentences end in one paragraph: for each sentence, the index after its last token, in order.
 * `tokens[from]` to `tokens[to - 1]` are the paragraph; the last sentence ends at `to`.
 */
export function sentenceEnds(tokens: readonly Token[], from: number, to: number): number[] {
  if (to <= from) return [];
  const view = viewOf(tokens, from, to);
  const items = itemsOf(view);
  const ends: number[] = [];
  let start = from;
  const end = (at: number): void => {
    if (at <= start || at >= to) return;
    ends.push(at);
    start = at;
  };
  for (let at = from; at < to; at += 1) {
    if (items.starts.has(at)) end(at);
    if (items.markers.has(at)) continue;
    const standing = breakAt(view, start, at);
    if (standing !== null) {
      end(standing.start);
      end(standing.end);
      at = Math.max(at, standing.end - 1);
      continue;
    }
    if (!isTerminator(view.textAt(at))) continue;
    if (isBeforeOmission(view, at)) {
      end(at + 1);
      continue;
    }
    const next = afterClosers(view, at + 1, items.starts);
    if (next < to && isEnd(view, start, at, next)) end(next);
    at = next - 1;
  }
  ends.push(to);
  return ends;
}

function isTerminator(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** The index after further terminators and the marks, brackets, emoticons and references that close with them. */
function afterClosers(view: ParagraphView, start: number, items: ReadonlySet<number>): number {
  let at = start;
  while (at < view.to && !items.has(at)) {
    const next = closes(view, at) ? at + 1 : referenceEnd(view, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function closes(view: ParagraphView, at: number): boolean {
  const text = view.textAt(at);
  if (view.roleAt(at) === 'closing' || CLOSING_BRACKET.test(text)) return true;
  if (TERMINATORS.test(text)) return !view.hasSpaceBefore(at) || view.hasSpaceBefore(at + 1);
  if (text === '*') return !view.hasSpaceBefore(at);
  return EMOTICON.test(text);
}

/** True where the sentence that began at `start` ends with the terminator at `last` and what closes it before `next`. */
function isEnd(view: ParagraphView, start: number, last: number, next: number): boolean {
  const closing = view.joined(last, next);
  let first = next;
  while (view.roleAt(first) === 'opening' || OPENING.test(view.textAt(first))) first += 1;
  const following = view.textAt(first);
  const isOpened = first > next;
  if (!view.hasSpaceBefore(next) && !isEndWithoutSpace(view, closing, last, following))
    return false;
  if (isEllipsis(closing)) return isEllipsisEnd(view, start, last, first);
  const isDot = closing === '.' || (next === last + 1 && view.textAt(last).endsWith('.'));
  if (isDot && isAbbreviationGoingOn(view, start, last, first)) return false;
  if (closing === '!' && NAMES_WITH_MARK.has(view.textAt(last - 1))) {
    return SENTENCE_STARTERS.has(following);
  }
  if (LOWER.test(following)) return isEndBeforeLower(view, closing, last, next, isOpened);
  if (CLOSED_QUOTE.test(closing)) {
    if (/[?!]/u.test(closing) && isFrameAt(view, next)) return false;
    if (isAttributionAt(view, next)) return false;
  }
  if (isOpened) return !isParenthesisOfSentence(view, next);
  return STARTS.test(following);
}

/** Without white space a new sentence is told by its capital: `imbalance."He`, `over.The`, but not `Acme.COM`. */
function isEndWithoutSpace(
  view: ParagraphView,
  closing: string,
  last: number,
  following: string,
): boolean {
  if (CLOSED_QUOTE.test(closing)) return UPPER.test(following);
  if (DOMAIN_ENDING.test(following)) return false;
  return CAPITALIZED.test(following) && (closing !== '.' || ENDS_LOW.test(view.textAt(last - 1)));
}

/** A word in lower case hardly begins a sentence, but in casual writing and where the word before is no abbreviation. */
function isEndBeforeLower(
  view: ParagraphView,
  closing: string,
  last: number,
  next: number,
  isOpened: boolean,
): boolean {
  const following = view.textAt(next);
  if (LINK.test(following)) return true;
  if (isOpened) return closing === '.';
  if (isPronounFrameAt(view, next)) return false;
  if (view.isCasual) return true;
  if (closing === '.') return LOWER_WORD.test(view.textAt(last - 1));
  return closing === '?';
}
