import type { Sentence, TokenRange } from '../../document/token.ts';
import type { ItemRange } from '../../tagger/frames/decisions/known.ts';
import { openFrameModel } from '../../tagger/frames/frame-model.ts';
import { clash, FrameReader, holds, type SeenFrame } from '../../tagger/frames/frame-reader.ts';
import type { Item, View } from '../../tagger/frames/view.ts';
import { WordFactsCache } from '../../tagger/frames/word-facts.ts';
import { openWordTable } from '../../tagger/linear/word-table.ts';
import type { Resources } from '../stage.ts';
import { fileOf } from '../tags/tag-model.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { sentenceView } from './sentence-view.ts';

export const WORDS = 'models/linear/words.bin';

/** Gives the frames of a sentence. */
export type ReadFrames = (scene: Scene, sentence: Sentence) => Frame[];

/** The lowest probability of a cue that makes a frame. Tuned on articles apart from training. */
const LEAST = 0.45;
/** The same where words in marks wait for a frame: speech is likelier there than elsewhere. */
const LEAST_BESIDE_MARKS = 0.08;

/** Opens the learned model of frames. */
export function openFrames(resources: Resources, file: string): ReadFrames {
  const table = openWordTable(fileOf(resources, WORDS), WORDS);
  const words = new WordFactsCache(table);
  const reader = new FrameReader(openFrameModel(fileOf(resources, file), table.checksum, file));
  return (scene, sentence) => {
    const view = sentenceView(scene, sentence, words);
    const seen = reader.read(view, LEAST);
    const waiting = view.items.flatMap((item, index) =>
      isSpeechLike(scene, item) && !seen.some((frame) => holds(frame, index)) ? [index] : [],
    );
    const isFree = (frame: SeenFrame): boolean => !seen.some((other) => clash(frame, other));
    const found =
      waiting.length === 0
        ? []
        : reader
            .read(view, LEAST_BESIDE_MARKS)
            .filter((frame) => waiting.some((index) => holds(frame, index)) && isFree(frame));
    return [...seen, ...found].map((frame) => frameOf(view, frame));
  };
}

/** A stretch that reads as a clause is speech nine times in ten. */
function isSpeechLike({ stretches, stretchAt }: Scene, { first, isMarked }: Item): boolean {
  if (!isMarked) return false;
  const stretch = stretches[stretchAt[first] ?? -1];
  return stretch !== undefined && !stretch.isLabel && stretch.isClause && stretch.words > 3;
}

function frameOf(
  { items }: View,
  { cue, source, left, right, probability, speech }: SeenFrame,
): Frame {
  const tokensOf = ({ from, to }: ItemRange): TokenRange => ({
    first: items[from]?.first ?? 0,
    end: items[to - 1]?.end ?? 0,
  });
  return {
    cue: tokensOf(cue),
    source: source === null ? null : tokensOf(source),
    content: [left, right].filter((range) => range !== null).map(tokensOf),
    confidence: probability,
    speech,
  };
}
