import { hashOf } from './hash.ts';
import { openModelFile, writeModelFile } from './model-file.ts';

// What is known of a word beside its letters: clusters of words that are used alike, from coarse to
// fine. Words stand in an open-addressed table under 16 bits of their hash, in the order of the other
// bits; a word that is not in the table is taken for one that is about once in 5,000.
const PURPOSE = 'linear-words';

/** Cluster numbers of one word; every clustering has its own numbers. */
export interface WordClusters {
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly finest: number;
}

export interface WordTable {
  readonly checksum: number;
  /** The clusters of a lower-cased word, or null where it is unknown. */
  clustersOf(word: string): WordClusters | null;
}

export interface WordTableInput {
  readonly words: readonly string[];
  readonly coarse: Uint16Array;
  readonly middle: Uint16Array;
  readonly fine: Uint16Array;
  readonly finest: Uint16Array;
}

const FILL = 0.85;

/** The file of a word table. Of two words with one hash the first stays. */
export function writeWordTable(input: WordTableInput): Uint8Array {
  const slots = Math.ceil(input.words.length / FILL);
  const keys = new Uint16Array(slots);
  const coarse = new Uint8Array(slots);
  const middle = new Uint8Array(slots);
  const fine = new Uint16Array(slots);
  const finest = new Uint16Array(slots);
  input.words.forEach((word, index) => {
    const hash = hashOf(word);
    const key = keyOf(hash);
    let slot = slotOf(hash, slots);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % slots;
    if (keys[slot] === key) return;
    keys[slot] = key;
    coarse[slot] = input.coarse[index] ?? 0;
    middle[slot] = input.middle[index] ?? 0;
    fine[slot] = input.fine[index] ?? 0;
    finest[slot] = input.finest[index] ?? 0;
  });
  return writeModelFile(PURPOSE, {}, { keys, coarse, middle, fine, finest });
}

/** Opens the file of a word table; E_MODEL_FORMAT where it is none. */
export function openWordTable(bytes: Uint8Array, where: string): WordTable {
  const file = openModelFile(bytes, PURPOSE, where);
  const keys = file.section('keys', 'uint16');
  const coarse = file.section('coarse', 'uint8');
  const middle = file.section('middle', 'uint8');
  const fine = file.section('fine', 'uint16');
  const finest = file.section('finest', 'uint16');
  const slots = keys.length;
  return {
    checksum: file.checksum,
    clustersOf(word) {
      const hash = hashOf(word);
      const key = keyOf(hash);
      let slot = slotOf(hash, slots);
      while (keys[slot] !== 0 && keys[slot] !== undefined) {
        if (keys[slot] === key) {
          return {
            coarse: coarse[slot] ?? 0,
            middle: middle[slot] ?? 0,
            fine: fine[slot] ?? 0,
            finest: finest[slot] ?? 0,
          };
        }
        slot = (slot + 1) % slots;
      }
      return null;
    },
  };
}

// 0 marks an empty slot.
const keyOf = (hash: number): number => hash & 0xffff || 1;

const slotOf = (hash: number, slots: number): number => Math.floor((hash / 4294967296) * slots);
