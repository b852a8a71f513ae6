import type { Span } from '../../document/span.ts';
import type { Token } from '../../document/token.ts';
import { isRoleNoun, ROLE_MODIFIERS } from '../../lexicon/roles.ts';

/** A title is seldom longer; a longer stretch is a clause that happens to end in a role. */
export const MOST_WORDS = 12;

/** Words that hold a role together: `secretary of state`, `minister for the armed forces`. */
const LINKS = new Set(['of', 'for', 'and', 'the', 'to', '-', '&', "'s", '’s', "'", '’', 'in']);

export const isRole = (token: Token): boolean => isRoleNoun(token.text);
export const isLink = (token: Token): boolean => LINKS.has(token.text.toLowerCase());
export const isPreposition = (token: Token): boolean => isLink(token) && /^\p{L}/u.test(token.text);
export const isPossessive = (token: Token): boolean => /^['’]s?$/u.test(token.text);
export const isModifier = (token: Token): boolean => ROLE_MODIFIERS.has(token.text.toLowerCase());
export const isNominal = (token: Token): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos) || isModifier(token);

/** The stretch `[start, end)` of tokens without links at either end; null where nothing is left. */
export function withoutLinks(tokens: readonly Token[], start: number, end: number): Span | null {
  let [first, last] = [start, end - 1];
  while (first <= last && isEdge(tokens[first])) first++;
  while (last >= first && isEdge(tokens[last])) last--;
  const [from, to] = [tokens[first], tokens[last]];
  return first > last || from === undefined || to === undefined
    ? null
    : { start: from.start, end: to.end };
}

/** A word that a title neither begins nor ends with. */
const isEdge = (token: Token | undefined): boolean => token !== undefined && isLink(token);
