/** The four seasons as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Own list. `fall` and `spring` are verbs and `spring` a source of water: patterns ask for company. */
export const SEASON_NOUNS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);
