import type { Entity, Mention } from '../../document/entity.ts';
import { firstEndingAfter, type Span } from '../../document/span.ts';

/** A mention with the entity it stands for. */
export interface Naming extends Span {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Everyone and everything named in an article, by where they are named. */
export class Cast {
  readonly namings: readonly Naming[];

  /** By name, alias and last word of either, in lower case; null where two share it. */
  readonly #forms = new Map<string, Entity | null>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (entity.type === 'place') continue;
      for (const form of formsOf(entity)) {
        const other = this.#forms.get(form);
        this.#forms.set(form, other === undefined || other === entity ? entity : null);
      }
    }
    this.namings = entities
      .flatMap((entity) =>
        entity.mentions.map((mention) => ({
          start: mention.start,
          end: mention.end,
          entity,
          mention,
        })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Who bears a name, or ends in it, where only one does: `Lind`, `the Courier`. */
  called(words: string): Entity | null {
    return this.#forms.get(words.toLowerCase().replace(/^the\s+/u, '')) ?? null;
  }

  /** The namings that begin inside a span. */
  within({ start, end }: Span): Naming[] {
    const found: Naming[] = [];
    for (let i = firstEndingAfter(this.namings, start); i < this.namings.length; i++) {
      const naming = this.namings[i];
      if (naming === undefined || naming.start >= end) break;
      if (naming.start >= start) found.push(naming);
    }
    return found;
  }

  /** The namings that share a character with a span. */
  touching({ start, end }: Span): Naming[] {
    const found: Naming[] = [];
    for (let i = firstEndingAfter(this.namings, start); i < this.namings.length; i++) {
      const naming = this.namings[i];
      if (naming === undefined || naming.start >= end) break;
      found.push(naming);
    }
    return found;
  }

  /** The namings in front of an offset, nearest first, back to `limit`. */
  *before(offset: number, limit: number): Generator<Naming> {
    let i = firstEndingAfter(this.namings, offset);
    while (i < this.namings.length && (this.namings[i]?.start ?? offset) < offset) i++;
    for (i -= 1; i >= 0; i--) {
      const naming = this.namings[i];
      if (naming === undefined || naming.start < limit) return;
      yield naming;
    }
  }
}

const formsOf = ({ name, aliases }: Entity): Set<string> =>
  new Set(
    [name, ...aliases]
      .map((form) => form.toLowerCase())
      .flatMap((form) => [form, form.split(/\s+/u).at(-1) ?? form]),
  );
