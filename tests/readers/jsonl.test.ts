import { expect, test } from 'vitest';
import { jsonl } from '../../src/readers/jsonl.ts';
import type { FieldMapping } from '../../src/readers/reader.ts';
import { DEFAULT_FIELDS } from '../../src/readers/reader.ts';
import { resultsOf, sourceOf } from '../support/source.ts';

const read = (
  content: string,
  fields: Partial<FieldMapping> = {},
  path: string | null = 'a.jsonl',
) => resultsOf(jsonl, sourceOf(content, { path }), { fields: { ...DEFAULT_FIELDS, ...fields } });

const readObject = async (object: object, fields: Partial<FieldMapping> = {}) => {
  const [result] = await read(JSON.stringify(object), fields);
  if (result === undefined) throw new Error('nothing was read');
  return result.kind === 'article' ? result.article : result.failure;
};

test('a bad line is a failure with its number, and the others are read', async () => {
  const lines = [
    '{"text":"One."}',
    '',
    '{"text":"Two."',
    '   \r',
    '["Three."]',
    'null',
    '{"body":"Four."}',
    '{"id":"f-5","text":5}',
    '{"id":"f-6","text":" "}',
    '{"text":"Seven."}',
  ];
  expect(await read(lines.join('\n'))).toMatchObject([
    { kind: 'article', article: { text: 'One.' } },
    { kind: 'failed', failure: { id: 'a.jsonl:3', origin: 'a.jsonl:3', code: 'E_JSON' } },
    {
      kind: 'failed',
      failure: { origin: 'a.jsonl:5', code: 'E_JSON', reason: 'It is an array, not an object.' },
    },
    {
      kind: 'failed',
      failure: { origin: 'a.jsonl:6', code: 'E_JSON', reason: 'It is null, not an object.' },
    },
    {
      kind: 'failed',
      failure: {
        origin: 'a.jsonl:7',
        code: 'E_FIELD',
        reason: "The field 'text' is not there. There are: body.",
      },
    },
    {
      kind: 'failed',
      failure: {
        id: 'f-5',
        origin: 'a.jsonl:8',
        code: 'E_FIELD',
        reason: "The field 'text' is a number. There are: id, text.",
      },
    },
    { kind: 'failed', failure: { id: 'f-6', origin: 'a.jsonl:9', code: 'E_EMPTY' } },
    { kind: 'article', article: { text: 'Seven.' } },
  ]);
});

test('a line that is not UTF-8 spoils no other', async () => {
  const content = Buffer.concat([
    Buffer.from('{"text":"One."}\n'),
    Buffer.from('{"text":"Zo\u00EB."}\n', 'latin1'),
    Buffer.from('{"text":"Zoë."}\n'),
  ]);
  expect(await resultsOf(jsonl, sourceOf(content, { path: 'a.jsonl' }))).toMatchObject([
    { article: { text: 'One.' } },
    { failure: { origin: 'a.jsonl:2', code: 'E_ENCODING' } },
    { article: { text: 'Zoë.' } },
  ]);
});

test('a line that is too long spoils no other', async () => {
  const content = ['{"text":"One."}', `{"text":"${'a'.repeat(2 ** 21)}"}`, '{"text":"Three."}'];
  const source = sourceOf(content.join('\n'), { path: 'a.jsonl' });
  expect(await resultsOf(jsonl, source, { maxLength: 100 })).toMatchObject([
    { article: { text: 'One.' } },
    { failure: { origin: 'a.jsonl:2', code: 'E_TOO_LONG' } },
    { article: { text: 'Three.' } },
  ]);
});

test('a text whose characters are all escaped is as long as any', async () => {
  const content = `{"text":"${'\\u00e9'.repeat(100_000)}"}`;
  expect(await read(content)).toMatchObject([{ article: { text: 'é'.repeat(100_000) } }]);
});

test('a hundred thousand small lines', async () => {
  const content = Array.from({ length: 100_000 }, (_, index) => `{"id":${index},"text":"A."}`);
  const results = await read(content.join('\n'));
  const ids = results.map((result) => (result.kind === 'article' ? result.article.id : null));
  expect(ids).toEqual(content.map((_, index) => String(index)));
});

test('standard input without a line is a job of nothing', async () => {
  expect(await read('\n\n', {}, null)).toEqual([]);
});

test('fields are found under the names of the mapping, with dots for nested ones', async () => {
  const object = {
    uuid: 'x-1',
    article: { body: 'It rained.', 'meta.title': 'no', byline: ['Nia Obi', 'Ola Berg'] },
    'meta.title': 'Rain',
    source: { name: 'Harbor Post', links: [{ href: 'https://example.org/rain' }] },
    when: '2021-10-21T23:30:00-05:00',
    lang: 'EN_us',
  };
  expect(
    await readObject(object, {
      id: 'uuid',
      text: 'article.body',
      title: 'meta.title',
      author: 'article.byline',
      publisher: 'source.name',
      url: 'source.links.0.href',
      date: 'when',
      language: 'lang',
    }),
  ).toMatchObject({
    id: 'x-1',
    origin: { url: 'https://example.org/rain' },
    text: 'It rained.',
    title: 'Rain',
    author: 'Nia Obi, Ola Berg',
    publisher: 'Harbor Post',
    published: '2021-10-21',
    language: 'en-US',
    warnings: [],
  });
});

