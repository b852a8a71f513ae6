/** What a pronoun tells of whom it stands for. Own list: the closed classes of English grammar. */
export interface Pronoun {
  readonly gender: 'female' | 'male' | null;
  /** Whether it is the speaker of the words around it, a person, a thing, or several. */
  readonly kind: 'speaker' | 'speakers' | 'person' | 'thing' | 'several' | 'addressee' | 'anyone';
}

const of = (
  words: string,
  kind: Pronoun['kind'],
  gender: Pronoun['gender'] = null,
): [string, Pronoun][] => words.split(' ').map((word) => [word, { kind, gender }]);

/** By their form in lower case. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...of('he him his himself', 'person', 'male'),
  ...of('she her hers herself', 'person', 'female'),
  ...of('they them their theirs themselves both', 'several'),
  ...of('it its itself', 'thing'),
  ...of('i me my mine myself', 'speaker'),
  ...of('we us our ours ourselves', 'speakers'),
  ...of('you your yours', 'addressee'),
  ...of('who which that what someone somebody everyone everybody anyone nobody one', 'anyone'),
]);
