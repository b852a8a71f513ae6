export interface Quantized {
  readonly features: Uint32Array;
  /** Row-major, in steps. */
  readonly weights: Int8Array;
  /** What one step is worth. */
  readonly step: number;
}

const LARGEST_STEP = 127;

/**
 * Keeps the `most` features with the largest weights and stores weights in 8 bits. The step is such
 * that all but one weight in 10,000 fit; those few are cut.
 */
export function quantized(
  weights: Float32Array,
  labels: number,
  features: Uint32Array,
  most: number,
): Quantized {
  const largest = new Float32Array(features.length);
  for (let row = 0; row < features.length; row += 1) {
    for (let at = row * labels; at < (row + 1) * labels; at += 1) {
      largest[row] = Math.max(largest[row] ?? 0, Math.abs(weights[at] ?? 0));
    }
  }
  const sorted = largest.slice().sort();
  const limit = sorted[Math.floor((sorted.length - 1) * 0.9999)] ?? 0;
  const step = limit / LARGEST_STEP || 1;
  const threshold = Math.max(step / 2, sorted[Math.max(0, sorted.length - most)] ?? 0);
  const rows = Array.from(features.keys()).filter((row) => (largest[row] ?? 0) >= threshold);
  const small = new Int8Array(rows.length * labels);
  rows.forEach((row, index) => {
    for (let label = 0; label < labels; label += 1) {
      const steps = Math.round((weights[row * labels + label] ?? 0) / step);
      small[index * labels + label] = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, steps));
    }
  });
  return { features: Uint32Array.from(rows, (row) => features[row] ?? 0), weights: small, step };
}
