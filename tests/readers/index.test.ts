import { expect, test } from 'vitest';
import { hasReader, READERS, readerFor, readerNamed } from '../../src/readers/index.ts';

test('every reader is found by its name and its endings, and no two share one', () => {
  expect(READERS.map(({ name }) => readerNamed(name))).toEqual(READERS);
  const endings = READERS.flatMap(({ extensions }) => extensions);
  expect(new Set(endings).size).toBe(endings.length);
  for (const reader of READERS) {
    for (const ending of reader.extensions) expect(readerFor(`a${ending}`)).toBe(reader);
  }
});

test.each([
  ['a.txt', 'text'],
  ['A.TXT', 'text'],
  ['folder.jsonl/a.b.txt', 'text'],
  ['a.jsonl', 'jsonl'],
  ['a.NDJSON', 'jsonl'],
])('%s is read as %s', (path, name) => {
  expect(readerFor(path).name).toBe(name);
  expect(hasReader(path)).toBe(true);
});

test.each([
  [
    'a.jsonnl',
    "The file's name ends in '.jsonnl'.",
    /^Did you mean '\.jsonl'\? Known endings: \.txt, /u,
  ],
  ['a.exe', "The file's name ends in '.exe'.", /^Known endings: \.txt, /u],
  ['folder.txt/README', "The file's name has no ending.", /^Known endings: \.txt, /u],
  ['a.jsonl.gz', "The file's name ends in '.gz'.", /^Known endings: \.txt, /u],
])('%s has no reader', (path, message, hint) => {
  expect(hasReader(path)).toBe(false);
  expect(() => readerFor(path)).toThrowError(
    expect.objectContaining({
      code: 'E_FORMAT_UNKNOWN',
      where: path,
      message,
      hint: expect.stringMatching(hint),
    }),
  );
});

test('a name that no reader has is refused with the nearest', () => {
  expect(() => readerNamed('josnl')).toThrowError(
    expect.objectContaining({
      code: 'E_FORMAT_UNKNOWN',
      message: "There is no input format 'josnl'.",
      hint: "Did you mean 'jsonl'? Input formats: text, jsonl.",
    }),
  );
});
