import { type CasingTable, openCasingTable } from './casing-table.ts';
import { openWordTable, type WordTable } from './word-table.ts';

/** The bytes of the two files about words. */
export interface WordFiles {
  /** `models/linear/words.bin` */
  readonly clusters: Uint8Array;
  /** `models/linear/casing.bin` */
  readonly casing: Uint8Array;
}

/** All that is known of words beside their letters. */
export interface WordKnowledge {
  readonly clusters: WordTable;
  readonly casing: CasingTable;
  /** Of both files: weights belong to what they were trained with. */
  readonly checksum: number;
}

/** Opens both files; E_MODEL_FORMAT where one is damaged or something else. */
export function openWordKnowledge(
  files: WordFiles,
  where: { readonly clusters: string; readonly casing: string },
): WordKnowledge {
  const clusters = openWordTable(files.clusters, where.clusters);
  const casing = openCasingTable(files.casing, where.casing);
  return { clusters, casing, checksum: (clusters.checksum ^ casing.checksum) >>> 0 };
}
