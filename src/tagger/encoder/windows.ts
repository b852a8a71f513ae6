import type { Sentence } from '../../document/token.ts';

/** Tokens `[start, end)` are read together; what the model says counts for `[coreStart, coreEnd)`. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly coreStart: number;
  readonly coreEnd: number;
}

export interface WindowSizes {
  /** Pieces a window may hold, without the two marks around it. */
  readonly limit: number;
  /** Pieces at the end of a window that the next one reads again. */
  readonly overlap: number;
}

/** Tokens `[firstToken, endToken)` that are kept together where a window can hold them. */
export type Stretch = Pick<Sentence, 'firstToken' | 'endToken'>;

/** The sentences, and the tokens between them that belong to none: datelines, bylines. In order. */
export function stretchesOf(sentences: readonly Stretch[], tokenCount: number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { firstToken, endToken } of sentences) {
    if (from < firstToken) stretches.push({ firstToken: from, endToken: firstToken });
    stretches.push({ firstToken, endToken });
    from = endToken;
  }
  if (from < tokenCount) stretches.push({ firstToken: from, endToken: tokenCount });
  return stretches;
}

/** A sentence, or as much of it as fits a window: tokens `[start, end)`. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Pieces before it in the article, and up to its end. */
  readonly from: number;
  readonly to: number;
}

/**
 * Windows of whole sentences (or other stretches that follow each other), each as full as they allow; the next begins with the last sentences of
 * it that fit the overlap. A sentence read twice counts where it stands farther from the window's
 * nearer edge, in the earlier window where both are equal. `training/encoder/windows.py` does the same.
 */
export function windowsOf(
  stretches: readonly Stretch[],
  lengths: readonly number[],
  sizes: WindowSizes,
): Window[] {
  const parts = partsOf(stretches, lengths, sizes.limit);
  const ranges = rangesOf(parts, sizes);
  const cuts = cutsOf(parts, ranges);
  return ranges.flatMap((range, index): Window[] => {
    const inner = parts.slice(cuts[index], cuts[index + 1] ?? parts.length);
    const read = parts.slice(range.first, range.end);
    const [start, end] = [read[0], read.at(-1)];
    const [coreStart, coreEnd] = [inner[0], inner.at(-1)];
    if (!(start && end && coreStart && coreEnd)) return [];
    return [{ start: start.start, end: end.end, coreStart: coreStart.start, coreEnd: coreEnd.end }];
  });
}

function partsOf(stretches: readonly Stretch[], lengths: readonly number[], limit: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { firstToken, endToken } of stretches) {
    let start = firstToken;
    let size = 0;
    const close = (end: number): void => {
      if (start < end) parts.push({ start, end, from, to: from + size });
      from += size;
    };
    for (let token = firstToken; token < endToken; token += 1) {
      const length = lengths[token] ?? 0;
      if (size + length > limit && token > start) {
        close(token);
        start = token;
        size = 0;
      }
      size += length;
    }
    close(endToken);
  }
  return parts;
}

/** Parts `[first, end)` of each window. */
interface Range {
  readonly first: number;
  readonly end: number;
}

function rangesOf(parts: readonly Part[], { limit, overlap }: WindowSizes): Range[] {
  const piecesIn = (first: number, last: number): number =>
    (parts[last]?.to ?? 0) - (parts[first]?.from ?? 0);
  const ranges: Range[] = [];
  let first = 0;
  while (first < parts.length) {
    let end = first + 1;
    while (end < parts.length && piecesIn(first, end) <= limit) end += 1;
    ranges.push({ first, end });
    if (end === parts.length) break;
    let following = end;
    while (following - 1 > first && piecesIn(following - 1, end - 1) <= overlap) following -= 1;
    // The overlap must leave room for the sentence after it, else the windows would not move on.
    while (following < end && piecesIn(following, end) > limit) following += 1;
    first = following;
  }
  return ranges;
}

/** The part from which on each window's word counts. */
function cutsOf(parts: readonly Part[], ranges: readonly Range[]): number[] {
  const margin = (part: Part, { first, end }: Range): number =>
    Math.min(part.from - (parts[first]?.from ?? 0), (parts[end - 1]?.to ?? 0) - part.to);
  const cuts = [0];
  ranges.forEach((right, index) => {
    const left = ranges[index - 1];
    if (left === undefined) return;
    const shared = parts.slice(right.first, left.end);
    const turn = shared.findIndex((part) => margin(part, right) > margin(part, left));
    const cut = turn === -1 ? left.end : right.first + turn;
    cuts.push(Math.max(cut, cuts.at(-1) ?? 0));
  });
  return cuts;
}
