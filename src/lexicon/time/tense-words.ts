/** Words that tell that what is spoken of is still to come. Own lists, after reading news. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs that stand in front of what is to come by themselves. */
export const FUTURE_MODALS: ReadonlySet<string> = words(
  `will 'll ’ll wo shall should must would may might`,
);

/** What may come after `to` and is still to come: `expected to`, `plans to`. */
export const PLANNING_WORDS: ReadonlySet<string> =
  words(`expected expects expect expecting scheduled schedule schedules
  set due planned plan plans planning hope hopes hoped hoping intend intends intended intending supposed slated going
  likely unlikely ready poised bound agreed agree agrees promise promises promised vow vows vowed
  pledge pledges pledged prepare prepares prepared preparing aim aims aimed want wants wanted need needs needed decide
  decides decided threaten threatens threatened about deadline asked urged ordered invited
  reluctant eager able unable wait waiting waits proposed proposes offer offers offered seek seeks sought`);

/** Adjectives and nouns that place something ahead: `payable Dec. 7`, `due Friday`, `a hearing scheduled for Monday`. */
export const AHEAD_WORDS: ReadonlySet<string> =
  words(`due payable scheduled expected planned deadline expire expires
  expiring upcoming slated set effective postponed rescheduled forthcoming anticipated projected
  begins starts opens closes ends arrives leaves reconvenes resumes`);

/** Prepositions that only something that has been stands after. */
export const SINCE_WORDS: ReadonlySet<string> = words('since');

/** Prepositions that something to come is likelier after. */
export const UNTIL_WORDS: ReadonlySet<string> = words('until till by before');
