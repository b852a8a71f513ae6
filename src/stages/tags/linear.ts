import { openLinearModel } from '../../tagger/linear/linear-model.ts';
import { LinearTagger } from '../../tagger/linear/linear-tagger.ts';
import { openWordTable } from '../../tagger/linear/word-table.ts';
import { fileOf, type TagModel } from './tag-model.ts';

const WORDS = 'models/linear/words.bin';

/** The linear model: sums of learned weights, in plain JavaScript. It knows names only. */
export const linearModel = (weights: string = 'models/linear/entities.bin'): TagModel => ({
  files: [WORDS, weights],
  open(resources) {
    const table = openWordTable(fileOf(resources, WORDS), WORDS);
    const model = openLinearModel(fileOf(resources, weights), table.checksum, weights);
    const tagger = new LinearTagger(model, table);
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
