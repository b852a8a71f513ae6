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
    'ministry national new north northern office old organisation organization pacific party people press public republic royal ' +
    'russian school service society south southern state supreme the union united university us west western world'
  ).split(' '),
);

/** Words that say what a company, party or club does: a second mention leaves them out. In lower case. */
export const DESCRIBING_WORDS: ReadonlySet<string> = new Set(
  (
    'airlines airways aerospace agriculture aluminium aluminum apparel associates auto automotive aviation bancorp bank banking beverage ' +
    'beverages biotech brands breweries brewing broadcasting brothers bros builders capital cement channel chemical chemicals ' +
    'communications construction consulting cosmetics dairy defence defense digital dynamics electric electrical electronics energy ' +
    'engineering enterprises entertainment equipment estates exploration fc films finance financial foods footwear fund gas gaming ' +
    'games gold healthcare health hotels industrial industries infrastructure instruments insurance interactive international ' +
    'investment investments investors labs laboratories leisure life lines logistics machinery manufacturing marine market markets ' +
    'media metals mills mines mining mobile motor motors mutual natural networks news oil partners party paper petroleum pharma ' +
    'pharmaceutical pharmaceuticals pictures pipeline plastics power press products properties publishing radio rail railway ' +
    'railways realty records resources restaurants retail robotics rovers savings securities semiconductor semiconductors ' +
    'services shipping software solar solutions steel stores studios supermarkets systems technologies technology telecom ' +
    'telecommunications television textiles therapeutics tobacco toys trading transport travel tv utilities ventures wanderers water ' +
    'wind wireless works city town united athletic albion hotspur county cf afc football club & of'
  ).split(' '),
);

/** Endings of clubs that stand for one of them where no other of the article has it: `United`. */
export const CLUB_ENDINGS: ReadonlySet<string> = new Set(
  'united city town rovers wanderers athletic albion county wednesday'.split(' '),
);

/** Words for bodies that bear the name of another, in lower case: `Harbor Foundation` is not Harbor. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  (
    'academy agency arena association awards board bulletin campus center centre championship church clinic coalition college ' +
    'commission committee conference council court cup department division dynamics federation festival force foundation fund games ' +
    'guild hall hospital institute institution journal league library ministry museum office open panel park patrol police post ' +
    'project prize school series society squad stadium team times tour tournament tribune trophy trust union university workers'
  ).split(' '),
);

/** Words of bodies of government, in lower case. */
export const GOVERNMENT_WORDS: ReadonlySet<string> = new Set(
  'department treasury senate congress army navy marine marines force court house embassy commission agency parliament government'.split(
    ' ',
  ),
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
  ['treasury department', 'us treasury'],
  ['exxon', 'exxonmobil'],
  ['exxon mobil', 'exxonmobil'],
  ['fannie mae', 'federal national mortgage association'],
  ['freddie mac', 'federal home loan mortgage corporation'],
  ['us fed', 'federal reserve'],
  ['us federal reserve', 'federal reserve'],
  ['federal reserve board', 'federal reserve'],
  ['liberal democrat party', 'liberal democrats'],
  ['liberal democrats party', 'liberal democrats'],
  ['democrats', 'democratic party'],
  ['republicans', 'republican party'],
  ['greens', 'green party'],
  ['spurs', 'tottenham hotspur'],
  ['man utd', 'manchester united'],
  ['man united', 'manchester united'],
  ['man city', 'manchester city'],
  ['barca', 'barcelona'],
  ['mod', 'defence ministry'],
  ['wada', 'world anti doping agency'],
  ['who', 'world health organization'],
  ['world health organisation', 'world health organization'],
  ['united nations', 'un'],
  ['european union', 'eu'],
]);
