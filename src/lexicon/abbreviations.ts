// Origin: our own lists, from the style guides of English-language news (AP, Reuters, The Guardian)
// and the abbreviations met when reading news articles of 1987 to 2025. Written without the final dot.

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Never end a sentence, whatever follows: titles, and words that lead to what they stand for. */
export const NEVER_END = words(`
  Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Hon Sra Srta Msgr Bp Abp Archbp
  Gen Lt Col Maj Capt Cpt Cmdr Cmndr Cdr Comdr Adm Sgt Cpl Pfc Spc Brig Ens Supt Ofc
  Gov Govs Sen Sens Rep Reps Pres Amb Atty Asst Assoc Secy Treas Commr Del Ald Insp Det Smt Shri Thiru Tmt Adv
  Mt Mts Ste Pte Pvt vs v viz cf al approx esp ca e.g i.e E.g I.e P.S PS p.s ps Attn attn
`);

/** Lead to a number or the rest of a date: `No. 4`, `Jan. 6`, `Rs. 200`. They may end a sentence before a word that opens one. */
export const BEFORE_A_NUMBER = words(`
  Nr N° Vol Fig Sec Ch Art Para Ext Op Sc Ph Rs Tel
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/** The same, where they are words of their own as well: `art. 12`, but `her art. Then`; `No. 4`, but `No. Never`. */
export const ONLY_BEFORE_A_NUMBER = words(
  'No Nos no nos nr p pp pg vol vols fig figs sec ch art par para ver ext op tel est ed eds approx rs',
);

/** End a sentence only where the next word hardly goes on with a name: `Acme Inc. The firm`. */
export const MAY_END = words(`
  Inc Corp Co Cos Ltd LTD Llc Plc PLC Bros Assn Dept Univ Inst Bldg Dist Comm Ave Blvd Rd Ln Hwy
  St Ft Pt Jr Sr Esq PhD MD dept
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont
  Neb Nebr Nev Okla Ont Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Que Alta Sask
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);

/** Times of the day: end a sentence before a capital, unless it is a day, a month or a time zone. */
export const AFTER_AN_HOUR = words('a.m p.m A.M P.M am pm AM PM');

/** What follows an hour without a new sentence: `5 p.m. Saturday`, `5 p.m. EST`. */
export const AFTER_A_TIME = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Mon Tue Tues Wed Thu Thurs Fri Sat Sun Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
  January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec.
  EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST AEST AEDT JST ICT SGT
  Eastern Central Mountain Pacific Greenwich Atlantic Alaska Hawaii Moscow London
`);

/** Names that end with an exclamation mark of their own. */
export const NAMES_WITH_MARK = words('Yahoo Jeopardy Joomla');
