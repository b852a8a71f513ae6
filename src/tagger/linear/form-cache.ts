import { type Form, formOf } from './form.ts';
import type { WordKnowledge } from './word-knowledge.ts';

// A text of ten million distinct words must not fill the memory.
const MOST_FORMS = 60_000;

/** Forms by word, made once a word; starts anew when it has grown too large. */
export class FormCache {
  private readonly knowledge: WordKnowledge;
  private forms = new Map<string, Form>();
  /** Stands before the first and after the last word of a sentence. */
  readonly boundary: Form;

  constructor(knowledge: WordKnowledge) {
    this.knowledge = knowledge;
    this.boundary = formOf('\u0000', knowledge);
  }

  of(word: string): Form {
    let form = this.forms.get(word);
    if (form === undefined) {
      if (this.forms.size >= MOST_FORMS) this.forms = new Map();
      form = formOf(word, this.knowledge);
      this.forms.set(word, form);
    }
    return form;
  }
}
