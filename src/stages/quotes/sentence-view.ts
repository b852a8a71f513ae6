import type { Sentence } from '../../document/token.ts';
import { type View, viewOf } from '../../tagger/frames/view.ts';
import type { WordFactsCache } from '../../tagger/frames/word-facts.ts';
import type { Scene } from './scene.ts';

/** A sentence of the scene as the model reads it: each marked stretch is one item. */
export const sentenceView = (scene: Scene, sentence: Sentence, words: WordFactsCache): View =>
  viewOf(
    scene.tokens,
    sentence.firstToken,
    sentence.endToken,
    (token) => scene.stretches[scene.stretchAt[token] ?? -1],
    words,
  );
