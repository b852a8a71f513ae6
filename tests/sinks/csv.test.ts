import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleRecord } from '../../src/record/assemble.ts';
import { TABLES } from '../../src/record/columns.ts';
import type { ArticleRecord } from '../../src/record/schema.ts';
import { csv } from '../../src/sinks/csv.ts';
import { spreadsheetText } from '../../src/sinks/spreadsheet-text.ts';
import { anyDocument } from '../support/any-document.ts';
import { PRODUCER, recordOf } from '../support/record.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function csvOf(
  records: readonly ArticleRecord[],
  { folder, bom = false }: { folder?: string; bom?: boolean } = {},
): Promise<Map<string, string>> {
  const place = folder ?? (await temporaryFolder());
  const sink = await csv.open(place, { bom });
  for (const record of records) await sink.write(record);
  const files = new Map<string, string>();
  for (const name of await sink.close()) files.set(name, await readFile(join(place, name), 'utf8'));
  return files;
}

// RFC 4180, section 2, with CRLF after the last line too: nothing but what its grammar allows.
const FIELD = String.raw`(?:[^",\r\n]*|"(?:[^"]|"")*")`;
const RFC_4180 = new RegExp(`^(?:${FIELD}(?:,${FIELD})*\r\n)+$`, 'u');

test('there is a file for every table, with its headings', async () => {
  const files = await csvOf([]);
  expect([...files]).toEqual(
    TABLES.map(({ name, columns }) => [
      `${name}.csv`,
      `${columns.map((column) => column.name).join(',')}\r\n`,
    ]),
  );
});

test('what is read back is what the tables say, cell by cell', async () => {
  const folder = await temporaryFolder();
  let cells = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyDocument, { maxLength: 3 }), async (documents) => {
      const records = documents.map((document) => assembleRecord(document, PRODUCER));
      const files = await csvOf(records, { folder });
      for (const { name, rows } of TABLES) {
        const content = files.get(`${name}.csv`) ?? '';
        expect(content).toMatch(RFC_4180);
        const [, ...found]: string[][] = parse(content, { record_delimiter: '\r\n' });
        const expected = records.flatMap(rows).map((row) =>
          row.map((cell) =>
            typeof cell === 'string'
              ? // UTF-8 has no lone surrogates.
                Buffer.from(spreadsheetText(cell)).toString()
              : String(cell ?? ''),
          ),
        );
        expect(found).toEqual(expected);
        cells += found.flat().length;
      }
    }),
    { numRuns: 60 },
  );
  expect(cells).toBeGreaterThan(1000);
});

test('a record is one line, whatever line breaks it holds', async () => {
  const files = await csvOf([recordOf({ title: 'One\r\ntwo\nthree\u2028four' }), recordOf()]);
  const lines = (files.get('articles.csv') ?? '').split(/\r\n|[\r\n]/u);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(',One two three four,');
});

test.each([
  [true, '\uFEFFarticle_id,'],
  [false, 'article_id,'],
])('with a byte order mark: %s', async (bom, start) => {
  const files = await csvOf([recordOf()], { bom });
  for (const content of files.values()) {
    expect(content.startsWith(start)).toBe(true);
    expect(content.lastIndexOf('\uFEFF')).toBe(bom ? 0 : -1);
  }
});

const PLACE: ArticleRecord['places'][number] = {
  id: 'place-1',
  name: '=HYPERLINK("http://example.org")',
  aliases: ['-2+3', '@A'],
  titles: [],
  mentions: [{ start: 0, end: 7, text: 'Nothing', confidence: 0.5 }],
  country: 'CO',
  latitude: -4.60971,
  longitude: -74.08175,
  geonamesId: 3688689,
};

test('numbers stay numbers, and text that would be a formula does not', async () => {
  const files = await csvOf([recordOf({ places: [PLACE] })]);
  const [row]: Record<string, string>[] = parse(files.get('places.csv') ?? '', { columns: true });
  expect(row).toMatchObject({
    name: '\'=HYPERLINK("http://example.org")',
    aliases: "'-2+3 | @A",
    latitude: '-4.60971',
    longitude: '-74.08175',
    confidence: '0.5',
  });
});

test('hostile values of every kind open as text', async () => {
  const hostile = "=cmd|' /C calc'!A0,\"\r\n=1+1\u0000";
  const files = await csvOf([
    recordOf({
      id: hostile,
      title: hostile,
      publisher: hostile,
      author: hostile,
      language: hostile,
      origin: { path: hostile, url: hostile, format: 'text', sha256: '0'.repeat(64) },
      warnings: [{ code: 'W_TEST', message: hostile, span: null }],
      places: [{ ...PLACE, name: hostile, aliases: [hostile], titles: [hostile] }],
    }),
  ]);
  let count = 0;
  for (const content of files.values()) {
    const rows: string[][] = parse(content);
    for (const cell of rows.flat()) {
      expect(cell).not.toMatch(/^[=+@]|^-(?!\d+(?:\.\d+)?$)|[\r\n\0]/u);
      if (cell.includes('calc')) count += 1;
    }
  }
  expect(count).toBe(15);
});

test('no file is taken for another format', async () => {
  // Excel takes a file that begins with `ID` for SYLK, and opens it with an error.
  for (const content of (await csvOf([])).values()) expect(content).not.toMatch(/^"?ID/u);
});

test('every row of a file has as many cells as the heading', async () => {
  const files = await csvOf([recordOf({ places: [PLACE] }), recordOf()]);
  // Without relax_column_count, csv-parse refuses anything else.
  for (const content of files.values()) expect(() => parse(content)).not.toThrow();
});
