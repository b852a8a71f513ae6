import { dice, type WordSet } from './words.ts';

/** A pair of indices: of a gold quote and of a found one. */
export interface Match {
  readonly gold: number;
  readonly found: number;
  /** Dice coefficient of their words. */
  readonly likeness: number;
}

/** Pairs one to one, the most alike first; nothing below the threshold. */
export function matched(
  gold: readonly WordSet[],
  found: readonly WordSet[],
  threshold: number,
): readonly Match[] {
  const candidates = gold
    .flatMap((expected, i) =>
      found.map((words, j) => ({ gold: i, found: j, likeness: dice(expected, words) })),
    )
    .filter(({ likeness }) => likeness > 0 && likeness >= threshold)
    .sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.found - b.found);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates.filter((pair) => {
    if (usedGold.has(pair.gold) || usedFound.has(pair.found)) return false;
    usedGold.add(pair.gold);
    usedFound.add(pair.found);
    return true;
  });
}
