import type { Span } from './span.ts';

/** Universal Dependencies' parts of speech, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark. White space is never a token. */
export interface Token extends Span {
  /** `Document.text` between the token's offsets, kept so that stages need not slice again. */
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** Tokens `[first, end)` of a document, as indexes into `tokens`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A sentence, from its first token to its last; marks that close it belong to it. */
export interface Sentence extends Span {
  /** Index into `tokens` of the first token. */
  readonly firstToken: number;
  /** Index into `tokens` after the last token. */
  readonly endToken: number;
}

/** A paragraph: one or more whole sentences between line breaks. */
export interface Paragraph extends Span {
  /** Index into `sentences` of the first sentence. */
  readonly firstSentence: number;
  /** Index into `sentences` after the last sentence. */
  readonly endSentence: number;
}
