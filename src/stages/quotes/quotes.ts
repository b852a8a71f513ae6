import { z } from 'zod';
import { QUOTE_TYPES } from '../../document/quote.ts';
import { defineStage } from '../stage.ts';
import { Assembly } from './assemble.ts';
import { framesIn } from './frames.ts';
import { sceneOf } from './scene.ts';

const options = z.strictObject({
  types: z
    .array(z.enum(QUOTE_TYPES))
    .default([...QUOTE_TYPES])
    .describe('Which types of quotes are kept: direct, mixed, indirect.'),
  minConfidence: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('Quotes with a lower confidence are left out.'),
  minWords: z.int().min(1).default(1).describe('Quotes with fewer words are left out.'),
});

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/gu;

/** Finds reported speech and writing: its words, its cue and its source as the text names it. */
export const quotes = defineStage({
  name: 'quotes',
  summary: 'Finds quotations, direct, mixed and indirect, with their cues and sources.',
  requires: ['paragraphs', 'sentences', 'tokens'],
  assigns: ['quotes'],
  options,
  create({ types, minConfidence, minWords }) {
    return ({ text, tokens, sentences, paragraphs }) => {
      const scene = sceneOf(text, tokens, sentences, paragraphs);
      const frames = sentences.flatMap((sentence) => framesIn(scene, sentence));
      const found = new Assembly(scene, frames).quotes().filter((quote) => {
        const words = quote.spans.reduce(
          (sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0),
          0,
        );
        return types.includes(quote.type) && quote.confidence >= minConfidence && words >= minWords;
      });
      return { quotes: found.map((quote, index) => ({ ...quote, id: `quote-${index + 1}` })) };
    };
  },
});
