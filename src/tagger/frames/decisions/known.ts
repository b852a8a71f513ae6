/** Items `[from, to)` of a view. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** What is known of a frame when a decision about it is made. */
export interface Known {
  readonly anchor: number;
  readonly source: ItemRange | null;
  readonly left: ItemRange | null;
}

/** A choice of one among several; {@link NONE} stands for none of them. */
export type Candidates = readonly number[];

export const NONE = -1;
