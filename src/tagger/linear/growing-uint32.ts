/** A list of 32-bit numbers that grows without boxing them. */
export class GrowingUint32 {
  private values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  /** The numbers as they are now; a view, not a copy. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}
