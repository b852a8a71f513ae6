/** Words that tell a time word from another word of the same form, and a year from a number. Own lists. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Months that are also given names, verbs or short forms of something else. */
export const AMBIGUOUS_MONTHS = words('may march april june august');

/** Words and marks before a time; before a name like `May` they are rarer. */
export const BEFORE_TIME =
  words(`in on since until till by before after during from to through throughout of
  for between and or last this next early late mid earlier later around about circa every each the year
  , ( -- - – — ; :`);

/** The surest of them: after these `May` is the month even where the article knows a Mrs. May. */
export const SURELY_BEFORE_TIME =
  words(`in since until till during through throughout last this next early late
  mid every each`);

/** What stands before a season that is meant as one: `in the fall`, `by spring`. */
export const BEFORE_SEASON = words(
  'in by since until during through throughout early late of for over',
);

/** What makes `the fall` something else: `the fall of the wall`. */
export const AFTER_NO_SEASON = words('of in to from');

/** Before a number that is no year: `No. 1999`, `Boeing 2000`. */
export const BEFORE_NUMBER =
  words(`$ £ € ¥ # № + no nos no. nos. number page flight route room article section boeing
  airbus dlrs agenda vision euro expo windows`);

/** After a number that is no year: `2000 people`. */
export const AFTER_NUMBER =
  words(`million billion trillion percent % degrees miles kilometers km meters feet
  dollars euros pounds people troops men women`);

/** Before a year that is meant as one and counts nothing: `the 1992 protests`, `its 1990 invasion`. */
export const BEFORE_YEAR_OF = words("the 's ’s its his her their our that this a an");

/** Before `soon` that looks ahead: `may soon`. */
export const BEFORE_SOON = words("will would may might could can 'll ’ll very and");
