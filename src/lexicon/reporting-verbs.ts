/**
 * Verbs that report speech or writing, by what they take. Own list: the verbs of saying, telling,
 * asking, judging and manner of English reference grammars, widened by reading news.
 */
export type ReportingClass =
  /** Take a clause or a quotation: `said that`, `wrote`. */
  | 'say'
  /** Take the person addressed before it: `told reporters that`. */
  | 'tell'
  /** Take a question. */
  | 'ask'
  /** Take words for what they judge: `called it "a farce"`. */
  | 'call'
  /** Say how; only with a quotation: `"Never," he laughed`. */
  | 'manner'
  /** Of documents and figures: `the report found that`. */
  | 'show'
  /** Of a request or promise: `urged them to`, `vowed to`. */
  | 'commit';

const LEMMAS: Readonly<Record<ReportingClass, string>> = {
  say: `say add state claim declare announce note argue insist explain write report tweet retweet
    acknowledge admit concede contend assert allege maintain observe remark comment mention reply
    respond answer retort counter rejoin conclude continue confirm deny disclose reveal reiterate
    repeat recall recount relate stress emphasize emphasise underscore underline affirm attest aver
    avow opine muse joke quip boast brag complain lament predict forecast speculate testify confess
    post blog email text message proclaim pronounce profess elaborate clarify summarize
    estimate suggest propose recommend express voice echo agree disagree protest object caution
    interject interrupt intone offer begin finish conjecture theorize hypothesize hint imply
    signal signify mock gripe grumble fume gush enthuse exclaim hazard venture volunteer
    demur narrate specify stipulate dictate decree rule pray preach plead swear fret caption chime
    deadpan extol expound gripe inveigh opine philosophize reason reckon reflect reassert relay
    rebut recap refute report reprise repost say snap start tout urge vent quote`,
  tell: 'tell inform remind assure reassure warn advise notify brief lecture alert convince persuade',
  ask: 'ask inquire enquire query question wonder demand quiz press',
  call: `call describe characterize characterise label dub brand term denounce condemn criticize
    criticise praise slam blast hail deride decry ridicule dismiss portray depict liken compare
    blame accuse applaud laud commend bash lambast lambaste castigate chide rebuke scold thank
    welcome cite name tag deem style paint attack reject defend cast endorse`,
  manner: `laugh smile grin sigh shrug nod shout yell scream cry whisper mutter mumble murmur groan
    moan snarl growl bark bellow roar chant sing croon coo hiss howl huff gasp giggle chuckle
    chortle cackle weep sob sniff snort scoff sneer tease crack blurt stammer stutter drawl drone
    thunder rage rant rave scrawl jeer taunt heckle beam gush boom beg implore plead cheer wail
    whine bleat blast smirk wink`,
  show: 'show find indicate read reveal demonstrate suggest warn conclude list',
  commit: `vow promise pledge threaten swear offer refuse decline urge order command demand
    request beg implore instruct advise encourage invite appeal`,
};

/** Forms that the rules of spelling do not give. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying', 'sez'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'reading'],
  find: ['finds', 'found', 'finding'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  weep: ['weeps', 'wept', 'weeping'],
  shout: ['shouts', 'shouted', 'shouting'],
  cast: ['casts', 'cast', 'casting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  recap: ['recaps', 'recapped', 'recapping'],
  refer: ['refers', 'referred', 'referring'],
};

/** Verbs of one syllable, or stressed at the end, that double their last letter. */
const DOUBLING =
  /^(?:nod|sob|quip|admit|tag|rebut|demur|concur|refer|brag|blog|blot|dub|grin|snap|beg|chat|vet|signal|label|quiz)$/u;

function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return [lemma, ...irregular];
  const doubled = DOUBLING.test(lemma) ? [`${lemma}${lemma.at(-1)}`] : [];
  const stem = doubled[0] ?? lemma;
  if (/[^aeiou]y$/u.test(lemma)) {
    const root = lemma.slice(0, -1);
    return [lemma, `${root}ies`, `${root}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('ee')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const third = /(?:s|x|z|ch|sh)$/u.test(lemma) ? `${stem}es` : `${lemma}s`;
  const plain = /^(?:signal|label)$/u.test(lemma) ? [`${lemma}ed`, `${lemma}ing`] : [];
  return [lemma, third, `${stem}ed`, `${stem}ing`, ...plain];
}

export interface ReportingVerb {
  readonly lemma: string;
  readonly classes: readonly ReportingClass[];
}

function table(): ReadonlyMap<string, ReportingVerb> {
  const classes = new Map<string, ReportingClass[]>();
  for (const [name, lemmas] of Object.entries(LEMMAS)) {
    for (const lemma of lemmas.split(/\s+/u)) {
      // The key comes from LEMMAS itself.
      const known = classes.get(lemma) ?? [];
      if (!known.includes(name as ReportingClass)) known.push(name as ReportingClass);
      classes.set(lemma, known);
    }
  }
  const forms = new Map<string, ReportingVerb>();
  for (const [lemma, known] of classes) {
    const verb = { lemma, classes: known };
    for (const form of formsOf(lemma)) if (!forms.has(form)) forms.set(form, verb);
  }
  return forms;
}

/** Each form of each reporting verb, in lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = table();
