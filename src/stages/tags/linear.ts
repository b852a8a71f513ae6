import { openLinearModel } from '../../tagger/linear/linear-model.ts';
import { LinearTagger } from '../../tagger/linear/linear-tagger.ts';
import { openWordKnowledge } from '../../tagger/linear/word-knowledge.ts';
import { fileOf, type TagModel } from './tag-model.ts';

const WORDS = { clusters: 'models/linear/words.bin', casing: 'models/linear/casing.bin' };

/** The linear model: sums of learned weights, in plain JavaScript. It knows names only. */
export const linearModel = (weights: string = 'models/linear/entities.bin'): TagModel => ({
  files: [WORDS.clusters, WORDS.casing, weights],
  open(resources) {
    const files = {
      clusters: fileOf(resources, WORDS.clusters),
      casing: fileOf(resources, WORDS.casing),
    };
    const words = openWordKnowledge(files, WORDS);
    const model = openLinearModel(fileOf(resources, weights), words.checksum, weights);
    const tagger = new LinearTagger(model, words);
    return ({ tokens, sentences }) => ({
      entities: tagger.tag(
        tokens.map((token) => token.text),
        sentences,
      ),
      roles: null,
      links: null,
    });
  },
});
