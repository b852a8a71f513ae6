/** The choice closest to a mistyped word by edit distance, or null where none is close. */
export function nearest(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const edits = distance(word.toLowerCase(), choice.toLowerCase());
    // Where more letters differ, it is another word.
    const isClose = edits < 0.4 * Math.max(word.length, choice.length);
    if (isClose && edits < least) [best, least] = [choice, edits];
  }
  return best;
}

/** For someone who named none of the choices: `Did you mean 'csv'? Output formats: jsonl, csv.` */
export function choicesHint(word: string, kind: string, choices: readonly string[]): string {
  const guess = nearest(word, choices);
  return `${guess === null ? '' : `Did you mean '${guess}'? `}${kind}: ${choices.join(', ')}.`;
}

/**
 * Letters to add, leave out, replace or swap with their neighbor (optimal string alignment,
 * Damerau 1964), row by row. Swaps count once, because they are what fingers do: `cvs`.
 */
function distance(a: string, b: string): number {
  let above: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (above[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
