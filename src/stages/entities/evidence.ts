import type { Occurrence } from './occurrences.ts';

// All weights are fitted on CoNLL-2003 dev.

/** How much the other places weigh together, against the place itself. */
const WEIGHT = 1.2;
/** What one occurrence tells of another: of the same words in a row, of a longer row, of a shorter one. */
const SAME = 1;
const LONGER = 0.5;
const SHORTER = 0.3;
/** So many occurrences of weight 1 tell as much as any number; a single one tells this share of it and more. */
const ENOUGH = 4;
const ALONE = 0.25;
/** No type is ruled out by other places alone. */
const LEAST = 0.02;

/** Shares of types, summed over occurrences. */
class Sum {
  readonly shares: Float64Array;
  count = 0;

  constructor(types: number) {
    this.shares = new Float64Array(types);
  }

  add(shares: Float64Array, times: number): void {
    this.count += times;
    for (let type = 0; type < shares.length; type += 1) {
      this.shares[type] = (this.shares[type] ?? 0) + times * (shares[type] ?? 0);
    }
  }

  addSum(other: Sum, weight: number): void {
    this.count += weight * other.count;
    for (let type = 0; type < this.shares.length; type += 1) {
      this.shares[type] = (this.shares[type] ?? 0) + weight * (other.shares[type] ?? 0);
    }
  }
}

/**
 * What all occurrences of one word say together. Kept as sums by row and by length of row, so that a
 * word that stands ten thousand times costs no more than ten thousand words.
 */
export class Evidence {
  private readonly types: number;
  private readonly byRow = new Map<string, Sum>();
  private readonly byLength = new Map<number, Sum>();

  constructor(types: number) {
    this.types = types;
  }

  /** Adds the probability of each type at an occurrence. */
  add({ row, length, isEvidence }: Occurrence, shares: Float64Array): void {
    if (!isEvidence) return;
    this.sumOf(this.byRow, row).add(shares, 1);
    this.sumOf(this.byLength, length).add(shares, 1);
  }

  /** What the other occurrences say for each type, as a factor; null where no other says anything. */
  factorsFor(occurrence: Occurrence, own: Float64Array): Float64Array | null {
    const { row, length, isEvidence } = occurrence;
    const others = new Sum(this.types);
    for (const [otherLength, sum] of this.byLength) {
      others.addSum(sum, otherLength > length ? LONGER : SHORTER);
    }
    const same = this.byRow.get(row);
    // Rows of the same words are of the same length: what they were counted as is made up for.
    if (same !== undefined) others.addSum(same, SAME - SHORTER);
    if (isEvidence) others.add(own, -SAME);
    if (others.count < SHORTER / 2) return null;
    const strength = WEIGHT * Math.min(1, ALONE + others.count / ENOUGH);
    const scale = 1 + LEAST * this.types;
    return others.shares.map(
      (sum) => ((Math.max(0, sum) / others.count + LEAST) / scale) ** strength,
    );
  }

  private sumOf<K>(sums: Map<K, Sum>, key: K): Sum {
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = new Sum(this.types);
      sums.set(key, sum);
    }
    return sum;
  }
}
