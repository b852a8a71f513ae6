// Origin: our own lists, from reading news.

/**
 * What stands before marks that hold a name, a title, a slogan or a lettering, and no speech:
 * `a film called “…”`, `a banner with the words “…”`, `the so-called “…”`. Matched against the text
 * right in front of the opening mark.
 */
export const LABEL_BEFORE = new RegExp(
  [
    // Names and titles.
    '\\bso[- ]called',
    '\\b(?:en)?titled|\\bsubtitled|\\bnicknamed|\\bdubbed|\\bcodenamed|\\bcode[- ]named|\\bself-titled|\\ba\\.?k\\.?a\\.?',
    '\\b(?:nickname|moniker|hashtag|slogan|motto|mantra|tagline|caption|headline)s?(?:\\s+(?:is|was|of|reads?|reading))?',
    '\\b(?:book|novel|memoir|film|movie|album|song|track|single|hit|show|series|sitcom|drama|musical|play|opera|poem|essay|episode|documentary|podcast|painting|exhibition|magazine|column|game|program(?:me)?|ballad|anthem)s?,?(?:\\s+(?:called|named))?',
    // Letterings.
    '\\b(?:signs?|banners?|placards?|posters?|t-?shirts?|shirts?|hats?|caps?|buttons?|badges?|stickers?|mugs?|graffiti|billboards?|plaques?|tattoos?)(?:\\s+(?:that|which|with|saying|says|said|reading|reads?|bearing|emblazoned|declaring|proclaiming|the|words?|slogan|message))*',
    '\\b(?:the|of\\s+the)\\s+(?:word|words|phrase|term|label|title|name)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/u, '(?:')
    .concat(')[,:]?\\s*$'),
  'iu',
);
