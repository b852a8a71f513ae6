import { isUtf8 } from 'node:buffer';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../../src/record/assemble.ts';
import type { ArticleRecord } from '../../src/record/schema.ts';
import { SINKS } from '../../src/sinks/index.ts';
import type { SinkFormat, SinkOptions } from '../../src/sinks/sink.ts';
import { anyDocument } from '../support/any-document.ts';
import { PRODUCER, recordOf } from '../support/record.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OPTIONS: SinkOptions = { bom: false };

/** Writes a whole job and gives the bytes of its files by name. */
async function written(
  format: SinkFormat,
  folder: string,
  records: Iterable<ArticleRecord>,
  options = OPTIONS,
): Promise<Record<string, Buffer>> {
  const sink = await format.open(folder, options);
  for (const record of records) await sink.write(record);
  return filesOf(folder, await sink.close());
}

async function filesOf(folder: string, names: readonly string[]): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (const name of names) files[name] = await readFile(join(folder, name));
  return files;
}

const numbered = (count: number): ArticleRecord[] =>
  Array.from({ length: count }, (_, index) => recordOf({ id: `article-${index}` }));

describe.each(SINKS.map((format) => [format.name, format] as const))('%s', (_name, format) => {
  test('an empty job gives its files, and the same ones that a full job gives', async () => {
    const empty = await written(format, await temporaryFolder(), []);
    const full = await written(format, await temporaryFolder(), numbered(3));
    expect(Object.keys(empty)).toEqual(Object.keys(full));
    expect(Object.keys(empty).length).toBeGreaterThan(0);
  });

  test('the files that are named are the only ones, and are there only after closing', async () => {
    const folder = await temporaryFolder();
    const sink = await format.open(folder, OPTIONS);
    for (const record of numbered(1000)) await sink.write(record);
    const during = await readdir(folder);
    const names = await sink.close();
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
    expect(during.filter((name) => names.includes(name))).toEqual([]);
    expect(during.every((name) => name.startsWith('.'))).toBe(true);
  });

  test('the same records give the same bytes, and other records others', async () => {
    const once = await written(format, await temporaryFolder(), numbered(20));
    expect(await written(format, await temporaryFolder(), numbered(20))).toEqual(once);
    expect(await written(format, await temporaryFolder(), numbered(19))).not.toEqual(once);
  });

  test('ten thousand records come out in the order in which they went in', async () => {
    const files = await written(format, await temporaryFolder(), numbered(10_000));
    const ids = Object.values(files).map(
      (bytes) => bytes.toString('utf8').match(/article-\d+/gu) ?? [],
    );
    const expected = Array.from({ length: 10_000 }, (_, index) => `article-${index}`);
    expect(ids.filter((found) => found.length > 0)).toEqual([expected]);
  });

  test('aborting leaves nothing', async () => {
    const folder = await temporaryFolder();
    const sink = await format.open(folder, OPTIONS);
    for (const record of numbered(1000)) await sink.write(record);
    await sink.abort();
    expect(await readdir(folder)).toEqual([]);
    // Twice is once.
    await sink.abort();
    expect(await readdir(folder)).toEqual([]);
  });

  test('aborting leaves the files of the job before', async () => {
    const folder = await temporaryFolder();
    const before = await written(format, folder, numbered(2));
    const sink = await format.open(folder, OPTIONS);
    await sink.write(recordOf());
    await sink.abort();
    expect(await filesOf(folder, await readdir(folder))).toEqual(before);
  });

  test('aborting after closing changes nothing', async () => {
    const folder = await temporaryFolder();
    const sink = await format.open(folder, OPTIONS);
    await sink.write(recordOf());
    const names = await sink.close();
    await sink.abort();
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
  });

  test('a killed job leaves nothing under a final name, and the next one is not disturbed by it', async () => {
    const folder = await temporaryFolder();
    const killed = await format.open(folder, OPTIONS);
    for (const record of numbered(5000)) await killed.write(record);
    const expected = await written(format, await temporaryFolder(), numbered(2));
    expect(await written(format, folder, numbered(2))).toEqual(expected);
    // Only now may the first one let go of its files.
    await killed.abort();
    expect((await readdir(folder)).sort()).toEqual(Object.keys(expected).sort());
  });

  test('files of the job before are replaced', async () => {
    const folder = await temporaryFolder();
    await written(format, folder, numbered(50));
    const replaced = await written(format, folder, numbered(2));
    expect(replaced).toEqual(await written(format, await temporaryFolder(), numbered(2)));
  });

  test('a folder that is not there is E_OUTPUT', async () => {
    const folder = join(await temporaryFolder(), 'missing');
    await expect(format.open(folder, OPTIONS)).rejects.toMatchObject({
      code: 'E_OUTPUT',
      where: expect.stringContaining('missing'),
    });
  });

  test('a folder that is a file is E_OUTPUT', async () => {
    const folder = join(await temporaryFolder(), 'file');
    await writeFile(folder, '');
    await expect(format.open(folder, OPTIONS)).rejects.toMatchObject({ code: 'E_OUTPUT' });
  });

  test('a final name that cannot be had is E_OUTPUT, and aborting cleans up', async () => {
    const [name = ''] = Object.keys(await written(format, await temporaryFolder(), []));
    const folder = await temporaryFolder();
    // A folder with something in it cannot be replaced by a file.
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'kept'), '');
    const sink = await format.open(folder, OPTIONS);
    await sink.write(recordOf());
    await expect(sink.close()).rejects.toMatchObject({ code: 'E_OUTPUT' });
    await sink.abort();
    expect(await readdir(folder)).toEqual([name]);
  });

  test('whatever is in a record, the files are well-formed UTF-8', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { maxLength: 3 }), async (documents) => {
        const records = documents.map((document) => assembleRecord(document, PRODUCER));
        for (const bytes of Object.values(await written(format, folder, records))) {
          expect(isUtf8(bytes)).toBe(true);
          expect(bytes.includes(0)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
