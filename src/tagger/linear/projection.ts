import type { Span } from '../../document/span.ts';
import { overlaps } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import type { TokenSpan } from '../bilou.ts';
import type { TrainingDocument } from './training-set.ts';

/** An annotated stretch of an article's text. */
export interface LabeledSpan extends Span {
  readonly type: string;
}

/**
 * Puts annotations of characters onto tokens. Where an annotation starts or ends within a token or
 * crosses the end of a sentence, the sentences it touches are not learned from (their weight is 0),
 * and the annotation is left out; of two that overlap, the longer one stays.
 *
 * @param weight how much each sentence of the article counts
 */
export function trainingDocument(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  spans: readonly LabeledSpan[],
  weight: number,
): TrainingDocument {
  const starts = new Map(tokens.map((token, index) => [token.start, index]));
  const ends = new Map(tokens.map((token, index) => [token.end, index + 1]));
  const kept: TokenSpan[] = [];
  const broken: Span[] = [];
  for (const span of longestFirst(spans)) {
    const first = starts.get(span.start);
    const end = ends.get(span.end);
    if (first === undefined || end === undefined || !isWithinOne(sentences, first, end)) {
      broken.push(span);
    } else if (!kept.some((other) => other.first < end && first < other.end)) {
      kept.push({ first, end, type: span.type });
    }
  }
  return {
    words: tokens.map((token) => token.text),
    sentences: sentences.map((sentence) => ({
      firstToken: sentence.firstToken,
      endToken: sentence.endToken,
      weight: broken.some((span) => overlaps(span, sentence)) ? 0 : weight,
    })),
    spans: kept.sort((a, b) => a.first - b.first),
  };
}

const longestFirst = (spans: readonly LabeledSpan[]): LabeledSpan[] =>
  spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);

function isWithinOne(sentences: readonly Sentence[], first: number, end: number): boolean {
  return sentences.some(({ firstToken, endToken }) => firstToken <= first && end <= endToken);
}
