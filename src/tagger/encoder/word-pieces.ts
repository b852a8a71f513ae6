import { OnrecordError } from '../../errors.ts';

/** Pieces kept of one token (an address, a hash): the rest says nothing about names. */
const MAX_PIECES = 16;
/** Characters of a word from which on the reference tokenizer gives up. */
const MAX_CHARACTERS = 100;
/** Words remembered at most; an article repeats its words, a job its articles' vocabulary. */
const MAX_REMEMBERED = 50_000;

// What the reference tokenizer drops: control, format and private-use characters.
const DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu;
const SPACE = /[\t\n\r\p{Z}]+/u;
const MARKS = /\p{Mn}/gu;
// What stands alone: Unicode's punctuation, ASCII's symbols, and each Han character (the reference's ranges).
const ALONE = [
  String.raw`\p{P}$+<=>^`,
  '`|~',
  String.raw`\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{f900}-\u{faff}\u{20000}-\u{2a6df}`,
  String.raw`\u{2a700}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}`,
].join('');
const PART = new RegExp(`[${ALONE}]|[^${ALONE}]+`, 'gu');

/**
 * Splits tokens into the word pieces of an uncased BERT vocabulary, each token on its own, so that
 * pieces never cross tokens and offsets need no mapping.
 */
export class WordPieces {
  readonly first: number;
  readonly last: number;
  readonly #unknown: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #remembered = new Map<string, readonly number[]>();

  /** `vocabulary`: one piece a line, its id the line's index. */
  constructor(vocabulary: string, where: string) {
    this.#ids = new Map(vocabulary.split('\n').map((piece, id) => [piece.trimEnd(), id]));
    this.first = this.#special('[CLS]', where);
    this.last = this.#special('[SEP]', where);
    this.#unknown = this.#special('[UNK]', where);
  }

  /** The ids of a token's pieces: one at least. */
  of(word: string): readonly number[] {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const ids = normalized(word)
      .flatMap((part) => this.#pieces(part))
      .slice(0, MAX_PIECES);
    const pieces = ids.length === 0 ? [this.#unknown] : ids;
    if (this.#remembered.size < MAX_REMEMBERED) this.#remembered.set(word, pieces);
    return pieces;
  }

  #special(piece: string, where: string): number {
    const id = this.#ids.get(piece);
    if (id === undefined) {
      throw new OnrecordError('E_MODEL_FORMAT', `The vocabulary has no ${piece}.`, { where });
    }
    return id;
  }

  /** The longest known piece first, then again from where it ends. */
  #pieces(part: string): readonly number[] {
    const characters = [...part];
    if (characters.length > MAX_CHARACTERS) return [this.#unknown];
    const ids: number[] = [];
    let start = 0;
    while (start < characters.length) {
      let end = characters.length;
      let id: number | undefined;
      while (end > start && id === undefined) {
        const piece = characters.slice(start, end).join('');
        id = this.#ids.get(start === 0 ? piece : `##${piece}`);
        if (id === undefined) end -= 1;
      }
      if (id === undefined) return [this.#unknown];
      ids.push(id);
      start = end;
    }
    return ids;
  }
}

/** Lower case without accents, in the parts between which no piece reaches. */
function normalized(word: string): readonly string[] {
  return word
    .split(SPACE)
    .map((part) => part.replace(DROPPED, '').normalize('NFD').replace(MARKS, '').toLowerCase())
    .flatMap((part) => part.match(PART) ?? []);
}
