import type { PartOfSpeech, Token } from '../../document/token.ts';
import { type MarkRole, markRoles } from './marks.ts';

/** One paragraph, as the boundary rules look at it: `tokens[from]` to `tokens[to - 1]`, and nothing beyond. */
export interface ParagraphView {
  readonly from: number;
  readonly to: number;
  /** True where the writer does without capitals, so that they tell nothing. */
  readonly isCasual: boolean;
  /** The word at an index; empty outside the paragraph. */
  textAt(index: number): string;
  posAt(index: number): PartOfSpeech | null;
  /** What the token at an index does, if it is a quotation mark. */
  roleAt(index: number): MarkRole;
  /** True where white space goes before the token, and at the paragraph's edges. */
  hasSpaceBefore(index: number): boolean;
  /** The words from `start` to before `end`, without white space. */
  joined(start: number, end: number): string;
}

/** The view of `tokens[from]` to `tokens[to - 1]`. */
export function viewOf(tokens: readonly Token[], from: number, to: number): ParagraphView {
  const roles = markRoles(tokens, from, to);
  const tokenAt = (index: number): Token | undefined =>
    index >= from && index < to ? tokens[index] : undefined;
  const textAt = (index: number): string => tokenAt(index)?.text ?? '';
  return {
    from,
    to,
    isCasual: isCasual(tokens, from, to),
    textAt,
    posAt: (index) => tokenAt(index)?.pos ?? null,
    roleAt: (index) => roles[index - from] ?? null,
    hasSpaceBefore(index) {
      const token = tokenAt(index);
      const before = tokenAt(index - 1);
      return token === undefined || before === undefined || before.end < token.start;
    },
    joined(start, end) {
      let words = '';
      for (let index = start; index < end; index += 1) words += textAt(index);
      return words;
    },
  };
}

const LOWER = /^\p{Ll}/u;

/** True where a paragraph begins in lower case or has the word `i`. */
function isCasual(tokens: readonly Token[], from: number, to: number): boolean {
  if (LOWER.test(tokens[from]?.text ?? '')) return true;
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === 'i') return true;
  return false;
}
