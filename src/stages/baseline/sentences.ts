import { z } from 'zod';
import type { Paragraph, Sentence, Token } from '../../document/token.ts';
import { defineStage } from '../stage.ts';
import { located } from '../words/located.ts';
import { partsOf } from '../words/parts.ts';
import { openWink } from '../words/wink.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/u;

/** Sentences and tokens as wink-nlp has them; a paragraph ends where a line break stands between two. */
export const baselineSentences = defineStage({
  name: 'baseline-sentences',
  summary: 'Sentences and tokens by wink-nlp alone.',
  requires: [],
  assigns: ['paragraphs', 'sentences', 'tokens'],
  options: z.strictObject({}),
  create() {
    const wink = openWink(['sbd', 'pos']);
    return ({ text }) => {
      const sentences: Sentence[] = [];
      const tokens: Token[] = [];
      for (const part of partsOf(text, { start: 0, end: text.length })) {
        const words = text.slice(part.start, part.end);
        const document = wink.read(words);
        const { tokens: found, before } = located(wink, document, words, part.start);
        const first = tokens.length;
        for (const token of found) tokens.push(token);
        // `span` gives the first and last of wink-nlp's tokens in a sentence.
        const spans = document.sentences().out<number[]>(wink.its.span) as readonly number[][];
        for (const [from = 0, to = 0] of spans) {
          const firstToken = first + (before[from] ?? 0);
          const endToken = first + (before[to + 1] ?? found.length);
          const start = tokens[firstToken]?.start;
          const end = tokens[endToken - 1]?.end;
          if (firstToken >= endToken || start === undefined || end === undefined) continue;
          sentences.push({ start, end, firstToken, endToken });
        }
      }
      return { paragraphs: paragraphsOf(text, sentences), sentences, tokens };
    };
  },
});

function paragraphsOf(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, { start, end }] of sentences.entries()) {
    const last = paragraphs.at(-1);
    if (last === undefined || LINE_BREAK.test(text.slice(last.end, start))) {
      paragraphs.push({ start, end, firstSentence: index, endSentence: index + 1 });
    } else paragraphs[paragraphs.length - 1] = { ...last, end, endSentence: index + 1 };
  }
  return paragraphs;
}
