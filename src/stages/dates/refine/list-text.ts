import type { Lexeme } from '../lexeme.ts';

/** What the parts of a list are read from. */
export interface ListText {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** True where the word after an offset is a noun: a figure before it counts something. */
  readonly isCounting: (offset: number) => boolean;
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', 'until', '-', '–']);

/** The words that lists need told apart. */
export const JOINT_WORDS: readonly string[] = [...JOINTS];

/** True for `and`, `to` and a dash. */
export const isJoint = (lexeme: Lexeme | undefined): boolean =>
  JOINTS.has(lexeme?.entry.word ?? '');

export const isDash = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.entry.word === '-' || lexeme?.entry.word === '–';

export const isFigure = (lexeme: Lexeme | undefined, digits: number): lexeme is Lexeme =>
  lexeme !== undefined && lexeme.kind === 'digits' && lexeme.end - lexeme.start <= digits;

/** False where a figure is the beginning of something else: `3:30`, `5%`, `2,000`, `7.5`. */
export const isUnattached = (text: string, { end }: Lexeme): boolean =>
  /^(?:st|nd|rd|th)?(?:[.,;:)\]–-]?(?:\s|$)|[).,;–-]+(?!\d))/u.test(text.slice(end, end + 6));
