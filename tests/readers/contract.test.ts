import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import { ERRORS } from '../../src/errors.ts';
import { READERS } from '../../src/readers/index.ts';
import type { Reader, ReaderResult, Source } from '../../src/readers/reader.ts';
import { READER_OPTIONS, resultsOf, sourceOf } from '../support/source.ts';

/** How one article stands in a source of each format. A new reader needs a line here. */
const CONTAINERS: Record<string, (text: string) => string> = {
  text: (text) => text,
  jsonl: (text) => JSON.stringify({ text }),
};

const articlesOf = (results: readonly ReaderResult[]): Article[] =>
  results.flatMap((result) => (result.kind === 'article' ? [result.article] : []));

const codesOf = (results: readonly ReaderResult[]): string[] =>
  results.flatMap((result) => (result.kind === 'failed' ? [result.failure.code] : []));

const TEXT = '“Nein,” said Zoë Lind of Köln 😀.\r\n\r\nShe left.\n';

/** Chunks of one piece of memory, counted; never more than are asked for. */
function endless(
  chunk: Uint8Array,
  limit: number,
): { source: Source; given: () => number; isClosed: () => boolean } {
  let count = 0;
  let closed = false;
  return {
    given: () => count,
    isClosed: () => closed,
    source: {
      path: 'endless',
      async *bytes() {
        try {
          for (; count < limit; count += 1) yield chunk;
        } finally {
          closed = true;
        }
      },
    },
  };
}

