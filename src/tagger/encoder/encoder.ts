import type { With } from '../../document/document.ts';
import type { LabelProbabilities, Link, Tags } from '../../document/tags.ts';
import type { Token } from '../../document/token.ts';
import { fill, type Input, pieceCount } from './batch.ts';
import { firstClass } from './casing.ts';
import { type EncoderConfig, readConfig } from './config.ts';
import { linksIn, type Pointers, type WindowView } from './links.ts';
import { entityReading, type Reading, roleReading } from './reading.ts';
import { type Outputs, openSession, type RuntimeChoice, type RuntimeName } from './runtime.ts';
import { stretchesOf, type Window, windowsOf } from './windows.ts';
import { WordPieces } from './word-pieces.ts';

/** The bytes of the three files of an encoder. */
export interface EncoderFiles {
  readonly weights: Uint8Array;
  readonly vocabulary: Uint8Array;
  readonly config: Uint8Array;
}

/** A pretrained model that reads an article once and sees names, quotation roles and what belongs together. */
export interface Encoder {
  readonly runtime: RuntimeName;
  tag(document: With<'sentences' | 'tokens'>): Promise<Tags>;
}

// Windows run together: more gain little and need more memory.
const WINDOWS_PER_BATCH = 8;

/**
 * Opens an encoder.
 *
 * @param where what messages name as the place of the weights
 * @throws OnrecordError `E_MODEL_FORMAT` or `E_RUNTIME_MISSING`
 */
export async function openEncoder(
  files: EncoderFiles,
  runtime: RuntimeChoice,
  where: string,
): Promise<Encoder> {
  const decoder = new TextDecoder();
  // Workers are given shared memory, which neither TextDecoder nor the runtimes read.
  const weights = own(files.weights);
  const config = readConfig(decoder.decode(own(files.config)), weights, where);
  const wordPieces = new WordPieces(decoder.decode(own(files.vocabulary)), where);
  const session = await openSession(weights, runtime, where);
  const entities = entityReading(config.labels.entities, config.temperatures.entities);
  const roles = roleReading(config.labels.roles, config.temperatures.roles);
  const pointers = { ...config.pointers, temperature: config.temperatures.pointers };
  return {
    runtime: session.runtime,
    async tag({ text, tokens, sentences }) {
      const input = inputOf(text, tokens, wordPieces);
      const seen = {
        entities: blank(entities, tokens.length),
        roles: blank(roles, tokens.length),
      };
      const links: Link[] = [];
      for (const windows of batchesOf(sentences, input, config)) {
        const { batch, firsts } = fill(windows, input, wordPieces);
        const outputs = await session.run(batch);
        windows.forEach((window, row) => {
          const pieces = firsts[row] ?? [];
          for (let token = window.coreStart; token < window.coreEnd; token += 1) {
            const piece = pieces[token - window.start] ?? 0;
            entities.read(outputs.entities, piece, seen.entities.probabilities, token);
            roles.read(outputs.roles, piece, seen.roles.probabilities, token);
          }
          links.push(
            ...linksIn(viewOf(outputs, window, pieces, roles, pointers), window, pointers),
          );
        });
      }
      // Batches come shortest first.
      links.sort((a, b) => a.content - b.content);
      return { ...seen, links };
    },
  };
}

const own = (bytes: Uint8Array): Uint8Array =>
  bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice();

function inputOf(text: string, tokens: readonly Token[], wordPieces: WordPieces): Input {
  const cases = tokens.map(({ text: word, start }, index) => {
    const previous = tokens[index - 1];
    if (previous === undefined) return firstClass(word, { isGlued: false, beginsLine: true });
    const gap = text.slice(previous.end, start);
    return firstClass(word, { isGlued: gap === '', beginsLine: gap.includes('\n') });
  });
  return { pieces: tokens.map((token) => wordPieces.of(token.text)), cases };
}

/** Windows of one article in batches of like length: padding is wasted work. Never of two articles:
 * int8 arithmetic scales by the whole batch, so a record would depend on its neighbours. */
function batchesOf(
  sentences: With<'sentences'>['sentences'],
  input: Input,
  config: EncoderConfig,
): Window[][] {
  const lengths = input.pieces.map((pieces) => pieces.length);
  const windows = windowsOf(stretchesOf(sentences, lengths.length), lengths, config)
    .map((window) => ({ window, count: pieceCount(window, input) }))
    .sort((a, b) => a.count - b.count || a.window.start - b.window.start)
    .map(({ window }) => window);
  const batches: Window[][] = [];
  for (let at = 0; at < windows.length; at += WINDOWS_PER_BATCH) {
    batches.push(windows.slice(at, at + WINDOWS_PER_BATCH));
  }
  return batches;
}

const blank = ({ labels }: Reading, count: number): LabelProbabilities => ({
  labels,
  probabilities: new Float32Array(count * labels.length),
});

function viewOf(
  outputs: Outputs,
  window: Window,
  firsts: readonly number[],
  roles: Reading,
  { width }: Pointers,
): WindowView {
  const columns = roles.labels.length;
  const probabilities = new Float32Array(firsts.length * columns);
  firsts.forEach((piece, token) => {
    roles.read(outputs.roles, piece, probabilities, token);
  });
  const columnOf = (label: string): number => roles.labels.indexOf(label);
  const starts = {
    content: [columnOf('B-content'), columnOf('U-content')],
    cue: [columnOf('B-cue'), columnOf('U-cue')],
    source: [columnOf('B-source'), columnOf('U-source')],
  } as const;
  return {
    start: window.start,
    count: firsts.length,
    begins(role, token) {
      return starts[role].reduce(
        (sum, column) => sum + (probabilities[token * columns + column] ?? 0),
        0,
      );
    },
    values(token) {
      const at = (firsts[token] ?? 0) * 4 * width;
      return outputs.pointers.subarray(at, at + 4 * width);
    },
  };
}
