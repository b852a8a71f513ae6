import type { Span } from '../../document/span.ts';
import type { Token } from '../../document/token.ts';
import { located } from './located.ts';
import { partsOf } from './parts.ts';
import { openWink } from './wink.ts';

/** Gives the tokens of a stretch of text, in text order. White space is no token. */
export type Tokenizer = (text: string, span: Span) => Token[];

/** Makes a tokenizer: wink-nlp's words and parts of speech. What it gives depends on the stretch alone. */
export function createTokenizer(): Tokenizer {
  const wink = openWink(['pos']);
  return (text, span) =>
    partsOf(text, span).flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      return located(wink, wink.read(words), words, start).tokens;
    });
}
