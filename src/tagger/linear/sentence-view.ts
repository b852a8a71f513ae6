import type { Form } from './form.ts';

/** What a tagger reads of a sentence: where its tokens are. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** How a sentence uses capital letters: only in prose, and in tables, do they mark names. */
export const STYLE = { prose: 0, capitals: 1, title: 2, table: 3 } as const;

/** A sentence as the features read it. */
export interface SentenceView {
  readonly forms: readonly Form[];
  readonly first: number;
  readonly end: number;
  /** Stands outside the sentence on both sides. */
  readonly boundary: Form;
  /** One of {@link STYLE}. */
  readonly style: number;
}

export function sentenceView(
  forms: readonly Form[],
  { firstToken, endToken }: TokenRange,
  boundary: Form,
): SentenceView {
  const style = styleOf(forms, firstToken, endToken);
  return { forms, first: firstToken, end: endToken, boundary, style };
}

/** The word at an index, or the boundary outside the sentence. */
export const formAt = ({ forms, first, end, boundary }: SentenceView, index: number): Form =>
  index < first || index >= end ? boundary : (forms[index] ?? boundary);

function styleOf(forms: readonly Form[], first: number, end: number): number {
  let words = 0;
  let capitalized = 0;
  let withLower = 0;
  for (let index = first; index < end; index += 1) {
    const form = forms[index];
    if (form?.isWord !== true) continue;
    words += 1;
    if (form.isCapitalized) capitalized += 1;
    if (form.hasLowerCase) withLower += 1;
  }
  if (words > 0 && withLower === 0) return STYLE.capitals;
  if (end - first >= 4 && words * 2 < end - first) return STYLE.table;
  return words >= 4 && capitalized * 10 >= words * 6 ? STYLE.title : STYLE.prose;
}
