// Origin: our own lists, from reading news.

/** Words before a marked stretch that say it is a name, a title or a label, and no speech. */
export const LABELING_WORDS: ReadonlySet<string> = new Set(
  `so-called titled entitled called dubbed nicknamed named known termed labeled labelled branded
   headlined subtitled captioned slogan motto hashtag nickname song book film movie album show
   series single play novel track episode essay word words term phrase signs sign banner banners
   placard placards t-shirt shirt hat button reading aka alias the a an of on in`
    .trim()
    .split(/\s+/u),
);

/** Prepositional cues: the source follows, the content is the rest of the sentence. */
export const ACCORDING = 'according';
