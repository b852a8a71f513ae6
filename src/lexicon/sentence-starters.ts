// Origin: our own list of English function words; those that often stand in names (`Of`, `And`) or are
// names themselves (`May`, `Will`) are left out.

/** Words that open sentences and hardly ever go on with a name: after `U.S.` or `Inc.` they begin a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `
  The A An This That These Those There Here It Its He His She Her They Their We Our You Your I My
  It's He's She's They're We're I'm You're That's There's
  But So Yet Or Nor If When While Where Whereas Although Though Because Since Until Unless Before After
  As At By For From In Into On Upon Over Under With Within Without During Despite Among About Against Between
  Who What Which Why How Whether Some Many Most Several Other Others Another Each Every Both All Any Not
  However Moreover Meanwhile Instead Also Then Now Still Even Only Just Once Later Earlier Yesterday Today Tomorrow
  According Asked Speaking Addressing Following Including Like Unlike Such Is Are Was Were Has Have Had Do Does Did
  Can Could Would Should Might Must Let Please Last Next
  `
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
