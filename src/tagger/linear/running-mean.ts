/** The mean of arrays that are added one after the other. */
export class RunningMean {
  private readonly sum: Float64Array;
  private count = 0;

  constructor(length: number) {
    this.sum = new Float64Array(length);
  }

  add(values: Float32Array): void {
    this.count += 1;
    for (let index = 0; index < values.length; index += 1) {
      this.sum[index] = (this.sum[index] ?? 0) + (values[index] ?? 0);
    }
  }

  /** The mean times `factor`. */
  times(factor: number): Float32Array {
    const scale = factor / Math.max(1, this.count);
    return Float32Array.from(this.sum, (value) => value * scale);
  }
}
