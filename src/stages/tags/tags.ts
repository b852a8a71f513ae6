import { z } from 'zod';
import { RUNTIME_CHOICES } from '../../tagger/encoder/runtime.ts';
import { defineStage } from '../stage.ts';
import { encoderModel } from './encoder.ts';
import { linearModel } from './linear.ts';
import type { TagModel } from './tag-model.ts';

const options = z.strictObject({
  model: z
    .enum(['linear', 'encoder'])
    .default('linear')
    .describe(
      'Which learned model reads the text: linear is the fastest, encoder sees most and knows quotations.',
    ),
  runtime: z
    .enum(RUNTIME_CHOICES)
    .default('auto')
    .describe(
      'What the encoder runs on: native is fastest, wasm runs wherever Node does, auto takes the best there is.',
    ),
  weights: z
    .string()
    .nullable()
    .default(null)
    .describe('Weights of your own for the linear model, as `onrecord train` writes them.'),
});

/** One factory a kind of model; every kind assigns the same layer. */
function modelOf({ model, runtime, weights }: z.output<typeof options>): TagModel {
  if (model === 'encoder') return encoderModel(runtime);
  return weights === null ? linearModel() : linearModel(weights);
}

/** What a learned model sees at each token, before any decision. */
export const tags = defineStage({
  name: 'tags',
  summary:
    'Reads the text with a learned model: how likely each word is part of a name or a quotation.',
  requires: ['sentences', 'tokens'],
  assigns: ['tags'],
  options,
  files: (given) => modelOf(given).files,
  async create(given, resources) {
    const tag = await modelOf(given).open(resources);
    return (document) => {
      const seen = tag(document);
      return seen instanceof Promise ? seen.then((layer) => ({ tags: layer })) : { tags: seen };
    };
  },
});
