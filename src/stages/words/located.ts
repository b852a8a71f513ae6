import type { Document } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../../document/token.ts';
import type { Wink } from './wink.ts';

/** The tokens of one text that wink-nlp has read, and where its own tokens went. */
export interface LocatedTokens {
  readonly tokens: readonly Token[];
  /** Of each of wink-nlp's tokens: how many of `tokens` go before it. White space is none of ours. */
  readonly before: readonly number[];
}

const SPACE = /\s/u;

/**
 * Finds wink-nlp's tokens in the text it has read; `offset` is added to what they point at.
 * wink-nlp gives no offsets; each token is found from where the last one ended.
 */
export function located(
  wink: Wink,
  document: Document,
  text: string,
  offset: number,
): LocatedTokens {
  const tokens: Token[] = [];
  const before: number[] = [];
  const read = document.tokens();
  // With these functions wink-nlp gives one string a token.
  const words = read.out();
  const tags = read.out<PartOfSpeech>(wink.its.pos) as readonly PartOfSpeech[];
  let at = 0;
  words.forEach((word, index) => {
    before.push(tokens.length);
    const pos = tags[index] ?? 'X';
    if (pos === 'SPACE' || word.trim() === '') return;
    while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
    if (!text.startsWith(word, at)) return;
    for (const part of partsOfWord(word, pos)) {
      const start = offset + at;
      at += part.text.length;
      tokens.push({ start, end: offset + at, ...part });
    }
  });
  return { tokens, before };
}

const APOSTROPHE = /['’]/u;
const POSSESSIVE = /^(?<stem>.*[\p{L}.])(?<ending>['’][sS])$/u;
const FIRST_PERSON = /^(?<stem>I)(?<ending>['’][mM])$/u;

type WordPart = Pick<Token, 'text' | 'pos'>;

/** wink-nlp parts `Lind's` and `I've`, but not `Lind's,` and `I'm`. */
function partsOfWord(text: string, pos: PartOfSpeech): readonly WordPart[] {
  if (!APOSTROPHE.test(text)) return [{ text, pos }];
  const possessive = POSSESSIVE.exec(text)?.groups;
  const groups = possessive ?? FIRST_PERSON.exec(text)?.groups;
  const { stem, ending } = groups ?? {};
  if (stem === undefined || ending === undefined) return [{ text, pos }];
  return possessive === undefined
    ? [
        { text: stem, pos: 'PRON' },
        { text: ending, pos: 'AUX' },
      ]
    : [
        { text: stem, pos },
        { text: ending, pos: 'PART' },
      ];
}
