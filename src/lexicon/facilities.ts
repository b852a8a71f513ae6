// Origin: our own list, of kinds of places that are named after the town or region they stand in.

const KINDS =
  'airport station hospital stadium arena university college school court courthouse prison jail bridge park zoo harbor harbour ' +
  'port dock docks square cathedral church mosque temple palace castle museum gallery theater theatre hall hotel mall market ' +
  'cemetery camp base barracks dam mine plant reactor refinery canal beach coast valley ' +
  'hills forest reserve border crossing corridor township parish district province oblast governorate prefecture ' +
  'region area road street avenue boulevard highway square';

/** A kind of place behind a name: `Quito Airport`. In lower case. */
export const FACILITIES: ReadonlySet<string> = new Set(KINDS.split(' '));

/** Words that belong to the kind, not to the name: `Quito International Airport`. */
export const FACILITY_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'international regional national central general memorial county city state high primary secondary grammar magistrates crown ' +
    'district railway railroad train bus subway metro underground university community technical medical naval air military army ' +
    'nuclear power football cricket north south east west main old new upper lower middle'
  ).split(' '),
);
