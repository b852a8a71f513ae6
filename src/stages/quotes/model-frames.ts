import type { Sentence } from '../../document/token.ts';
import type { ItemRange } from '../../tagger/frames/decisions/known.ts';
import { openFrameModel } from '../../tagger/frames/frame-model.ts';
import { FrameReader } from '../../tagger/frames/frame-reader.ts';
import { WordFactsCache } from '../../tagger/frames/word-facts.ts';
import { openWordTable } from '../../tagger/linear/word-table.ts';
import type { Resources } from '../stage.ts';
import { fileOf } from '../tags/tag-model.ts';
import type { Frame } from './frame.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { sentenceView } from './sentence-view.ts';

export const WORDS = 'models/linear/words.bin';

/** Gives the frames of a sentence. */
export type ReadFrames = (scene: Scene, sentence: Sentence) => Frame[];

/** Opens the learned model of frames. */
export function openFrames(resources: Resources, file: string, threshold: number): ReadFrames {
  const table = openWordTable(fileOf(resources, WORDS), WORDS);
  const words = new WordFactsCache(table);
  const reader = new FrameReader(openFrameModel(fileOf(resources, file), table.checksum, file));
  return (scene, sentence) => {
    const view = sentenceView(scene, sentence, words);
    const tokensOf = ({ from, to }: ItemRange): TokenRange => ({
      first: view.items[from]?.first ?? 0,
      end: view.items[to - 1]?.end ?? 0,
    });
    return reader.read(view, threshold).map((seen) => ({
      cue: tokensOf(seen.cue),
      source: seen.source === null ? null : tokensOf(seen.source),
      content: [seen.left, seen.right].filter((range) => range !== null).map(tokensOf),
      confidence: seen.probability,
      speech: seen.speech,
    }));
  };
}
