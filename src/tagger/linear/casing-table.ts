import { hashOf } from './hash.ts';
import { openModelFile, writeModelFile } from './model-file.ts';

// How news writes a word, beside the clusters of `word-table.ts` and in the same way: an open-addressed
// table under 16 bits of the word's hash, in the order of the other bits.
const PURPOSE = 'linear-casing';

/** How one lower-cased word is written. */
export interface WordCasing {
  /** How often it has a capital within a sentence: 0 unknown, 1 never, … 7 always. */
  readonly casing: number;
  /** The lists of names it stands on, one bit a list. */
  readonly lists: number;
}

const UNKNOWN: WordCasing = { casing: 0, lists: 0 };

export interface CasingTable {
  readonly checksum: number;
  /** How a lower-cased word is written. */
  of(word: string): WordCasing;
}

interface Facts {
  readonly slots: number;
}

const FILL = 0.85;
const CASING_BITS = 3;

/** The file of a casing table. Of two words with one hash the first stays. */
export function writeCasingTable(words: ReadonlyMap<string, WordCasing>): Uint8Array {
  const slots = Math.max(1, Math.ceil(words.size / FILL));
  // One more than are aimed at, so that every search meets an empty one.
  const keys = new Uint16Array(slots + 1);
  const values = new Uint8Array(slots + 1);
  for (const [word, { casing, lists }] of words) {
    const hash = hashOf(word);
    const key = keyOf(hash);
    let slot = slotOf(hash, slots);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % keys.length;
    if (keys[slot] === key) continue;
    keys[slot] = key;
    values[slot] = casing | (lists << CASING_BITS);
  }
  return writeModelFile(PURPOSE, { slots } satisfies Facts, { keys, values });
}

/** Opens the file of a casing table; E_MODEL_FORMAT where it is none. */
export function openCasingTable(bytes: Uint8Array, where: string): CasingTable {
  const file = openModelFile(bytes, PURPOSE, where);
  const keys = file.section('keys', 'uint16');
  const values = file.section('values', 'uint8');
  // Written by writeCasingTable: the purpose and the checksum vouch for it.
  const { slots } = file.facts as Facts;
  return {
    checksum: file.checksum,
    of(word) {
      const hash = hashOf(word);
      const key = keyOf(hash);
      let slot = slotOf(hash, slots);
      while (keys[slot] !== 0) {
        if (keys[slot] === key) {
          const value = values[slot] ?? 0;
          return { casing: value & ((1 << CASING_BITS) - 1), lists: value >> CASING_BITS };
        }
        slot = (slot + 1) % keys.length;
      }
      return UNKNOWN;
    },
  };
}

// 0 marks an empty slot.
const keyOf = (hash: number): number => hash & 0xffff || 1;

const slotOf = (hash: number, slots: number): number => Math.floor((hash / 4294967296) * slots);
