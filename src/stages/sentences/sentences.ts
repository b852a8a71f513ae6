import { z } from 'zod';
import type { Paragraph, Sentence, Token } from '../../document/token.ts';
import { defineStage } from '../stage.ts';
import { createTokenizer } from '../words/tokenizer.ts';
import { blocksOf } from './blocks.ts';
import { sentenceEnds } from './boundaries.ts';

/** Tokens with parts of speech by wink-nlp, sentences and paragraphs by our own rules. */
export const sentences = defineStage({
  name: 'sentences',
  summary: 'Cuts the text into paragraphs, sentences and tokens with parts of speech.',
  requires: ['layout'],
  assigns: ['paragraphs', 'sentences', 'tokens'],
  options: z.strictObject({}),
  create() {
    const tokenize = createTokenizer();
    return ({ text, layout }) => {
      const paragraphs: Paragraph[] = [];
      const sentences: Sentence[] = [];
      const tokens: Token[] = [];
      for (const block of blocksOf(text, layout)) {
        const firstSentence = sentences.length;
        for (const part of block.parts) {
          let firstToken = tokens.length;
          for (const token of tokenize(text, part)) tokens.push(token);
          if (!part.isProse) continue;
          for (const endToken of sentenceEnds(tokens, firstToken, tokens.length)) {
            const start = tokens[firstToken]?.start ?? part.start;
            const end = tokens[endToken - 1]?.end ?? part.end;
            sentences.push({ start, end, firstToken, endToken });
            firstToken = endToken;
          }
        }
        const first = sentences[firstSentence];
        const last = sentences.at(-1);
        if (first === undefined || last === undefined) continue;
        paragraphs.push({
          start: first.start,
          end: last.end,
          firstSentence,
          endSentence: sentences.length,
        });
      }
      return { paragraphs, sentences, tokens };
    };
  },
});
