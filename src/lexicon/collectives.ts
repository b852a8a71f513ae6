// Origin: our own lists, from reading news.

/** Nouns that stand for an organization named before, whatever its name: `the company said`. */
export const GENERIC_ORGANIZATIONS: ReadonlySet<string> = new Set(
  (
    'company firm group organization organisation agency business corporation manufacturer maker carmaker automaker ' +
    'airline retailer lender insurer publisher broadcaster network newspaper paper website startup start-up giant ' +
    'charity nonprofit body watchdog regulator outlet studio chain developer supplier operator'
  ).split(' '),
);

/** Nouns that stand for an organization whose name holds them: `the ministry` for the Ministry of Health. */
export const NAMED_ORGANIZATIONS: ReadonlySet<string> = new Set(
  (
    'ministry department bank council commission committee court union university college school party association ' +
    'federation institute foundation fund board bureau office authority service army navy force parliament senate ' +
    'congress house club league society church hospital museum center centre coalition alliance campaign journal times ' +
    'post club team trust exchange'
  ).split(' '),
);
