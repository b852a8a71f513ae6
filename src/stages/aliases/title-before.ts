import type { Span } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import {
  isLink,
  isModifier,
  isNominal,
  isPreposition,
  isRole,
  MOST_WORDS,
  withoutLinks,
} from './role-words.ts';

/** What stands in front of the first token: no role. */
const NO_TOKEN: Token = { start: 0, end: 0, text: '', pos: 'X' };

const wordOf = (token: Token | undefined): string =>
  token?.text.toLowerCase().replace('.', '') ?? '';

/** Index of the first of the honorifics directly in front of a token: `Mr`, `Sir`, `Dame Dr`. */
export function honorificsStart(tokens: readonly Token[], first: number): number {
  let start = first;
  for (;;) {
    // The full stop of `Mr.` may be a token of its own.
    const at = tokens[start - 1]?.text === '.' ? start - 2 : start - 1;
    if (at < 0 || !HONORIFICS.has(wordOf(tokens[at]))) return start;
    start = at;
  }
}

/** The honorifics directly in front of a name: `dr`, `mrs`. In lower case, without stops. */
export const honorificsBefore = (tokens: readonly Token[], first: number): readonly string[] =>
  tokens
    .slice(honorificsStart(tokens, first), first)
    .map(wordOf)
    .filter((word) => word !== '');

/** What the honorifics directly in front of a name tell of its bearer. */
export function honorificBefore(tokens: readonly Token[], first: number): 'female' | 'male' | null {
  for (const word of honorificsBefore(tokens, first)) {
    const gender = HONORIFICS.get(word) ?? null;
    if (gender !== null) return gender;
  }
  return null;
}

/**
 * The title in front of a person's name: `US Secretary of State` in `US Secretary of State Mara Lind`.
 * It must hold a role noun, and goes back as far as nouns, adjectives and small words reach.
 *
 * @param name index of the name's first token
 */
export function titleBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  name: number,
): Span | null {
  const end = isRole(tokens[name - 1] ?? NO_TOKEN) ? name : honorificsStart(tokens, name);
  const last = tokens[end - 1];
  // `a lawyer for Mara Lind` is somebody else.
  if (last === undefined || isLink(last)) return null;
  const start = roleStart(tokens, sentence, end);
  return start === null ? null : withoutLinks(tokens, start, end);
}

/** Index of the first token of the role that ends in front of `end`; null where there is none. */
export function roleStart(
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
): number | null {
  let start = end;
  let hasRole = false;
  let hasLink = false;
  for (let index = end - 1; index >= sentence.firstToken && end - index <= MOST_WORDS; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    const isStop = token.text === '.' && isRole(tokens[index - 1] ?? token);
    if (isRole(token)) {
      // `the inspector general found Lind`: what stands between role and name must hang on the role.
      const isNextToName = tokens
        .slice(index + 1, end)
        .every((other) => other.text === '.' || other.text === '-' || isModifier(other));
      if (!hasRole && !hasLink && !isNextToName) return null;
      hasRole = true;
    } else if (!isStop && !isLink(token) && !isNominal(token)) break;
    // `chairman and president`, `secretary of state`; but `the ally of President Lind` is no title of hers.
    else if (isPreposition(token) && !isRole(tokens[index - 1] ?? token)) break;
    else if (!hasRole && token.pos === 'ADJ' && !isModifier(token)) break;
    else if (isForeword(token, index + 1 < end ? tokens[index + 1] : undefined)) break;
    if (isPreposition(token)) hasLink = true;
    start = index;
  }
  return hasRole ? start : null;
}

/** A plain word in front of a proper name belongs to the clause, unless roles are qualified by it. */
function isForeword(token: Token, next: Token | undefined): boolean {
  const isPlain = /^\p{Ll}/u.test(token.text) && !isLink(token);
  const isBeforeName = next !== undefined && /^\p{Lu}/u.test(next.text);
  return isPlain && isBeforeName && !isModifier(token);
}
