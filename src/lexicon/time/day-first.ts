/**
 * Who writes the day before the month in figures (3/4/2021 is the third of April).
 * Own lists: of countries' domains, all that use English in news and do not follow the United States;
 * of publishers, those whose domain ends in .com or whose articles come without an address.
 */
export const DAY_FIRST_DOMAINS: ReadonlySet<string> = new Set(
  `uk ie au nz in pk bd lk np za ng ke gh ug tz zm zw mt cy sg my hk jm tt bb fj pg
  fr de es it nl be at ch pt gr pl cz sk hu ro bg se no dk fi is ru ua tr il eu br ar mx cl co pe ae qa sa eg`
    .trim()
    .split(/\s+/u),
);

/** In lower case; found anywhere in the publisher's name. */
export const DAY_FIRST_PUBLISHERS: readonly string[] = [
  'bbc',
  'guardian',
  'the times of india',
  'hindu',
  'hindustan times',
  'indian express',
  'economic times',
  'al jazeera',
  'deutsche welle',
  'france 24',
  'sky news',
  'the independent',
  'daily mail',
  'daily telegraph',
  'financial times',
  'abc australia',
  'sydney morning herald',
  'irish times',
  'straits times',
  'dawn.com',
];
