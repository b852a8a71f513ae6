// Origin: our own list of offices, ranks and occupations that news puts beside a name, in the singular.

/** The last word of a role (`secretary of state` has `secretary` as its head), in lower case. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
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
    'gov supt cllr'
  ).split(' '),
);

/** Words in front of a role that say since when, until when or in what rank, in lower case. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'acting assistant associate chief co current deputy designate elect emeritus ex executive former first founding ' +
    'honorary incoming incumbent interim joint junior late lead longtime managing new outgoing permanent retired retiring ' +
    'second senior shadow sitting then third vice veteran'
  ).split(' '),
);
