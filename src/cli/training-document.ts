import type { With } from '../document/document.ts';
import type { EntityType } from '../document/entity.ts';
import { overlaps, type Span } from '../document/span.ts';
import type { TokenSpan } from '../tagger/bilou.ts';
import type { TrainingDocument } from '../tagger/linear/train.ts';

/** A name that somebody has marked in a text. */
export interface MarkedName extends Span {
  readonly type: EntityType;
}

/**
 * Marked names as the trainer wants them: by tokens. A sentence with a name that does not begin and
 * end with tokens of it would teach what is wrong, and counts only as context; so does one that is
 * doubtful.
 */
export function trainingDocument(
  { tokens, sentences }: Pick<With<'tokens' | 'sentences'>, 'tokens' | 'sentences'>,
  names: readonly MarkedName[],
  doubtful: readonly Span[],
): TrainingDocument {
  const firstAt = new Map(tokens.map(({ start }, index) => [start, index]));
  const endAt = new Map(tokens.map(({ end }, index) => [end, index + 1]));
  const spans: TokenSpan[] = [];
  const misfits: Span[] = [...doubtful];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const first = firstAt.get(name.start);
    const end = endAt.get(name.end);
    // Of names inside names the outer one is taught.
    if (first !== undefined && first < (spans.at(-1)?.end ?? 0)) continue;
    if (first === undefined || end === undefined) misfits.push(name);
    else if (isWithinOne(sentences, { first, end })) spans.push({ first, end, type: name.type });
    else misfits.push(name);
  }
  return {
    words: tokens.map(({ text }) => text),
    sentences: sentences.map(({ start, end, firstToken, endToken }) => ({
      firstToken,
      endToken,
      weight: misfits.some((misfit) => overlaps(misfit, { start, end })) ? 0 : 1,
    })),
    spans,
  };
}

const isWithinOne = (
  sentences: With<'sentences'>['sentences'],
  { first, end }: { readonly first: number; readonly end: number },
): boolean => sentences.some(({ firstToken, endToken }) => firstToken <= first && end <= endToken);
