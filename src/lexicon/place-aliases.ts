// Origin: our own list of names by which news calls the same country or city, folded.

const GROUPS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae', 'emirates'],
  ['european union', 'eu'],
  ['democratic republic of congo', 'drc', 'dr congo', 'democratic republic of the congo'],
  ['czech republic', 'czechia'],
  ['myanmar', 'burma'],
  ['ivory coast', "cote d'ivoire"],
  ['eswatini', 'swaziland'],
  ['turkey', 'turkiye'],
  ['new york city', 'nyc'],
  ['los angeles', 'la'],
  ['washington', 'washington dc', 'dc'],
  ['kyiv', 'kiev'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['beijing', 'peking'],
];

/** From each other name to the first of its group; all folded. */
export const PLACE_ALIASES: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(([name, ...others]) => others.map((other) => [other, name] as const)),
);
