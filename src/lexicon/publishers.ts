// Origin: our own list, from the titles of English-language newspapers and sites.

/** What titles of papers hold beside the place they are named after, in lower case. */
export const PUBLISHER_WORDS: ReadonlySet<string> = new Set(
  (
    'the daily weekly sunday evening morning local online today news newspaper newspapers times post herald tribune press ' +
    'journal gazette chronicle register review sentinel observer advocate beacon telegraph telegram record reporter star sun ' +
    'world mail express echo argus courier dispatch examiner enquirer inquirer independent leader ledger monitor mercury ' +
    'bulletin banner citizen democrat republican free state standard spectator guardian globe item live life link net web ' +
    'media report and of'
  ).split(' '),
);

/** First words of names of towns that site names run together with the next: `lasvegas`. */
export const RUN_TOGETHER =
  'las los san santa new st fort el north south east west palm salt'.split(' ');

/** Endings of site names that are two-letter codes and yet tell no country. */
export const SITES_OF_NO_COUNTRY: ReadonlySet<string> = new Set(
  'ai cc co fm io me tv ws'.split(' '),
);

/** Where most papers are in English: one called after Paris and written in English is seldom made in France. */
export const ENGLISH_PRESS: ReadonlySet<string> = new Set(
  'US GB IE CA AU NZ ZA IN PK LK NG GH KE UG ZM ZW JM TT SG MT'.split(' '),
);
