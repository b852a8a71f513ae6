/**
 * Words in front of a time expression that shade it and leave its value: TIMEX3 keeps them in the
 * expression. Own lists. A longer phrase stands before one that it ends with.
 */

const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/u))
    .sort((a, b) => b.length - a.length);

/** Of dates: `the end of 1998`, `early October`, `mid-March`. */
export const DATE_QUALIFIERS = phrases(`
  the very end of | the end of | the beginning of | the start of | the middle of | the close of |
  the rest of | the remainder of | the first half of | the second half of | the latter half of |
  the latter part of | the early part of | the first part of | the turn of | the onset of |
  the dawn of | the height of |
  the early | the mid - | the mid | the late | the latter |
  the early hours of | early in | late in | earlier in | later in |
  early - | early | earlier | late - | late | later | mid - | mid`);

/** Of lengths and distances: `more than two years`, `about a week ago`. */
export const LENGTH_QUALIFIERS = phrases(`
  no more than | no less than | no fewer than | not more than | not less than | more than |
  less than | fewer than | at least | at most | as many as | as much as | up to |
  just over | just under | well over | a little over | a little more than | slightly more than |
  nearly | almost | about | approximately | roughly | around | over | under | some`);

/** Lengths that begin with these are not shaded: `over the past week`, `about several years`. */
export const UNSHADED: ReadonlySet<string> = new Set(
  'the these those its his her their past last next recent coming several many few first'.split(
    ' ',
  ),
);

/** Before a weekday these say when something is said, and belong to the verb: `earlier Friday, lawyers filed`. */
export const WEEKDAY_ADVERBS: ReadonlySet<string> = new Set(['earlier', 'later']);
