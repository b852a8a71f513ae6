import type { Sentence, Token } from '../../document/token.ts';

/** A capitalized word, in a row of one or more such words. */
export interface Occurrence {
  readonly token: number;
  /** The words of the row, in lower case. */
  readonly row: string;
  /** Of the row, in words. */
  readonly length: number;
  /** False in a sentence without small letters, where a capital says nothing. */
  readonly isEvidence: boolean;
}

const CAPITALIZED = /^\p{Lu}/u;
const SMALL_LETTER = /\p{Ll}/u;

/** The occurrences of each capitalized word that stands in the article more than once, by word. */
export function repeatedWords(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly (readonly Occurrence[])[] {
  const byWord = new Map<string, Occurrence[]>();
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    const isEvidence = hasSmallLetter(tokens, sentence);
    let first = firstToken;
    while (first < endToken) {
      const words = capitalizedFrom(tokens, first, endToken);
      const row = words.join(' ');
      words.forEach((word, index) => {
        const occurrence = { token: first + index, row, length: words.length, isEvidence };
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [occurrence]);
        else known.push(occurrence);
      });
      first += Math.max(1, words.length);
    }
  }
  return [...byWord.values()].filter((occurrences) => occurrences.length > 1);
}

/** The capitalized words from a token on, in lower case, up to the first that is not. */
function capitalizedFrom(tokens: readonly Token[], first: number, end: number): string[] {
  const words: string[] = [];
  for (let index = first; index < end; index += 1) {
    const word = tokens[index]?.text ?? '';
    if (!CAPITALIZED.test(word)) break;
    words.push(word.toLowerCase());
  }
  return words;
}

function hasSmallLetter(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken; index < endToken; index += 1) {
    if (SMALL_LETTER.test(tokens[index]?.text ?? '')) return true;
  }
  return false;
}
