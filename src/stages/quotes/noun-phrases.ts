import type { Token, TokenRange } from '../../document/token.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);
const MODIFIER: ReadonlySet<string> = new Set(['DET', 'ADJ']);
const LINK = /^(?:of|for|at|in|from|with|on|to)$/iu;
const JOINT = /^(?:and|&|or)$/iu;
const POSSESSIVE = /^(?:['\u2019]s?|['\u2019]S)$/u;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|earlier|later|last|recently|afterwards?)$/iu;

/** Days and the like that stand between a subject and its verb, or after the verb, and name no one. */
const isTimeWord = (token: Token): boolean => TIME.test(token.text);

const isNominal = (token: Token): boolean =>
  NOMINAL.has(token.pos) && !POSSESSIVE.test(token.text) && token.text !== 'that';

const isInner = (token: Token): boolean =>
  isNominal(token) || MODIFIER.has(token.pos) || POSSESSIVE.test(token.text);

/** The noun phrase that begins at `first` and ends at `ceiling` or earlier; null if none does. */
export function phraseAfter(
  tokens: readonly Token[],
  first: number,
  ceiling: number,
): TokenRange | null {
  let end = first;
  let lastNoun = -1;
  while (end < ceiling) {
    const token = tokens[end];
    if (token === undefined) break;
    if (lastNoun >= 0 && isTimeWord(token)) break;
    if (isInner(token)) {
      // A second phrase begins: `said Obi this week`.
      if (token.pos === 'DET' && lastNoun === end - 1) break;
      if (isNominal(token)) lastNoun = end;
      end++;
      continue;
    }
    const next = tokens[end + 1];
    const isBridge = LINK.test(token.text) || JOINT.test(token.text) || token.text === '-';
    if (!isBridge || lastNoun !== end - 1 || next === undefined || end + 1 >= ceiling) break;
    if (!isInner(next) || isTimeWord(next) || (token.text === 'on' && !isNominal(next))) break;
    end++;
  }
  return lastNoun >= 0 ? { first, end: lastNoun + 1 } : null;
}
