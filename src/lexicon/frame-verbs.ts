// Origin: our own list of the verbs that most often stand beside a quotation in English-language news.

/** Past and present forms of the verbs that frame a quotation: `"Why now?" Mara Lind asked.` */
export const FRAME_VERBS: ReadonlySet<string> = new Set(
  `
  said says say asked asks ask added adds wrote writes told tells replied replies answered answers
  responded responds tweeted tweets posted shouted shouts yelled yells cried cries screamed exclaimed
  explained explains continued continues recalled recalls wondered wonders demanded demands insisted insists
  joked jokes quipped quips declared declares concluded concludes noted notes remarked remarks observed
  warned warns argued argues urged urges complained complains muttered whispered laughed sighed mused
  inquired queried countered retorted snapped thundered chanted sang reads read
  `
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
