import type { ParagraphView } from './paragraph.ts';

const LONGEST_REFERENCE = 4;
const LONGEST_CITATION = 8;

/** The index after a reference in square brackets at `start` (`[12]`, `[citation needed]`), or `start`. */
export function referenceEnd(view: ParagraphView, start: number): number {
  if (view.textAt(start) !== '[') return start;
  for (let at = start + 1; at <= start + 1 + LONGEST_REFERENCE; at += 1) {
    const text = view.textAt(at);
    if (text === ']') return at + 1;
    if (!/^(?:\d[\d,–-]*|[,–-]|…|\.{3}|\p{Ll}+)$/u.test(text)) return start;
  }
  return start;
}

/**
 * True where a parenthesis at `start` belongs to the sentence before it: it has no verb and the full
 * stop stands after it, as with a source: `“… the laws of harbors” (Lind 55).`
 */
export function isParenthesisOfSentence(view: ParagraphView, start: number): boolean {
  if (view.textAt(start) !== '(') return false;
  for (let at = start + 1; at <= start + LONGEST_CITATION; at += 1) {
    const pos = view.posAt(at);
    if (pos === null || pos === 'VERB' || pos === 'AUX') return false;
    if (view.textAt(at) === ')') return view.textAt(at + 1) === '.';
  }
  return false;
}
