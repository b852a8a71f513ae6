// Origin: our own list, from the style guides of English-language news (AP, Reuters, The Guardian)
// and the abbreviations met when reading news articles of 1987 to 2025. Written without the final dot.

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Stand before a name, never at the end of a sentence: `Gen. Smith`, `St. Louis`. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  words(`
    Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Hon Sr Sra Srta Pte
    Gen Lt Col Maj Capt Cpt Cmdr Cmndr Cdr Comdr Adm Sgt Cpl Pvt Pfc Spc Brig Ens Insp Supt Det Ofc
    Gov Govs Sen Sens Rep Reps Pres Amb Atty Dist Asst Assoc Sec Secy Treas Supt Comm Commr Del Ald Msgr Bp Abp Archbp
    St Ste Mt Mts Ft Pt Sgt vs v al cf viz approx esp ca
  `),
);

/** Stand before a number: `No. 4`, `p. 55`. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  words(`
    No Nos no nos N° n° Nr nr p pp pg vol vols Vol fig figs Fig sec Sec ch Ch art Art par para ver ext Ext
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  `),
);

/** May end a sentence, but do not where the words that follow go on with a name or in lower case. */
export const MAY_END: ReadonlySet<string> = new Set(
  words(`
    Inc Corp Co Cos Ltd Llc Plc Bros Assn Dept Univ Inst Bldg Ave Blvd Rd Ln Hwy Jr Sr Esq
    Ph PhD MD etc Etc ed eds est Est min max avg misc tel Tel dept
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont
    Neb Nebr Nev Okla Ont Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Que Alta Sask Man
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    lb lbs oz ft yd yds mi km kg cm mm sq hr hrs mins secs mph bn tn
    a.m p.m A.M P.M am pm
  `),
);