test.each(['toString', 'constructor.name', '__proto__', 'text.length', 'text.0', ''])(
  'the field `%s` of no object is not there',
  async (field) => {
    expect(await readObject({ text: 'It rained.' }, { title: field })).toMatchObject({
      title: null,
      warnings: [],
    });
  },
);

test.each([
  ['a string', 'x-1', 'x-1'],
  ['a number', 17, '17'],
  ['zero', 0, '0'],
  ['with white space', ' x\n1 ', 'x 1'],
])('an id that is %s is the id', async (_case, id, expected) => {
  expect(await readObject({ id, text: 'It rained.' })).toMatchObject({
    id: expected,
    warnings: [],
  });
});

test.each([
  ['missing', undefined, 0],
  ['null', null, 0],
  ['empty', ' ', 0],
  ['an object', { $oid: 'x' }, 1],
  ['true', true, 1],
  ['half a number', 1.5, 1],
  // Parsed as 12345678901234567000, like its neighbors.
  ['a number that JSON rounds', 12345678901234567890n, 1],
])('an id that is %s is made from the text', async (_case, id, warnings) => {
  const json =
    typeof id === 'bigint'
      ? `{"id":${id},"text":"It rained."}`
      : JSON.stringify({ id, text: 'It rained.' });
  const results = await read(json);
  expect(results).toMatchObject([
    { article: { id: expect.stringMatching(/^article-[0-9a-f]{16}$/u) } },
  ]);
  const [result] = results;
  expect(
    result?.kind === 'article' ? result.article.warnings.map(({ code }) => code) : null,
  ).toEqual(Array.from({ length: warnings }, () => 'W_FIELD_IGNORED'));
});

test.each([
  [
    'title',
    { text: 'Rain' },
    'title',
    'W_FIELD_IGNORED',
    "The field 'title' is an object: left out.",
  ],
  ['title', 7, 'title', 'W_FIELD_IGNORED', "The field 'title' is a number: left out."],
  [
    'author',
    [{ name: 'Nia Obi' }],
    'author',
    'W_FIELD_IGNORED',
    "The field 'author' is an array: left out.",
  ],
  [
    'date',
    '10/11/2021',
    'published',
    'W_DATE_UNREADABLE',
    "The field 'date' is '10/11/2021': left out.",
  ],
  ['date', 1634800000, 'published', 'W_DATE_UNREADABLE', "The field 'date' is a number: left out."],
  [
    'language',
    'English',
    'language',
    'W_LANGUAGE_UNKNOWN',
    "The field 'language' is 'English': left out.",
  ],
])(
  'a field `%s` that is %j is left out with a warning',
  async (field, value, name, code, message) => {
    expect(await readObject({ text: 'It rained.', [field]: value })).toMatchObject({
      [name]: null,
      warnings: [{ code, message }],
    });
  },
);

test.each([null, '', '  ', []])('a field that is %j is unknown, without a word', async (value) => {
  const object = { text: 'It rained.', title: value, author: value, date: value, language: value };
  expect(await readObject(object)).toMatchObject({
    title: null,
    author: null,
    published: null,
    language: null,
    warnings: [],
  });
});

test('a lone surrogate stays in the text, with a warning of where it is', async () => {
  const [result] = await read('{"text":"Half \\ud83d of it, and \\ud83d\\ude00 whole."}');
  expect(result).toMatchObject({
    article: {
      text: 'Half \uD83D of it, and 😀 whole.',
      warnings: [{ code: 'W_LONE_SURROGATE', span: { start: 5, end: 6 } }],
    },
  });
});

test('an escaped zero stays in the text, with a warning', async () => {
  const [result] = await read('{"text":"A\\u0000b."}');
  expect(result).toMatchObject({
    article: {
      text: 'A\0b.',
      warnings: [{ code: 'W_CONTROL_CHARACTER', span: { start: 1, end: 2 } }],
    },
  });
});

test('JSON that is nested very deep has a stated end', async () => {
  const deep = `{"text":"It rained.","more":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const unclosed = `{"text":${'['.repeat(200_000)}`;
  expect(await read(`${deep}\n${unclosed}`)).toMatchObject([
    { article: { text: 'It rained.' } },
    { failure: { origin: 'a.jsonl:2', code: 'E_JSON' } },
  ]);
});

test('UTF-16 that ends in the middle of a character spoils the last line alone', async () => {
  const lines = ['\uFEFF{"text":"One."}', '{"text":"Two."}', '{"text":"Three."}'];
  const bytes = Buffer.from(lines.join('\n'), 'utf16le').subarray(0, -1);
  expect(await resultsOf(jsonl, sourceOf(bytes, { path: 'a.jsonl' }))).toMatchObject([
    { article: { text: 'One.' } },
    { article: { text: 'Two.' } },
    { failure: { id: 'a.jsonl', origin: 'a.jsonl', code: 'E_ENCODING' } },
  ]);
});
