// More digits than these mean nothing, and would differ between machines whose arithmetic differs in the last bit.

/** A probability to two decimals. */
export const probability = (value: number): number => rounded(value, 2);

/** Degrees to five decimals, about a meter. */
export const coordinate = (degrees: number | null): number | null =>
  degrees === null ? null : rounded(degrees, 5);

// `+ 0` makes a zero of minus zero.
const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
