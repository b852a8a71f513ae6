import type { Surroundings } from './features.ts';
import { type Form, formOf } from './form.ts';
import type { WordTable } from './word-table.ts';

/** What a tagger reads of a sentence: where its tokens are. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

// A text of ten million distinct words must not fill the memory.
const MOST_FORMS = 60_000;

/** Forms by word, made once a word; starts anew when it has grown too large. */
export class FormCache {
  private readonly table: WordTable;
  private forms = new Map<string, Form>();
  /** Stands before the first and after the last word of a sentence. */
  readonly boundary: Form;

  constructor(table: WordTable) {
    this.table = table;
    this.boundary = formOf('\u0000', table);
  }

  of(word: string): Form {
    let form = this.forms.get(word);
    if (form === undefined) {
      if (this.forms.size >= MOST_FORMS) this.forms = new Map();
      form = formOf(word, this.table);
      this.forms.set(word, form);
    }
    return form;
  }
}

/** What stands around each token of a sentence, in order. */
export function surroundings(
  forms: readonly Form[],
  { firstToken, endToken }: TokenRange,
  boundary: Form,
): Surroundings[] {
  const isAllCapitals = !hasLowerCase(forms, firstToken, endToken);
  const at = (index: number): Form =>
    index < firstToken || index >= endToken ? boundary : (forms[index] ?? boundary);
  const all: Surroundings[] = [];
  for (let index = firstToken; index < endToken; index += 1) {
    all.push({
      before2: at(index - 2),
      before: at(index - 1),
      form: at(index),
      after: at(index + 1),
      after2: at(index + 2),
      isFirst: index === firstToken,
      isAllCapitals,
    });
  }
  return all;
}

function hasLowerCase(forms: readonly Form[], first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    if (forms[index]?.hasLowerCase === true) return true;
  }
  return false;
}
