/**
 * What a model sees in a text, before any decision: a probability for each label at each token.
 * `probabilities` is row-major, one row a token of the document, one column a label; rows sum to 1.
 */
export interface LabelProbabilities {
  /** BILOU labels: `O`, `B-person`, `I-person`, `L-person`, `U-person`, … */
  readonly labels: readonly string[];
  readonly probabilities: Float32Array;
}

/** A token that a content points at, with the model's probability. */
export interface LinkTarget {
  /** Index into `tokens` of the first token of a cue or source. */
  readonly token: number;
  readonly probability: number;
}

/** Which cue and which source a content that begins at `content` belongs to, as the model sees it. */
export interface Link {
  /** Index into `tokens` of the first token of the content. */
  readonly content: number;
  /** Best first; the rest of the probability is that it has none. */
  readonly cues: readonly LinkTarget[];
  /** Best first; the rest of the probability is that it has none. */
  readonly sources: readonly LinkTarget[];
}

/** What the model of the `tags` stage assigns. A model that does not know a part leaves it null. */
export interface Tags {
  /** Of `person`, `organization`, `place`. */
  readonly entities: LabelProbabilities | null;
  /** Of `content`, `source`, `cue`. */
  readonly roles: LabelProbabilities | null;
  /** In order of `content`. */
  readonly links: readonly Link[] | null;
}
