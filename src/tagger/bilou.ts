/**
 * BILOU labels: `O` outside any span; `U-x` a span of one token; `B-x`, `I-x`, `L-x` the first,
 * inner and last token of a longer one. Every label sequence that obeys {@link follows} reads as
 * spans that do not overlap, so models and decoders need no repair step.
 */
export type BilouPart = 'O' | 'B' | 'I' | 'L' | 'U';

const PARTS: readonly BilouPart[] = ['B', 'I', 'L', 'U'];

/** A stretch of tokens `[first, end)` with what it is. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly type: string;
}

/** `O`, then `B-`, `I-`, `L-`, `U-` of each type in the order given. */
export const bilouLabels = (types: readonly string[]): readonly string[] => [
  'O',
  ...types.flatMap((type) => PARTS.map((part) => `${part}-${type}`)),
];

/** The part of a label: its first letter. */
export function partOf(label: string): BilouPart {
  const part = label.charAt(0);
  return part === 'B' || part === 'I' || part === 'L' || part === 'U' ? part : 'O';
}

/** The type of a label, or the empty string for `O`. */
export const typeOf = (label: string): string => (partOf(label) === 'O' ? '' : label.slice(2));

/** True where a token with this label may be the first of a sentence. */
export const mayStart = (label: string): boolean => !isInside(label);

/** True where a token with this label may be the last of a sentence. */
export const mayEnd = (label: string): boolean => !isOpen(label);

/** True where `next` may stand right after `label`. */
export const follows = (label: string, next: string): boolean =>
  isOpen(label) ? isInside(next) && typeOf(label) === typeOf(next) : !isInside(next);

const isOpen = (label: string): boolean => partOf(label) === 'B' || partOf(label) === 'I';
const isInside = (label: string): boolean => partOf(label) === 'I' || partOf(label) === 'L';

/** The label of each of `count` tokens, as an index into `labels`. Spans may not overlap. */
export function encodeBilou(
  spans: readonly TokenSpan[],
  count: number,
  labels: readonly string[],
): Uint8Array {
  const codes = new Map(labels.map((label, code) => [label, code]));
  const encoded = new Uint8Array(count);
  for (const { first, end, type } of spans) {
    const code = (part: BilouPart): number => codes.get(`${part}-${type}`) ?? 0;
    if (end - first === 1) encoded[first] = code('U');
    else {
      encoded.fill(code('I'), first, end);
      encoded[first] = code('B');
      encoded[end - 1] = code('L');
    }
  }
  return encoded;
}

/** Reads spans out of a legal label sequence, in order. */
export function decodeBilou(codes: ArrayLike<number>, labels: readonly string[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let first = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const label = labels[codes[index] ?? 0] ?? 'O';
    const part = partOf(label);
    if (part === 'B' || part === 'U') first = index;
    if (part === 'L' || part === 'U') spans.push({ first, end: index + 1, type: typeOf(label) });
  }
  return spans;
}
