import type { Span } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { RELATIVES } from '../../lexicon/relatives.ts';
import {
  isLink,
  isNominal,
  isPreposition,
  isRole,
  MOST_WORDS,
  withoutLinks,
} from './role-words.ts';
import { honorificsStart, roleStart } from './title-before.ts';

/** What closes an apposition that a comma opened. */
const CLOSING = new Set([',', '.', ';', '-', '–', '—', '"', '”']);

/**
 * The role in front of a comma and a name: `The boss of Harbor Foods, Mara Lind, left`. It must have a
 * determiner, else it may be one of a list.
 *
 * @param first index of the name's first token
 * @param end index after its last
 */
export function titleBeforeComma(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
): Span | null {
  const comma = honorificsStart(tokens, first) - 1;
  const isClosed = end >= sentence.endToken || CLOSING.has(tokens[end]?.text ?? '');
  const noun = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !isClosed || noun === undefined) return null;
  // `the mayor's late brother, Mara Lind` is no mayor.
  if (RELATIVES.has(noun.text.toLowerCase())) return null;
  // `an aide to the mayor, Mara Lind`: the name belongs to the nearest role.
  const start = isRole(noun)
    ? roleStart(tokens, sentence, comma)
    : phraseStart(tokens, sentence, comma);
  const isDetermined =
    start !== null && (isDeterminer(tokens[start]) || isDeterminer(tokens[start - 1]));
  return isDetermined ? withoutLinks(tokens, start, comma) : null;
}

/** Where `boss of Harbor Foods` begins: a role whose own words end in front of its first preposition. */
function phraseStart(tokens: readonly Token[], sentence: Sentence, end: number): number | null {
  let start = end;
  for (let index = end - 1; index >= sentence.firstToken && end - index <= MOST_WORDS; index--) {
    const token = tokens[index];
    const isPart =
      token !== undefined &&
      (isRole(token) || isLink(token) || isNominal(token) || token.text === '.');
    if (!isPart) break;
    start = index;
    // `of the Harbor Bank` goes on to what it hangs on, `the boss` does not.
    if (isDeterminer(token) && !isPreposition(tokens[index - 1] ?? token)) break;
  }
  const phrase = tokens.slice(start, end);
  const preposition = phrase.findIndex((token, at) => at > 0 && isPreposition(token));
  const head = phrase[preposition - 1];
  return head !== undefined && isRole(head) ? start : null;
}

const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' || /^(?:the|an?|its|his|her|their|our|my)$/iu.test(token.text));
