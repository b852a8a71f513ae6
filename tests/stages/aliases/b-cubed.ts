/**
 * B-cubed precision, recall and F (Bagga and Baldwin 1998): for each mention, how much of the cluster
 * it was put in belongs with it, and how much of what belongs with it was put there; then the mean.
 *
 * @param gold cluster of each mention
 * @param found the same, as found
 */
export function bCubed(
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): { readonly precision: number; readonly recall: number; readonly f: number } {
  const mentions = [...gold.keys()];
  const mean = (share: (mention: string) => number): number =>
    mentions.reduce((sum, mention) => sum + share(mention), 0) / mentions.length;
  const shareOf = (by: ReadonlyMap<string, string>) => (mention: string) => {
    const mates = mentions.filter((other) => by.get(other) === by.get(mention));
    const both = mates.filter(
      (other) => gold.get(other) === gold.get(mention) && found.get(other) === found.get(mention),
    );
    return both.length / mates.length;
  };
  const [precision, recall] = [mean(shareOf(found)), mean(shareOf(gold))];
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}
