// Math.exp may differ in the last bit from one engine to the next; weights and probabilities must not.
// exp(x) = 2^k * exp(r) with |r| <= ln(2)/2, and exp(r) by its Taylor series: sums and products only,
// which IEEE 754 fixes to the bit.
const LARGEST = 1000;
const POWERS = powersOfTwo();
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** e to the power of `x`, the same bits on every engine; relative error below 1e-10. */
export function exponential(x: number): number {
  if (x < -690) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const series =
    1 +
    r *
      (1 +
        r *
          (1 / 2 +
            r *
              (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r / 40320)))))));
  return series * (POWERS[k + LARGEST] ?? Number.POSITIVE_INFINITY);
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * LARGEST + 1);
  powers[LARGEST] = 1;
  for (let k = 1; k <= LARGEST; k += 1) {
    powers[LARGEST + k] = (powers[LARGEST + k - 1] ?? 0) * 2;
    powers[LARGEST - k] = (powers[LARGEST - k + 1] ?? 0) / 2;
  }
  return powers;
}
