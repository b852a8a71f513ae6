/** How well found things agree with gold ones: counts first, since rates cannot be added up. */
export interface Agreement {
  readonly kind: 'agreement';
  readonly name: string;
  /** Found things that stand in gold. */
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  /** In percent; 0 where there is nothing to divide by. */
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of precision and recall, in percent. */
  readonly f1: number;
}

/** A share of cases that are right. */
export interface Share {
  readonly kind: 'share';
  readonly name: string;
  readonly right: number;
  readonly total: number;
  /** In percent; null where there is no case. */
  readonly share: number | null;
}

export type Figure = Agreement | Share;

/** What is counted for an agreement, summed over documents. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export const NO_COUNTS: Counts = { right: 0, found: 0, gold: 0 };

export const sumCounts = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, { right, found, gold }) => ({
      right: sum.right + right,
      found: sum.found + found,
      gold: sum.gold + gold,
    }),
    NO_COUNTS,
  );

/** Precision, recall and F1 of summed counts (micro average). */
export function agreement(name: string, { right, found, gold }: Counts): Agreement {
  const percent = (part: number, whole: number): number =>
    whole === 0 ? 0 : rounded((100 * part) / whole);
  return {
    kind: 'agreement',
    name,
    right,
    found,
    gold,
    precision: percent(right, found),
    recall: percent(right, gold),
    // 2PR / (P + R) in counts, so that nothing is rounded on the way.
    f1: percent(2 * right, found + gold),
  };
}

export const share = (name: string, right: number, total: number): Share => ({
  kind: 'share',
  name,
  right,
  total,
  share: total === 0 ? null : rounded((100 * right) / total),
});

/** Four decimals: enough to be rounded once more for a reader, and the same on every machine. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The one number that stands for a figure: F1 of an agreement, else the share. */
export const headline = (figure: Figure): number | null =>
  figure.kind === 'agreement' ? figure.f1 : figure.share;
