import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { With } from '../../../src/document/document.ts';
import type { Tags } from '../../../src/document/tags.ts';
import { sentences } from '../../../src/stages/sentences/sentences.ts';
import {
  type Encoder,
  type EncoderFiles,
  openEncoder,
} from '../../../src/tagger/encoder/encoder.ts';
import { RUNTIMES } from '../../../src/tagger/encoder/runtime.ts';
import { likeliestSpans } from '../../../src/tagger/likeliest-spans.ts';
import { articleOf } from '../../support/article.ts';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../models/encoder/${name}`, import.meta.url));
const FILES: EncoderFiles = {
  weights: bytesOf('model.int8.onnx'),
  vocabulary: bytesOf('vocab.txt'),
  config: bytesOf('config.json'),
};

const FURNITURE = { title: null, published: null, publisher: null, author: null, dateline: null };

type Cut = With<'sentences' | 'tokens'>;

const cut = async (text: string, furniture: readonly { start: number; end: number }[] = []) => {
  const annotate = await sentences.create({}, new Map());
  const article = articleOf(text);
  const document = { article, text, layout: { ...FURNITURE, furniture } };
  return { ...document, ...(await annotate(document)) } satisfies Cut;
};

const namesIn = (document: Cut, tags: Tags): string[] =>
  document.sentences.flatMap(({ firstToken, endToken }) =>
    tags.entities === null
      ? []
      : likeliestSpans(tags.entities, firstToken, endToken).map(({ first, end, type }) => {
          const start = document.tokens[first]?.start;
          return `${document.text.slice(start, document.tokens[end - 1]?.end)}: ${type}`;
        }),
  );

const NEWS = [
  'Mayor Mara Lindqvist of Halden said on Tuesday that the harbour would stay closed until June.',
  '"We will not reopen it before the cranes are safe," said Daniel Obi, who runs Norvik Shipping.',
].join('\n');

// onnxruntime-node is optional: where npm could not place it, only the other is tested.
const native = 'onnxruntime-node';
const hasNative = await import(native).then(
  () => true,
  () => false,
);

describe.each(hasNative ? RUNTIMES : (['wasm'] as const))(
  'the shipped encoder on %s',
  (runtime) => {
    let encoder: Encoder;
    let document: Cut;
    let tags: Tags;
    beforeAll(async () => {
      encoder = await openEncoder(FILES, runtime, 'models/encoder');
      document = await cut(NEWS);
      tags = await encoder.tag(document);
    });

    test('says what it runs on', () => {
      expect(encoder.runtime).toBe(runtime);
    });

    test('sees people, organizations and places', () => {
      expect(namesIn(document, tags)).toEqual([
        'Mara Lindqvist: person',
        'Halden: place',
        'Daniel Obi: person',
        'Norvik Shipping: organization',
      ]);
    });

    test('gives each token a row that sums to 1', () => {
      for (const layer of [tags.entities, tags.roles]) {
        const columns = layer?.labels.length ?? 0;
        expect(layer?.probabilities).toHaveLength(document.tokens.length * columns);
        document.tokens.forEach((_, token) => {
          const row = layer?.probabilities.subarray(token * columns, (token + 1) * columns);
          expect([...(row ?? [])].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
        });
      }
    });

    test('points from each content at its cue and source', () => {
      const words = (tags.links ?? []).map(({ content, cues, sources }) =>
        [content, cues[0]?.token, sources[0]?.token].map(
          (token) => document.tokens[token ?? -1]?.text,
        ),
      );
      expect(words).toContainEqual(['that', 'said', 'Mayor']);
      expect(words).toContainEqual(['"', 'said', 'Daniel']);
    });

    test('gives the same bytes again, whatever it read in between', async () => {
      await encoder.tag(await cut('Nobody spoke. '.repeat(200)));
      expect(await encoder.tag(document)).toEqual(tags);
    });
  },
);

describe('odd articles', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await openEncoder(FILES, 'auto', 'models/encoder');
  });

  test('no tokens', async () => {
    const tags = await encoder.tag(await cut(''));
    expect(tags.entities?.probabilities).toHaveLength(0);
    expect(tags.links).toEqual([]);
  });

  test('tokens that no sentence holds have rows too', async () => {
    const text = 'Share this story\nMara Lindqvist spoke.';
    const tags = await encoder.tag(await cut(text, [{ start: 0, end: 16 }]));
    const columns = tags.entities?.labels.length ?? 0;
    expect(tags.entities?.probabilities.subarray(0, columns).every((p) => p === 0)).toBe(false);
  });

  test('a sentence longer than any window', async () => {
    const text = `Mara Lindqvist said ${'that it rains and '.repeat(300)}that it snows in Halden.`;
    const document = await cut(text);
    expect(namesIn(document, await encoder.tag(document))).toContain('Mara Lindqvist: person');
  });
});

describe('files that do not fit', () => {
  test('weights that are cut short', async () => {
    const files = { ...FILES, weights: FILES.weights.subarray(0, 1000) };
    await expect(openEncoder(files, 'auto', 'models/encoder')).rejects.toMatchObject({
      code: 'E_MODEL_FORMAT',
      where: 'models/encoder',
    });
  });

  test('a configuration of something else', async () => {
    const files = { ...FILES, config: new TextEncoder().encode('{"format": 2}') };
    await expect(openEncoder(files, 'auto', 'models/encoder')).rejects.toMatchObject({
      code: 'E_MODEL_FORMAT',
    });
  });

  test('memory that is shared between workers is read all the same', async () => {
    const shared = (bytes: Uint8Array): Uint8Array => {
      const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
      copy.set(bytes);
      return copy;
    };
    const files = {
      weights: shared(FILES.weights),
      vocabulary: shared(FILES.vocabulary),
      config: shared(FILES.config),
    };
    await expect(openEncoder(files, 'wasm', 'models/encoder')).resolves.toMatchObject({
      runtime: 'wasm',
    });
  });
});
