import type { Span } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/roles.ts';

/** Words that hold a role together: `secretary of state`, `minister for the armed forces`. */
const LINKS = new Set(['of', 'for', 'and', 'the', 'to', '-', '&', "'s", '’s', 'in']);
/** A title is seldom longer; a longer stretch is a clause that happens to end in a role. */
const MOST_WORDS = 10;

const isRole = (token: Token): boolean => ROLE_NOUNS.has(token.text.toLowerCase().replace('.', ''));
const isPreposition = (token: Token): boolean => isLink(token) && /^\p{L}/u.test(token.text);
const isLink = (token: Token): boolean => LINKS.has(token.text.toLowerCase());
const isModifier = (token: Token): boolean => ROLE_MODIFIERS.has(token.text.toLowerCase());
const isNominal = (token: Token): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos) || isModifier(token);

/** What an honorific directly in front of a name tells of its bearer. */
export function honorificBefore(tokens: readonly Token[], first: number): 'female' | 'male' | null {
  const before = tokens[first - 1];
  // The full stop of `Mr.` may be a token of its own.
  const word = before?.text === '.' ? tokens[first - 2] : before;
  return HONORIFICS.get(word?.text.toLowerCase().replace('.', '') ?? '') ?? null;
}

/**
 * The title in front of a person's name: `US Secretary of State` in `US Secretary of State Mara Lind`.
 * It must hold a role noun, and goes back as far as nouns, adjectives and small words reach.
 *
 * @param first index of the name's first token
 */
export function titleBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
): Span | null {
  let start = first;
  let hasRole = false;
  for (
    let index = first - 1;
    index >= sentence.firstToken && first - index <= MOST_WORDS;
    index--
  ) {
    const token = tokens[index];
    if (token === undefined) break;
    const isStop = token.text === '.' && isRole(tokens[index - 1] ?? token);
    if (isRole(token)) hasRole = true;
    else if (!isStop && !isLink(token) && !isNominal(token)) break;
    // `chairman and president`, `secretary of state`; but `the ally of President Lind` is no title of hers.
    else if (isPreposition(token) && !isRole(tokens[index - 1] ?? token)) break;
    else if (!hasRole && token.pos === 'ADJ') break;
    else if (isForeword(token, index + 1 < first ? tokens[index + 1] : undefined)) break;
    start = index;
  }
  while (start < first && isEdge(tokens[start])) start++;
  const from = tokens[start];
  const to = tokens[first - 1];
  if (!hasRole || start === first || from === undefined || to === undefined) return null;
  return { start: from.start, end: to.end };
}

/** A plain word in front of a proper name belongs to the clause, unless roles are qualified by it. */
function isForeword(token: Token, next: Token | undefined): boolean {
  const isPlain = /^\p{Ll}/u.test(token.text) && !isLink(token);
  const isBeforeName = next !== undefined && /^\p{Lu}/u.test(next.text);
  return isPlain && isBeforeName && !isModifier(token);
}

/**
 * The role in apposition to a name: `mayor of Harlow` in `Mara Lind, the mayor of Harlow, said`.
 *
 * @param end index after the name's last token
 */
export function titleAfter(tokens: readonly Token[], sentence: Sentence, end: number): Span | null {
  if (tokens[end]?.text !== ',') return null;
  let index = end + 1;
  while (index < sentence.endToken && tokens[index]?.pos === 'DET') index++;
  const begin = index;
  let hasRole = false;
  let stop = index;
  for (; index < sentence.endToken && index - begin <= MOST_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isRole(token)) hasRole = true;
    else if (!isLink(token) && !isNominal(token)) break;
    else if (
      hasRole === false &&
      isLink(token) &&
      token.text !== '-' &&
      !/^['’]s$/u.test(token.text)
    )
      break;
    stop = index + 1;
  }
  // An apposition ends in a comma or with its sentence; anything else is the subject of a new clause.
  const after = tokens[stop]?.text;
  if (!hasRole || (stop < sentence.endToken && after !== ',' && after !== '.' && after !== ';')) {
    return null;
  }
  while (stop > begin && isEdge(tokens[stop - 1])) stop--;
  const from = tokens[begin];
  const to = tokens[stop - 1];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** A word that a title neither begins nor ends with. */
const isEdge = (token: Token | undefined): boolean => token !== undefined && isLink(token);
