// Origin: our own lists, from company registers' legal forms and common names of institutions.

/** Endings of company names that news leaves out at the next mention, in lower case without stops. */
export const LEGAL_ENDINGS = new Set(
  'ab ag asa bhd bv co company corp corporation gmbh group holding holdings inc incorporated kk limited llc llp ltd nv oyj plc pt pte pty sa sas se spa'.split(
    ' ',
  ),
);

/** Words too common in names of organizations to stand for one of them. */
export const GENERIC_WORDS = new Set(
  (
    'african agency air american asian association authority bank board british bureau central centre center chinese city ' +
    'college commission committee council county court department east eastern european federal federation first foundation ' +
    'free french general german global great group high house indian institute international labor labour league local ' +
    'ministry national new north northern office old organisation organization pacific party people public republic royal ' +
    'russian school service society south southern state supreme the union united university us west western world'
  ).split(' '),
);

/** Short names that no spelling rule gives, beside the full form, both folded. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['fed', 'federal reserve'],
  ['met', 'metropolitan police'],
  ['met police', 'metropolitan police'],
  ['scotland yard', 'metropolitan police'],
  ['tories', 'conservative party'],
  ['conservatives', 'conservative party'],
  ['lib dems', 'liberal democrats'],
  ['gop', 'republican party'],
  ['beeb', 'bbc'],
  ['justice department', 'department of justice'],
  ['state department', 'department of state'],
  ['treasury department', 'department of the treasury'],
  ['defense department', 'department of defense'],
]);
