import type { Span } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { isLink, isNominal, isPossessive, isRole, MOST_WORDS, withoutLinks } from './role-words.ts';

/** What opens an apposition, and what may close it. */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  [',', [',', '.', ';', ':', '"', '”', ')']],
  ['(', [')', ',']],
  ['-', ['-', ',']],
  ['–', ['–', ',']],
  ['—', ['—', ',']],
]);
/** Links that a role has only behind it: `chief economist at Harbor Bank`. */
const BEHIND = new Set(['at', 'with', 'from', 'on']);

/**
 * The role in apposition to a name: `mayor of Harlow` in `Mara Lind, 54, the mayor of Harlow, said`.
 *
 * @param end index after the name's last token
 */
export function titleAfter(tokens: readonly Token[], sentence: Sentence, end: number): Span | null {
  const closing = CLOSING.get(tokens[end]?.text ?? '');
  if (closing === undefined || end >= sentence.endToken) return null;
  const begin = afterOpening(tokens, sentence, end + 1);
  let hasRole = false;
  let stop = begin;
  for (let index = begin; index < sentence.endToken && index - begin <= MOST_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isRole(token)) hasRole = true;
    else if (hasRole && BEHIND.has(token.text.toLowerCase())) {
      stop = index + 1;
      continue;
    } else if (!isLink(token) && !isNominal(token)) break;
    else if (!hasRole && isLink(token) && token.text !== '-' && !isPossessive(token)) break;
    stop = index + 1;
  }
  // An apposition is closed as it was opened; anything else is the subject of a new clause.
  const isClosed = stop >= sentence.endToken || closing.includes(tokens[stop]?.text ?? '');
  return hasRole && isClosed ? withoutLinks(tokens, begin, stop) : null;
}

/** Behind an age, `who is` and determiners: `54, who is the`. */
function afterOpening(tokens: readonly Token[], sentence: Sentence, opening: number): number {
  let index = opening;
  if (/^\d{1,3}$/u.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text === ',') index += 2;
  const isRelative =
    /^who$/iu.test(tokens[index]?.text ?? '') &&
    /^(?:is|was)$/iu.test(tokens[index + 1]?.text ?? '');
  if (isRelative) index += 2;
  while (index < sentence.endToken && (tokens[index]?.pos === 'DET' || isOwner(tokens[index])))
    index++;
  return index;
}

const isOwner = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:its|his|her|their|our|my)$/iu.test(token.text);
