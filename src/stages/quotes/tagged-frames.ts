import type { Tags } from '../../document/tags.ts';
import type { Token, TokenRange } from '../../document/token.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { SPEECH_WORDS } from '../../lexicon/speech-cues.ts';
import { seenQuotes } from '../../tagger/seen-quotes.ts';
import type { Frame } from './frame.ts';
import type { Scene, Stretch } from './scene.ts';

/**
 * Below this a content that no marks vouch for is left out: it is more often wrong than right.
 * Tuned on PolNeAR dev.
 */
const LEAST_WITHOUT_MARKS = 0.15;

/** The frames that the tags of a document speak of; none where its model knows no quotations. */
export function taggedFrames(scene: Scene, tags: Tags): Frame[] {
  const { sentences, paragraphs, tokens } = scene;
  const ranges = paragraphs.flatMap(({ firstSentence, endSentence }) => {
    const first = sentences[firstSentence]?.firstToken;
    const end = sentences[endSentence - 1]?.endToken;
    return first === undefined || end === undefined ? [] : [{ first, end }];
  });
  return seenQuotes(tags, ranges).flatMap(({ contents, cue, source, confidence }) => {
    const isMarked = contents.some((content) => stretchIn(scene, content) !== undefined);
    if (!isMarked && confidence < LEAST_WITHOUT_MARKS) return [];
    const speech = cue === null || isSpeech(tokens.slice(cue.first, cue.end)) ? 1 : 0;
    return paragraphwise(scene, contents).map((content, index) => ({
      cue: index === 0 ? cue : null,
      source,
      content,
      confidence,
      speech,
    }));
  });
}

/** Contents of one frame, parted where a paragraph opens marks anew after the one before has closed its own. */
function paragraphwise(scene: Scene, contents: readonly TokenRange[]): TokenRange[][] {
  const quotes: TokenRange[][] = [];
  let before = -1;
  for (const content of contents) {
    const stretch = stretchIn(scene, content);
    const isNew = stretch !== undefined && before >= 0 && stretch.paragraph > before;
    const quote = quotes.at(-1);
    if (quote === undefined || (isNew && !stretch.continues)) quotes.push([content]);
    else quote.push(content);
    before = stretch?.paragraph ?? before;
  }
  return quotes;
}

/** The first marked stretch that a content takes part in. */
function stretchIn(
  { stretches, stretchAt }: Scene,
  { first, end }: TokenRange,
): Stretch | undefined {
  const index = stretchAt.subarray(first, end).find((at) => at >= 0);
  return index === undefined ? undefined : stretches[index];
}

const isSpeech = (cue: readonly Token[]): boolean =>
  cue.some(({ text }) => {
    const word = text.toLowerCase();
    return REPORTING_VERBS.has(word) || SPEECH_WORDS.has(word);
  });
