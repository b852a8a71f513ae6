import { bilouLabels, partOf, typeOf } from '../bilou.ts';

/** How a head's logits become a row of probabilities under the product's labels. */
export interface Reading {
  readonly labels: readonly string[];
  /** Reads the logits at `piece` and writes the row of `token`. */
  read(logits: Float32Array, piece: number, into: Float32Array, token: number): void;
}

const ENTITY_TYPES: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
};

/** Names; what the model takes for another kind of name counts as `O`. */
export const entityReading = (given: readonly string[], temperature: number): Reading =>
  reading(given, bilouLabels(['person', 'organization', 'place']), temperature, (label) => {
    const type = ENTITY_TYPES[typeOf(label)];
    return type === undefined ? 'O' : `${partOf(label)}-${type}`;
  });

/** Quotation roles. */
export const roleReading = (given: readonly string[], temperature: number): Reading =>
  reading(given, bilouLabels(['content', 'source', 'cue']), temperature, (label) => label);

function reading(
  given: readonly string[],
  labels: readonly string[],
  temperature: number,
  translated: (label: string) => string,
): Reading {
  const columns = given.map((label) => Math.max(0, labels.indexOf(translated(label))));
  const exponentials = new Float64Array(given.length);
  return {
    labels,
    read(logits, piece, into, token) {
      const from = piece * given.length;
      const to = token * labels.length;
      let highest = -Infinity;
      for (let index = 0; index < given.length; index += 1) {
        highest = Math.max(highest, logits[from + index] ?? -Infinity);
      }
      let total = 0;
      for (let index = 0; index < given.length; index += 1) {
        const value = Math.exp(((logits[from + index] ?? -Infinity) - highest) / temperature);
        exponentials[index] = value;
        total += value;
      }
      for (let index = 0; index < given.length; index += 1) {
        const column = to + (columns[index] ?? 0);
        into[column] = (into[column] ?? 0) + (exponentials[index] ?? 0) / total;
      }
    },
  };
}
