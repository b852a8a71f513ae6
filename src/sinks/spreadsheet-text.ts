/** The most characters a cell of Excel holds; what is longer spills over into the rows below. */
const CELL_LIMIT = 32_767;

const WHITE_SPACE = /[\s\p{Cc}]+/gu;
const BREAK = /[\p{Cc}\u2028\u2029]/u;

// Behind white space and invisible characters too (Excel trims some, and a person sees none), and in
// full width, which Excel takes for the plain ones. Tab and CR, the other two of OWASP's list, are
// spaces by then. https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * Text as it can stand in a cell of a spreadsheet: in one line, without control characters, not
 * taken for a formula (an apostrophe is put in front), and no longer than a cell may be (the end is
 * cut and becomes `…`).
 */
export function spreadsheetText(text: string): string {
  // Most cells have no break, and looking for one is quicker than going over all spaces.
  const line = BREAK.test(text)
    ? text.replace(WHITE_SPACE, (run) => (BREAK.test(run) ? ' ' : run))
    : text;
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return safe.length <= CELL_LIMIT ? safe : `${wholePairs(safe.slice(0, CELL_LIMIT - 1))}…`;
}

/** Without the first half of a surrogate pair that was cut in two. */
const wholePairs = (text: string): string => text.replace(/[\uD800-\uDBFF]$/u, '');
