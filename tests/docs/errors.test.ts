import { readFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { ERRORS } from '../../src/errors.ts';
import { ROOT } from './fences.ts';

const page = await readFile(`${ROOT}docs/errors.md`, 'utf8');

const headings = (level: '##' | '###', prefix: string): string[] =>
  [...page.matchAll(new RegExp(`^${level} (?<code>${prefix}_\\w+)$`, 'gmu'))].map(
    (match) => match.groups?.['code'] ?? '',
  );

/** What stands under a heading, in one line. */
const section = (heading: string): string =>
  (page.split(`\n${heading}\n`)[1]?.split(/\n#+ /u)[0] ?? '').replace(/\s+/gu, ' ');

test('every error is explained, in the order of the table, and no other', () => {
  expect(headings('##', 'E')).toEqual(Object.keys(ERRORS));
});

test.each(Object.entries(ERRORS))(
  '%s says what the table says, and more',
  (code, { summary, hint }) => {
    const text = section(`## ${code}`);
    expect(text).toContain(summary);
    expect(text).toContain(`What to do: ${hint}`);
    expect(text.length).toBeGreaterThan(summary.length + hint.length + 40);
  },
);

test('every warning is explained, and no other', async () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT });
  const sources = await Promise.all(files.map((file) => readFile(ROOT + file, 'utf8')));
  const codes = sources.flatMap((source) => source.match(/(?<=')W_[A-Z_]+(?=')/gu) ?? []);
  expect(codes.length).toBeGreaterThan(0);
  expect(headings('###', 'W')).toEqual([...new Set(codes)].sort());
});
