import type { LabelProbabilities } from '../../document/tags.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { typeOf } from '../../tagger/bilou.ts';
import { Evidence } from './evidence.ts';
import { repeatedWords } from './occurrences.ts';

// A model reads a sentence, or a few, at a time; an article means one thing by one name nearly always
// (Krishnan and Manning 2006). So what it saw of a word elsewhere in the article counts here too.

/** The same probabilities, with each capitalized word drawn towards what it is elsewhere in the article. */
export function agreeing(
  seen: LabelProbabilities,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): LabelProbabilities {
  const { labels } = seen;
  const types = [...new Set(labels.map(typeOf))];
  const typeOfLabel = Uint8Array.from(labels, (label) => types.indexOf(typeOf(label)));
  const probabilities = Float32Array.from(seen.probabilities);
  for (const occurrences of repeatedWords(tokens, sentences)) {
    const shares = occurrences.map(({ token }) =>
      typeShares(seen, token, typeOfLabel, types.length),
    );
    const evidence = new Evidence(types.length);
    occurrences.forEach((occurrence, index) => {
      evidence.add(occurrence, shares[index] ?? new Float64Array(types.length));
    });
    occurrences.forEach((occurrence, index) => {
      const own = shares[index] ?? new Float64Array(types.length);
      const factors = evidence.factorsFor(occurrence, own);
      if (factors !== null) {
        multiply(probabilities, occurrence.token * labels.length, typeOfLabel, factors);
      }
    });
  }
  return { labels, probabilities };
}

/** The probability of each type, whatever the part of the name. */
function typeShares(
  { labels, probabilities }: LabelProbabilities,
  token: number,
  typeOfLabel: Uint8Array,
  types: number,
): Float64Array {
  const shares = new Float64Array(types);
  typeOfLabel.forEach((type, label) => {
    shares[type] = (shares[type] ?? 0) + (probabilities[token * labels.length + label] ?? 0);
  });
  return shares;
}

/** Multiplies a row by the factor of each label's type, and makes it sum to 1 again. */
function multiply(
  probabilities: Float32Array,
  row: number,
  typeOfLabel: Uint8Array,
  factors: Float64Array,
): void {
  let sum = 0;
  typeOfLabel.forEach((type, label) => {
    const value = (probabilities[row + label] ?? 0) * (factors[type] ?? 1);
    probabilities[row + label] = value;
    sum += value;
  });
  typeOfLabel.forEach((_, label) => {
    probabilities[row + label] = (probabilities[row + label] ?? 0) / sum;
  });
}
