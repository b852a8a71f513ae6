// Origin: our own list of offices, ranks and occupations that news puts beside a name, in the singular.

/** The last word of a role (`secretary of state` has `secretary` as its head), in lower case. */
const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'actor actress activist adviser advisor agent ambassador analyst anchor archbishop architect artist assemblyman assemblywoman ' +
    'astronaut athlete attorney author baron baroness bishop boss broadcaster captain cardinal ceo cfo chair chairman chairperson ' +
    'chairwoman champion chancellor chef chief clerk cleric coach colonel columnist comedian commander commissioner composer ' +
    'comptroller congressman congresswoman constable consul consultant controller coo coordinator coroner councillor councilman ' +
    'councilor councilwoman counsel counsellor curator dean delegate deputy designer detective diplomat director doctor ecologist ' +
    'economist editor emperor engineer envoy epidemiologist executive farmer filmmaker footballer foreman founder co-founder ' +
    'cofounder general geologist goalkeeper governor head headteacher historian imam inspector investigator journalist judge ' +
    'justice king lawmaker lawyer leader lecturer legislator lieutenant magistrate major manager marshal mayor meteorologist ' +
    'midfielder minister mp mep musician nominee novelist officer official ombudsman owner partner pastor physician pilot player ' +
    'poet politician pope premier president priest prime prince princess principal producer professor prosecutor prosecutors ' +
    'provost publisher queen rabbi ranger rapper representative researcher rep resident reporter scientist secretary senator sen ' +
    'sergeant sgt sheikh sheriff singer solicitor speaker spokesman spokesperson spokeswoman statistician strategist striker ' +
    'student superintendent supervisor surgeon surveyor teacher technologist treasurer trooper trustee undersecretary ' +
    'vice-chancellor vice-president virologist volunteer whip winger writer gen lt col maj capt cpl pvt adm cmdr det insp ' +
    'gov supt cllr ' +
    'aide banker barrister billionaire blogger bodyguard boxer broker builder campaigner caretaker ' +
    'chancellor chaplain choreographer columnist commandant comic commodore conductor conservationist critic cyclist dealer ' +
    'defender developer dissident donor doorman drummer driver educator electrician entrepreneur evangelist expert ' +
    'explorer financier firefighter forecaster forward freelancer gardener guitarist guide golfer hairdresser illustrator ' +
    'instructor insurgent inventor investor jurist keeper laureate librarian linebacker lobbyist magician ' +
    'magnate mathematician mechanic mediator mentor merchant militant millionaire missionary negotiator neighbor neighbour nun ' +
    'nurse organiser organizer painter paramedic parliamentarian peer pharmacist philanthropist philosopher photographer physicist ' +
    'pitcher planner plumber postmaster preacher presenter programmer promoter protester psychiatrist publicist quarterback ' +
    'racer rancher receptionist recruiter registrar retiree sailor scholar screenwriter sculptor skipper soldier soprano specialist ' +
    'statesman stockbroker swimmer taoiseach technician tenor therapist trader trainer translator tycoon umpire veteran ' +
    'veterinarian violinist waiter waitress warden whistleblower wrestler playwright referee rower sprinter ' +
    'batsman bowler wicketkeeper goalscorer playmaker rebel mogul ayatollah chieftain emir sultan vicar deacon'
  ).split(' '),
);

/** Endings by which many more are known: `marine biologist`, `policewoman`. */
const ROLE_ENDING = /\p{L}{3}(?:ologist|ographer|(?:wo)?man|person)$/u;

/** True for a word that says what somebody is, with or without a full stop: `Gov.`, `geologist`. */
export function isRoleNoun(word: string): boolean {
  const plain = word.toLowerCase().replace('.', '');
  if (ROLE_NOUNS.has(plain)) return true;
  // Names end so too: `Salman`, `Goldman`.
  return /^\p{Ll}/u.test(word) && ROLE_ENDING.test(plain) && !NO_ROLES.has(plain);
}

const NO_ROLES = new Set('human german roman woman talisman ottoman ramadhan'.split(' '));

/** Words in front of a role that say since when, until when or in what rank, in lower case. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'acting assistant associate chief co current deputy designate elect emeritus ex executive former first founding ' +
    'honorary incoming incumbent interim joint junior late lead longtime managing new outgoing permanent retired retiring ' +
    'second senior shadow sitting then third vice veteran'
  ).split(' '),
);

/** Titles that names of one word keep in front, in lower case: `Pope Francis`, `Prince Harry`. */
export const LEADING_TITLES: ReadonlySet<string> = new Set(
  'pope king queen prince princess emperor sheikh sultan president ayatollah duke duchess saint mullah cardinal'.split(
    ' ',
  ),
);

const FEMALE_ROLES = new Set(
  'actress baroness countess duchess empress hostess nun princess queen waitress headmistress'.split(
    ' ',
  ),
);

/** The gender that the last word of a role tells: `spokeswoman`. Any case. */
export function genderOfRole(role: string): 'female' | 'male' | null {
  const word = role.toLowerCase().split(' ').at(-1) ?? '';
  if (FEMALE_ROLES.has(word) || word.endsWith('woman')) return 'female';
  // `chairman` and `spokesman` are said of women too.
  return /^(?:king|prince|emperor|businessman|policeman)$/u.test(word) ? 'male' : null;
}

const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['rev', 'reverend'],
  ['dr', 'doctor'],
]);

/** The word that a title is known by, spelled out, in lower case: `sergeant` of `Detective Sgt.` */
export function titleHead(title: string): string {
  const word = title.toLowerCase().replace(/\.$/u, '').split(' ').at(-1) ?? '';
  return SHORT_TITLES.get(word) ?? word;
}
