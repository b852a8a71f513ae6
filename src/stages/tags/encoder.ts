import { type EncoderFiles, openEncoder } from '../../tagger/encoder/encoder.ts';
import type { RuntimeChoice } from '../../tagger/encoder/runtime.ts';
import type { Resources } from '../stage.ts';
import { fileOf, type TagModel } from './tag-model.ts';

/** The encoder: a small pretrained model on ONNX Runtime. It knows names, quotation roles and links. */
export function encoderModel(runtime: RuntimeChoice, folder = 'models/encoder'): TagModel {
  const weights = `${folder}/model.int8.onnx`;
  const vocabulary = `${folder}/vocab.txt`;
  const config = `${folder}/config.json`;
  const filesFrom = (resources: Resources): EncoderFiles => ({
    weights: fileOf(resources, weights),
    vocabulary: fileOf(resources, vocabulary),
    config: fileOf(resources, config),
  });
  return {
    files: [weights, vocabulary, config],
    async open(resources) {
      const encoder = await openEncoder(filesFrom(resources), runtime, weights);
      return (document) => encoder.tag(document);
    },
  };
}
