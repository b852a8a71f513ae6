/** Counts features, then numbers those that are frequent enough: 0, 1, 2, … in the order of their hashes. */
export class FeatureIndex {
  private keys = new Uint32Array(1 << 20);
  private counts = new Uint32Array(1 << 20);
  private size = 0;

  /** Feature 0 is taken for 1, since 0 marks an empty slot. */
  count(feature: number, times: number): void {
    if (this.size * 2 > this.keys.length) this.grow();
    const slot = this.slotOf(feature || 1);
    if (this.keys[slot] === 0) {
      this.keys[slot] = feature || 1;
      this.size += 1;
    }
    this.counts[slot] = (this.counts[slot] ?? 0) + times;
  }

  /** Numbers the features seen at least `least` times. Counting ends here. */
  number(least: number): FeatureNumbers {
    const features: number[] = [];
    const numbers = new Int32Array(this.keys.length).fill(-1);
    this.keys.forEach((feature, slot) => {
      if (feature === 0 || (this.counts[slot] ?? 0) < least) return;
      numbers[slot] = features.length;
      features.push(feature);
    });
    return {
      features: Uint32Array.from(features),
      of: (feature) => numbers[this.slotOf(feature || 1)] ?? -1,
    };
  }

  private slotOf(feature: number): number {
    const mask = this.keys.length - 1;
    let slot = feature & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.counts = new Uint32Array(counts.length * 2);
    keys.forEach((feature, old) => {
      if (feature === 0) return;
      const slot = this.slotOf(feature);
      this.keys[slot] = feature;
      this.counts[slot] = counts[old] ?? 0;
    });
  }
}

export interface FeatureNumbers {
  /** By number. */
  readonly features: Uint32Array;
  /** The number of a feature, or -1. */
  readonly of: (feature: number) => number;
}
