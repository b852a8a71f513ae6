/** What a line of layout says, as far as it says it. */
interface LineReading {
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
}

/**
 * One way in which a line is no prose. The pattern's named groups say what is read from it: `title`,
 * `published`, `publisher`, `author`.
 */
export interface LinePattern {
  readonly name: string;
  /** Matches a whole line without the white space around it. */
  readonly pattern: RegExp;
  /** Lines that match, and what is read from each. */
  readonly examples: Readonly<Record<string, LineReading>>;
  /** Lines of prose that look alike and must not match. */
  readonly counterexamples: readonly string[];
}

/**
 * One way to write a dateline, at the beginning of a line. Its group `place` is the town alone, `agency`
 * who filed the story; what the groups `lead` and `tail` match is no prose.
 */
export interface DatelinePattern {
  readonly name: string;
  readonly pattern: RegExp;
  /** True where the pattern alone is proof; else the agency or region must be a known one. */
  readonly isCertain: boolean;
  /** With marks: `[place:PARIS] [furniture:(Reuters) -] The vote is set.` */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** A date with its year, as header lines write it. */
export const FULL_DATE = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?[ -]\p{L}{3,9}\.?,?[ -]\d{4}`,
  String.raw`\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
].join('|');

/** A day of the week before a date. */
export const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?`;

/** A time of day with its zone, after a date. */
export const TIME = String.raw`(?:(?:,? ?(?:at|\||-|–)? ?)\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{2,5}|[A-Z]?[a-z]+ time)\)?)?|T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)`;
