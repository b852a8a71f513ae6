import type { Token } from '../../document/token.ts';
import { BEFORE_A_NAME, BEFORE_A_NUMBER, MAY_END } from '../../lexicon/abbreviations.ts';
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts';
import { type MarkRole, markRoles } from './marks.ts';

const TERMINATOR = /[.!?…]$/u;
const ONLY_DOTS = /^(?:\.+|…)$/u;
const CLOSING_BRACKET = /^[)\]}]$/u;
const OPENING = /^[([{"“”'‘’`¿¡]+$/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const DIGIT = /^\d/u;
const INITIAL = /^\p{Lu}\.$/u;
const ACRONYM = /^(?:\p{L}\.){2,}$/u;

/**
 * Where sentences end in one paragraph: for each sentence, the index after its last token.
 * `tokens[from]` to `tokens[to - 1]` are the paragraph; the last sentence ends at `to`.
 */
export function sentenceEnds(tokens: readonly Token[], from: number, to: number): number[] {
  const ends: number[] = [];
  const roles = markRoles(tokens, from, to);
  let at = from;
  while (at < to) {
    const token = tokens[at];
    at += 1;
    if (token === undefined || !TERMINATOR.test(token.text)) continue;
    const last = at - 1;
    at = afterClosers(tokens, at, to, roles, from);
    if (at < to && isEnd(tokens, last, at, roles, from)) ends.push(at);
  }
  if (to > from) ends.push(to);
  return ends;
}

/** The index after further terminators and closing marks. */
function afterClosers(
  tokens: readonly Token[],
  start: number,
  to: number,
  roles: readonly MarkRole[],
  from: number,
): number {
  let at = start;
  while (at < to) {
    const word = tokens[at]?.text ?? '';
    const isCloser =
      roles[at - from] === 'closing' || CLOSING_BRACKET.test(word) || /^[.!?…]+$/u.test(word);
    if (!isCloser) break;
    at += 1;
  }
  return at;
}

function isEnd(
  tokens: readonly Token[],
  last: number,
  next: number,
  roles: readonly MarkRole[],
  from: number,
): boolean {
  const word = tokens[last]?.text ?? '';
  let first = next;
  while (
    first < tokens.length &&
    (roles[first - from] === 'opening' || OPENING.test(tokens[first]?.text ?? ''))
  )
    first += 1;
  const following = tokens[first]?.text ?? '';
  if (LOWER.test(following)) return first > next && word === '.';
  const isClosed = next > last + 1;
  const stem = stemOf(tokens, last);
  if (word.endsWith('.') && !isClosed && stem !== null) {
    if (BEFORE_A_NAME.has(stem)) return false;
    if (BEFORE_A_NUMBER.has(stem) && DIGIT.test(following)) return false;
    const isAbbreviation =
      BEFORE_A_NUMBER.has(stem) ||
      MAY_END.has(stem) ||
      ACRONYM.test(word) ||
      INITIAL.test(`${stem}.`);
    if (isAbbreviation) return SENTENCE_STARTERS.has(following) || first > next;
  }
  if (UPPER.test(following) || DIGIT.test(following) || first > next) return true;
  return word !== '.'
    ? /^[\p{L}\p{N}]/u.test(following)
    : /^[\p{L}\p{N}$£€*•#@—–-]/u.test(following);
}

/** The word a dot belongs to, without the dot, where no white space is between. */
function stemOf(tokens: readonly Token[], last: number): string | null {
  const token = tokens[last];
  if (token === undefined || ONLY_DOTS.test(token.text) === false)
    return token?.text.slice(0, -1) ?? null;
  const before = tokens[last - 1];
  return token.text === '.' && before !== undefined && before.end === token.start
    ? before.text
    : null;
}
