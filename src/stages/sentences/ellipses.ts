import type { ParagraphView } from './paragraph.ts';

const ELLIPSIS = /^(?:\.{2,}|…\.?)$/u;
const UPPER = /^\p{Lu}/u;
const FIRST_PERSON = /^I(?:['’]|$)/u;

/** True where terminators are nothing but dots, more than one. */
export const isEllipsis = (terminators: string): boolean => ELLIPSIS.test(terminators);

/**
 * True where a sentence that began at `start` ends with the ellipsis at `dots`, before the word at
 * `following`: where that has a capital of its own and the dots do not open the sentence.
 */
export function isEllipsisEnd(
  view: ParagraphView,
  start: number,
  dots: number,
  following: number,
): boolean {
  const word = view.textAt(following);
  return dots > start && UPPER.test(word) && !FIRST_PERSON.test(word);
}

/**
 * True where the dot at `last` ends its sentence and an omission opens the next one: `over. . . . The rest`.
 * Four dots of which none is on a word are an ellipsis and a full stop.
 */
export function isBeforeOmission(view: ParagraphView, last: number): boolean {
  if (view.textAt(last) !== '.' || view.hasSpaceBefore(last)) return false;
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (view.textAt(at) !== '.' || !view.hasSpaceBefore(at)) return false;
  }
  return UPPER.test(view.textAt(last + 4));
}
