import type { Link, LinkTarget } from '../../document/tags.ts';
import type { PointerConfig } from './config.ts';

/** From which probability on a token counts as the first of a content, or as a target. */
const LIKELY = 0.1;
/** Targets with less than this are not worth keeping. */
const WORTH_KEEPING = 0.01;

/** Which of a window's tokens begin contents, cues and sources, and what the model says of them. */
export interface WindowView {
  /** The first token of the window, and how many there are. */
  readonly start: number;
  readonly count: number;
  /** The probability that the token, counted from the window's first, begins a span of the role. */
  begins(role: 'content' | 'cue' | 'source', token: number): number;
  /** The pointer values of that token. */
  values(token: number): Float32Array;
}

export interface Pointers {
  readonly width: number;
  readonly temperature: number;
  readonly cue: PointerConfig;
  readonly source: PointerConfig;
}

/** The links of the contents that probably begin in tokens `[coreStart, coreEnd)`, in order. */
export function linksIn(
  view: WindowView,
  { coreStart, coreEnd }: { readonly coreStart: number; readonly coreEnd: number },
  pointers: Pointers,
): Link[] {
  const tokens = Array.from({ length: view.count }, (_, token) => token);
  const likely = (role: 'content' | 'cue' | 'source'): number[] =>
    tokens.filter((token) => view.begins(role, token) >= LIKELY);
  const contents = likely('content').filter(
    (token) => token + view.start >= coreStart && token + view.start < coreEnd,
  );
  if (contents.length === 0) return [];
  const cues = likely('cue');
  const sources = likely('source');
  return contents.map((content) => ({
    content: content + view.start,
    cues: targetsOf(view, content, cues, 'cue', pointers),
    sources: targetsOf(view, content, sources, 'source', pointers),
  }));
}

function targetsOf(
  view: WindowView,
  content: number,
  candidates: readonly number[],
  role: 'cue' | 'source',
  { width, temperature, ...configs }: Pointers,
): LinkTarget[] {
  const { distance, none } = configs[role];
  const order = role === 'cue' ? 0 : 1;
  const query = view.values(content).subarray(order * width, (order + 1) * width);
  const scores = candidates.map((target) => {
    const keys = view.values(target).subarray((order + 2) * width, (order + 3) * width);
    const fit = dot(query, keys) / Math.sqrt(width) + (distance[bucketOf(target - content)] ?? 0);
    // Training knew which targets there are; here a doubtful one weighs less.
    return fit / temperature + Math.log(view.begins(role, target));
  });
  const all = [...scores, none / temperature];
  const highest = Math.max(...all);
  const total = all.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return candidates
    .map((target, index) => ({
      token: target + view.start,
      probability: Math.exp((scores[index] ?? -Infinity) - highest) / total,
    }))
    .filter(({ probability }) => probability >= WORTH_KEEPING)
    .sort((a, b) => b.probability - a.probability || a.token - b.token);
}

/** Half-octaves of a signed distance in tokens: 16 is none, 0 and 32 are 255 tokens and more. */
export function bucketOf(distance: number): number {
  const octaves = Math.round(Math.log2(1 + Math.abs(distance)) * 2);
  return 16 + Math.sign(distance) * Math.min(16, octaves);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
