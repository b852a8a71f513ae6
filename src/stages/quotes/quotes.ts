import { z } from 'zod';
import { QUOTE_TYPES } from '../../document/quote.ts';
import { defineStage } from '../stage.ts';
import { Assembly } from './assemble.ts';
import type { Frame } from './frame.ts';
import { openFrames, WORDS } from './model-frames.ts';
import { sceneOf } from './scene.ts';
import { setFrames } from './set-frames.ts';
import { taggedFrames } from './tagged-frames.ts';

const options = z.strictObject({
  model: z.string().default('models/quotes/frames.bin').describe('Weights of the model of frames.'),
  include: z
    .enum(['speech', 'thoughts'])
    .default('speech')
    .describe(
      'speech: what was said or written; thoughts: what people think, plan and support too.',
    ),
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
  requires: ['paragraphs', 'sentences', 'tokens', 'tags'],
  assigns: ['quotes'],
  options,
  files: ({ model }) => [WORDS, model],
  create({ model, include, types, minConfidence, minWords }, resources) {
    const readFrames = openFrames(resources, model);
    return ({ text, tokens, sentences, paragraphs, tags }) => {
      const scene = sceneOf(text, tokens, sentences, paragraphs);
      const set = setFrames(scene);
      // A model that knows quotations has seen more of them than frames alone tell.
      const seen =
        tags.roles === null
          ? sentences.flatMap((sentence) => readFrames(scene, sentence))
          : taggedFrames(scene, tags);
      const frames = [...set, ...apart(seen, set, tokens.length)];
      const found = new Assembly(scene, frames).quotes(include === 'thoughts').filter((quote) => {
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

/** The frames of which no content stands in the content of others. */
function apart(frames: readonly Frame[], others: readonly Frame[], tokens: number): Frame[] {
  if (others.length === 0) return [...frames];
  const taken = new Uint8Array(tokens);
  for (const { content } of others) for (const { first, end } of content) taken.fill(1, first, end);
  return frames.filter(({ content }) =>
    content.every(({ first, end }) => !taken.subarray(first, end).includes(1)),
  );
}
