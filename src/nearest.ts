/** The choice closest to a mistyped word by edit distance, or null where none is close. */
export function nearest(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(word.length / 2));
  for (const choice of choices) {
    const edits = distance(word.toLowerCase(), choice.toLowerCase());
    if (edits < least) [best, least] = [choice, edits];
  }
  return best;
}

/** For someone who named none of the choices: `Did you mean 'csv'? Output formats: jsonl, csv.` */
export function choicesHint(word: string, kind: string, choices: readonly string[]): string {
  const guess = nearest(word, choices);
  return `${guess === null ? '' : `Did you mean '${guess}'? `}${kind}: ${choices.join(', ')}.`;
}

/** Levenshtein distance (1966), row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
