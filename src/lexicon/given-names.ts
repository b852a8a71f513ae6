import nlp from 'compromise';

// Origin: the names of compromise's own lexicon (MIT), read once; and, for the many parts of the
// world that it leaves out, a list of our own of names that are clearly of one gender.
const FEMALE =
  'aisha amina theresa amara ananya anjali ayesha chiamaka deepika fatima fatou fumiko gwen haruka ingrid ioana ' +
  'jacinda kavita keiko khadija lakshmi leila lupita malala mamata meera mei michiko nadia naomi ngozi ' +
  'nirmala noor oksana olena oluchi parvati pooja priya priyanka radha rania rekha sadia sakura shabana ' +
  'shreya sinead siobhan smriti sonia sunita svetlana thandiwe ursula wangari xiomara yetunde yulia zainab zanele';
const MALE =
  'abdul abdullah barack donal ahmed akira amit antónio arjun arvind ashok ayodele babatunde bashar boris chidi chinedu ' +
  'dmitry emeka emmanuel farouk femi giorgos hassan hiroshi ibrahim igor imran iván jair javier joão josé ' +
  'kenji kofi kwame lars luiz manmohan manoj mohamed mohammad mohammed mustafa narendra naveen nikolai ' +
  'oluwaseun omar pedro rahul raj rajesh rajiv ranjit ravi recep rohit sachin sanjay santiago sergei sergey ' +
  'shinzo sipho sundar suresh tariq tayyip thabo uhuru viktor vikram vladimir volodymyr yusuf zoran';

/** Family names that East Asian names put first, so that the first word tells no gender. */
const FAMILY_FIRST = new Set(
  'ban chen chiang choi chung deng han he hu huang jiang jung kang kim lee li liu lin ma mao moon ngo nguyen park roh sun tran wang wen wu xi xu yang yoon zhang zhao zhou zhu'.split(
    ' ',
  ),
);

const OWN: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
]);

/** The gender that a given name tells, or null where it tells none. Any case. */
export function genderOfGivenName(name: string): 'female' | 'male' | null {
  const word = name.toLowerCase();
  if (FAMILY_FIRST.has(word)) return null;
  const own = OWN.get(word);
  if (own !== undefined) return own;
  // compromise types its lexicon loosely: a word has one tag or several.
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one
    .lexicon;
  const tags = Object.hasOwn(lexicon, word) ? [lexicon[word] ?? []].flat() : [];
  if (tags.includes('FemaleName')) return 'female';
  return tags.includes('MaleName') ? 'male' : null;
}