describe.each(READERS.map((reader) => [reader.name, reader] as const))(
  '%s',
  (name, reader: Reader) => {
    const container = CONTAINERS[name] ?? ((text: string) => text);

    test('an article is its text, with its hash, from where it came', async () => {
      const results = await resultsOf(reader, sourceOf(container(TEXT)));
      const sha256 = createHash('sha256').update(TEXT).digest('hex');
      expect(results).toEqual([
        {
          kind: 'article',
          article: {
            id: `article-${sha256.slice(0, 16)}`,
            origin: { path: 'a.txt', url: null, format: name, sha256 },
            text: TEXT,
            title: null,
            published: null,
            author: null,
            publisher: null,
            language: null,
            warnings: [],
          },
        },
      ]);
    });

    test.each([
      ['a UTF-8 byte order mark', Buffer.from(`\uFEFF${container(TEXT)}`)],
      ['UTF-16 little-endian', Buffer.from(`\uFEFF${container(TEXT)}`, 'utf16le')],
      ['UTF-16 big-endian', Buffer.from(`\uFEFF${container(TEXT)}`, 'utf16le').swap16()],
    ])('%s is no part of the text', async (_case, bytes) => {
      const plain = await resultsOf(reader, sourceOf(container(TEXT)));
      expect(await resultsOf(reader, sourceOf(bytes))).toEqual(plain);
      // In chunks that cut everything that can be cut.
      expect(await resultsOf(reader, sourceOf(bytes, { chunkSize: 1 }))).toEqual(plain);
    });

    test('a second byte order mark is', async () => {
      const results = await resultsOf(reader, sourceOf(`\uFEFF${container('\uFEFFIt rained.')}`));
      expect(articlesOf(results)).toMatchObject([{ text: '\uFEFFIt rained.' }]);
    });

    test('the size of chunks makes no difference', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc.integer({ min: 1, max: 9 }),
          async (text, chunkSize) => {
            const whole = await resultsOf(reader, sourceOf(container(text)));
            expect(await resultsOf(reader, sourceOf(container(text), { chunkSize }))).toEqual(
              whole,
            );
          },
        ),
      );
    });

    test('any bytes at all have a stated end', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const results = await resultsOf(reader, sourceOf(bytes));
          expect(results.length).toBeGreaterThan(0);
          for (const code of codesOf(results)) expect(ERRORS).toHaveProperty(code);
        }),
      );
    });

    test.each([
      ['nothing', ''],
      ['a byte order mark alone', '\uFEFF'],
      ['white space', ' \n\t\r\n\u3000'],
      ['what cannot be seen', '\u200B\u2060\uFEFF'],
    ])('%s is E_EMPTY', async (_case, text) => {
      expect(codesOf(await resultsOf(reader, sourceOf(container(text))))).toEqual(['E_EMPTY']);
    });

    test.each([
      ['an empty file', ''],
      ['a file of line breaks', '\n\r\n\n'],
    ])('%s is E_EMPTY', async (_case, content) => {
      expect(await resultsOf(reader, sourceOf(content))).toEqual([
        {
          kind: 'failed',
          failure: expect.objectContaining({ id: 'a.txt', origin: 'a.txt', code: 'E_EMPTY' }),
        },
      ]);
    });

    test.each([
      ['zeros', new Uint8Array(5000), /zero bytes/u],
      ['a PNG image', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /a PNG image/u],
      ['a PDF document', Buffer.from('%PDF-1.7\n%some text'), /a PDF document/u],
      ['a ZIP archive', Buffer.from('504b030414000600', 'hex'), /a ZIP archive/u],
      ['control characters', Buffer.from('01020304'.repeat(20), 'hex'), /control characters/u],
    ])('%s are E_BINARY', async (_case, bytes, reason) => {
      expect(await resultsOf(reader, sourceOf(bytes))).toEqual([
        {
          kind: 'failed',
          failure: expect.objectContaining({
            code: 'E_BINARY',
            reason: expect.stringMatching(reason),
          }),
        },
      ]);
    });

    test.each([
      ['windows-1252', Buffer.from(container('Zo\u00EB'), 'latin1')],
      ['half a character', Buffer.from(container('Zo\u00C3 left'), 'latin1')],
      ['UTF-16 without a mark', Buffer.from(container('Zoë Lind left.'), 'utf16le')],
      ['half of UTF-16', Buffer.from(`\uFEFF${container('Zoë')}`, 'utf16le').subarray(0, -1)],
      ['a lone surrogate in UTF-16', Buffer.from('fffe3dd84100', 'hex')],
    ])('%s is E_ENCODING', async (_case, bytes) => {
      expect(codesOf(await resultsOf(reader, sourceOf(bytes)))).toEqual(['E_ENCODING']);
    });

    test('what is longer than the limit is E_TOO_LONG, what just fits is not', async () => {
      const fits = await resultsOf(reader, sourceOf(container('é'.repeat(50))), { maxLength: 50 });
      expect(codesOf(fits)).toEqual([]);
      const more = await resultsOf(reader, sourceOf(container('é'.repeat(51))), { maxLength: 50 });
      expect(codesOf(more)).toEqual(['E_TOO_LONG']);
    });

    test('a hundred megabytes in one line are not kept', async () => {
      const chunk = Buffer.from('a'.repeat(1 << 16));
      const { source, isClosed } = endless(chunk, 1600);
      const before = process.memoryUsage().arrayBuffers;
      expect(codesOf(await resultsOf(reader, source, { maxLength: 1000 }))).toEqual(['E_TOO_LONG']);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 2 ** 20);
      expect(isClosed()).toBe(true);
    });

    test('a reader reads no further than it was asked', async () => {
      const chunk = Buffer.from(`${container('It rained.')}\n`.repeat(1000));
      const { source, given, isClosed } = endless(chunk, 1000);
      for await (const _result of reader.read(source, READER_OPTIONS)) break;
      expect(given()).toBeLessThan(20);
      expect(isClosed()).toBe(true);
    });

    test('an error of the source is thrown on, not taken for bad content', async () => {
      const broken: Source = {
        path: 'a.txt',
        async *bytes() {
          yield Buffer.from(container('It rained.'));
          throw new Error('EIO');
        },
      };
      await expect(resultsOf(reader, broken)).rejects.toThrow('EIO');
    });

    test.each([
      ['line breaks', 'a\n\r\u2028b.txt'],
      ['an escape sequence', '\u001B[2J.txt'],
      ['a formula', '=cmd|calc.txt'],
      ['a script', '<script>.txt'],
      ['half a character', '\uD83D.txt'],
      ['the way up', '../../../../a.txt'],
    ])('a file name with %s is only a name', async (_case, path) => {
      const [article] = articlesOf(
        await resultsOf(reader, sourceOf(container('It rained.'), { path })),
      );
      expect(article?.origin.path).toBe(path);
      const [failure] = await resultsOf(reader, sourceOf(container(' '), { path }));
      expect(failure).toMatchObject({ failure: { origin: expect.stringContaining(path) } });
    });

    test('standard input has no path', async () => {
      const good = await resultsOf(reader, sourceOf(container('It rained.'), { path: null }));
      expect(articlesOf(good)[0]?.origin.path).toBeNull();
      const bad = await resultsOf(reader, sourceOf(container(' '), { path: null }));
      expect(bad).toMatchObject([
        { failure: { origin: expect.stringMatching(/^standard input/u) } },
      ]);
    });

    test('control characters stay, with a warning of where the first is', async () => {
      const text = 'It\u0007 rained\u001B[0m.';
      expect(articlesOf(await resultsOf(reader, sourceOf(container(text))))).toMatchObject([
        { text, warnings: [{ code: 'W_CONTROL_CHARACTER', span: { start: 2, end: 3 } }] },
      ]);
    });

    test('line breaks, tabs and form feeds need no warning', async () => {
      const text = 'It\trained.\r\nIt\u000Bsnowed.\f\u0085\u2028End.';
      expect(articlesOf(await resultsOf(reader, sourceOf(container(text))))).toMatchObject([
        { text, warnings: [] },
      ]);
    });
  },
);
