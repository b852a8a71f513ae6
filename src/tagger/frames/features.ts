import { mixed, paired } from '../linear/hash.ts';

/** Collects the features of one candidate after the other. */
export class FeatureBuffer {
  features = new Uint32Array(1 << 14);
  size = 0;
  /** Where each candidate's features end. */
  ends: number[] = [];

  clear(): void {
    this.size = 0;
    this.ends.length = 0;
  }

  close(): void {
    this.ends.push(this.size);
  }

  #push(feature: number): void {
    if (this.size === this.features.length) {
      const larger = new Uint32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.features[this.size++] = feature;
  }

  one(template: number, a: number): void {
    this.#push(mixed(a, template));
  }

  two(template: number, a: number, b: number): void {
    this.#push(paired(a, b, template));
  }

  three(template: number, a: number, b: number, c: number): void {
    this.#push(paired(paired(a, b, 7), c, template));
  }
}

/** Small counts as they are, larger ones by rough size. */
export function bucket(count: number): number {
  if (count <= 4) return count;
  if (count <= 6) return 5;
  if (count <= 9) return 6;
  if (count <= 14) return 7;
  return count <= 24 ? 8 : 9;
}
