/** A stretch of `Document.text` in UTF-16 code units: inclusive `start`, exclusive `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` holds every character of `inner`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Text order: by start, the longer span first where two start together. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The span without white space at either end, or null where nothing else is in it.
 * White space is what `String.prototype.trim` removes.
 */
export function trimmed(text: string, span: Span): Span | null {
  const words = textOf(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? { start, end } : null;
}

/**
 * The index of the first span that ends after `offset`, in spans that are in text order and do not
 * overlap; `spans.length` where there is none. Binary search.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
