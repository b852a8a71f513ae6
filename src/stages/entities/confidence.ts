import type { LabelProbabilities } from '../../document/tags.ts';
import type { TokenSpan } from '../../tagger/bilou.ts';

/**
 * The probability that a span and its type are right: that of its least certain token. Labels of one
 * name stand and fall together, so their product would be far too low.
 */
export function confidenceOf(tags: LabelProbabilities, span: TokenSpan): number {
  let least = 1;
  for (let token = span.first; token < span.end; token += 1) {
    least = Math.min(least, probabilityOf(tags, token, partAt(span, token), span.type));
  }
  return least;
}

function partAt({ first, end }: TokenSpan, token: number): string {
  if (end - first === 1) return 'U';
  if (token === first) return 'B';
  return token === end - 1 ? 'L' : 'I';
}

function probabilityOf(
  { labels, probabilities }: LabelProbabilities,
  token: number,
  part: string,
  type: string,
): number {
  const column = labels.indexOf(`${part}-${type}`);
  return column < 0 ? 0 : (probabilities[token * labels.length + column] ?? 0);
}
