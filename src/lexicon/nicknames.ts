// Origin: our own list of short forms that English-language news uses beside the full name.

const GROUPS = [
  'alexander alex sandy',
  'andrew andy drew',
  'anthony antony tony',
  'barbara barb',
  'benjamin ben',
  'catherine katherine kathryn cathy kathy kate katie',
  'charles charlie chuck',
  'christopher chris',
  'christine christina chris',
  'daniel dan danny',
  'david dave',
  'deborah debbie deb',
  'donald don',
  'edward ed eddie ted',
  'elizabeth liz beth betty',
  'frederick fred',
  'gerald gerry jerry',
  'gregory greg',
  'james jim jimmy jamie',
  'jeffrey geoffrey jeff geoff',
  'jennifer jen jenny',
  'jonathan jon',
  'joseph joe',
  'kenneth ken',
  'lawrence laurence larry',
  'margaret maggie meg peggy',
  'matthew matt',
  'michael mike mick',
  'nicholas nick',
  'patricia pat patty tricia',
  'patrick pat paddy',
  'peter pete',
  'philip phillip phil',
  'raymond ray',
  'richard rick dick rich',
  'robert bob bobby rob',
  'ronald ron',
  'samuel sam',
  'stephen steven steve',
  'susan sue',
  'theodore ted',
  'thomas tom',
  'timothy tim',
  'victoria vicky',
  'vincent vince',
  'walter walt',
  'william bill will billy',
  'zachary zach zack',
] as const;

const groupsOf = new Map<string, number[]>();
GROUPS.forEach((group, index) => {
  for (const name of group.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index]);
});

/** The groups of short forms that a given name, in lower case, belongs to; most belong to none. */
export const nameGroups = (name: string): readonly number[] => groupsOf.get(name) ?? [];

/** True where two given names, in lower case, may be forms of one: `bill`, `william`. */
export const areFormsOfOneName = (a: string, b: string): boolean =>
  a === b || nameGroups(a).some((group) => groupsOf.get(b)?.includes(group) === true);
