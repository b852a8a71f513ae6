import { REPORTING_VERBS, type ReportingClass } from '../../lexicon/reporting-verbs.ts';
import type { ParagraphView } from './paragraph.ts';

const CAPITAL = /^\p{Lu}/u;
const DASH = /^(?:[-–—~]|--)$/u;
const GOES_ON =
  /^(?:[.,;:!?]|in|on|at|to|of|as|when|while|after|before|during|from|with|by|about|last|this|via|\p{L}+ly|\p{Lu}\p{Ll}+day)$/u;
// `he called` or `she urged` after a question begin a sentence of their own.
const FRAMING: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'manner']);
const LONGEST_NAME = 5;
const LONGEST_ATTRIBUTION = 8;

/**
 * True where the frame of a quoted question or exclamation begins: a name, then a verb that frames
 * a quotation and has no content of its own (`Mara Lind asked.`, `Lind shouted at the crowd.`).
 */
export function isFrameAt(view: ParagraphView, start: number): boolean {
  for (let at = start; at <= start + LONGEST_NAME && at < view.to; at += 1) {
    const word = view.textAt(at);
    if (at > start && frames(word)) {
      return at + 1 === view.to || GOES_ON.test(view.textAt(at + 1));
    }
    if (!CAPITAL.test(word)) return false;
  }
  return false;
}

/** True where a dash and a name after it end the paragraph: `“Enough.” — Mara Lind`. */
export const isAttributionAt = (view: ParagraphView, start: number): boolean =>
  DASH.test(view.textAt(start)) &&
  CAPITAL.test(view.textAt(start + 1)) &&
  view.to - start <= LONGEST_ATTRIBUTION;

const PRONOUN = /^(?:he|she|they|we|it|one|who)$/u;

/** True where a pronoun and a verb that frames follow: `Are you sure? she asked.` */
export const isPronounFrameAt = (view: ParagraphView, start: number): boolean =>
  PRONOUN.test(view.textAt(start)) && frames(view.textAt(start + 1));

const frames = (word: string): boolean =>
  REPORTING_VERBS.get(word)?.classes.some((name) => FRAMING.has(name)) === true;
