import type { Span } from '../document/span.ts';
import type { Figure } from './figures.ts';

/** How a found thing differs from gold. What each means depends on the task; docs/evaluation.md says. */
export const DISCREPANCY_KINDS = [
  'missed',
  'spurious',
  'edge',
  'type',
  'value',
  'speaker',
  'sense',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** One place where a document differs from gold. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  /** The id of the gold document. */
  readonly document: string;
  /** Where in the text: of what is wrong, or of what was missed. */
  readonly span: Span;
  readonly expected: string | null;
  readonly found: string | null;
  /** The words around it on one line, what it is about between `>` and `<`. */
  readonly context: string;
}

/** What an evaluation measured. Holds nothing that changes from run to run. */
export interface EvaluationReport {
  readonly task: string;
  readonly documents: number;
  readonly figures: readonly Figure[];
  /** In order of documents, and of text within each. */
  readonly discrepancies: readonly Discrepancy[];
}

const REACH = 60;

/** A discrepancy with the words around it. */
export const discrepancy = (
  kind: DiscrepancyKind,
  place: { readonly document: string; readonly text: string; readonly span: Span },
  expected: string | null,
  found: string | null,
): Discrepancy => ({
  kind,
  document: place.document,
  span: { start: place.span.start, end: place.span.end },
  expected,
  found,
  context: contextOf(place.text, place.span),
});

function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = `${before}>${text.slice(start, end)}<${after}`;
  return words.replace(/\s+/gu, ' ').trim();
}
