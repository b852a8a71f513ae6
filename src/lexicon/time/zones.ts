/** Short forms of time zones, in lower case; met in capitals: `EST`. Own list of those that news uses. */
export const ZONES: ReadonlySet<string> = new Set(
  `gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest ist aest aedt
  jst kst msk hkt sast eat wat`.split(/\s+/u),
);
