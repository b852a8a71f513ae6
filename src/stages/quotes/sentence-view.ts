import type { Sentence } from '../../document/token.ts';
import { type View, viewOf } from '../../tagger/frames/view.ts';
import type { WordFactsCache } from '../../tagger/frames/word-facts.ts';
import type { Scene } from './scene.ts';

/**
 * A sentence of the scene as the model reads it: each marked stretch is one item. Where the sentence
 * ends in a colon, the marked stretch that the next one begins with belongs to it.
 */
export function sentenceView(scene: Scene, sentence: Sentence, words: WordFactsCache): View {
  const { tokens, stretches, stretchAt } = scene;
  const { firstToken, endToken } = sentence;
  const opensNext = stretches[stretchAt[endToken] ?? -1]?.first === endToken;
  const isIntroduction = tokens[endToken - 1]?.text === ':' && opensNext;
  return viewOf(
    tokens,
    firstToken,
    isIntroduction ? endToken + 1 : endToken,
    (token) => stretches[stretchAt[token] ?? -1],
    words,
  );
}
