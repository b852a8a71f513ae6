import type { Span } from '../../document/span.ts';
import type { PartOfSpeech, Token } from '../../document/token.ts';
import { openWink } from '../wink.ts';

/** Gives the tokens of a stretch of text, in text order. White space is no token. */
export type Tokenizer = (text: string, span: Span) => Token[];

// wink-nlp's patterns are worse than linear in the length of a run without white space, and its
// memory grows with what it is given at once. Longer runs and stretches are handed over in parts.
const LONGEST_RUN = 200;
const LONGEST_PART = 20_000;

const SPACE = /\s/u;
const RUN = /\S+/gu;

/** Makes the tokenizer of the `sentences` stage: wink-nlp's words and parts of speech. */
export function createTokenizer(): Tokenizer {
  const wink = openWink(['pos']);
  return (text, span) => {
    const tokens: Token[] = [];
    for (const part of partsOf(text, span)) {
      const read = wink.read(text.slice(part.start, part.end)).tokens();
      const words = read.out();
      const tags = read.out<PartOfSpeech>(wink.its.pos) as PartOfSpeech[];
      // wink-nlp gives no offsets; each token is found from where the last one ended.
      let at = part.start;
      words.forEach((word, index) => {
        const pos = tags[index] ?? 'X';
        if (pos === 'SPACE') return;
        while (at < part.end && SPACE.test(text.charAt(at))) at += 1;
        if (!text.startsWith(word, at)) return;
        tokens.push({ start: at, end: at + word.length, text: word, pos });
        at += word.length;
      });
    }
    return tokens;
  };
}

/** Cuts a stretch where wink-nlp would be slow: inside overlong runs, and between words of an overlong line. */
function* partsOf(text: string, span: Span): Generator<Span> {
  let start = span.start;
  const cut = (end: number): Span => {
    const part = { start, end };
    start = end;
    return part;
  };
  RUN.lastIndex = span.start;
  for (let run = RUN.exec(text); run !== null && run.index < span.end; run = RUN.exec(text)) {
    const end = Math.min(run.index + run[0].length, span.end);
    if (end - start > LONGEST_PART && run.index > start) yield cut(run.index);
    for (let at = run.index + LONGEST_RUN; at < end; at += LONGEST_RUN) yield cut(at);
  }
  if (start < span.end) yield cut(span.end);
}
