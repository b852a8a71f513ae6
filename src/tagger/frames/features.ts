/** Combines two hashes into one, in this order. Cheap: what it is given is hashed already. */
export function joined(left: number, right: number): number {
  const bits = Math.imul(left + Math.imul(right, 0x85ebca6b), 0x9e3779b1);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** Collects the features of one candidate after the other. */
export class FeatureBuffer {
  features = new Uint32Array(1 << 14);
  size = 0;
  /** Where each candidate's features end. */
  readonly ends: number[] = [];

  clear(): void {
    this.size = 0;
    this.ends.length = 0;
  }

  /** Ends the features of a candidate. */
  close(): void {
    this.ends.push(this.size);
    if (this.size + MOST_A_CANDIDATE > this.features.length) {
      const larger = new Uint32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
  }

  one(template: number, a: number): void {
    this.features[this.size++] = joined(a, template);
  }

  two(template: number, a: number, b: number): void {
    this.features[this.size++] = joined(joined(a, b), template);
  }

  three(template: number, a: number, b: number, c: number): void {
    this.features[this.size++] = joined(joined(joined(a, b), c), template);
  }
}

// No candidate has more features than this, so that adding one needs no check.
const MOST_A_CANDIDATE = 256;

/** Small counts as they are, larger ones by rough size. */
export function bucket(count: number): number {
  if (count <= 4) return count;
  if (count <= 6) return 5;
  if (count <= 9) return 6;
  if (count <= 14) return 7;
  return count <= 24 ? 8 : 9;
}
