// Writes JSON Lines as training reads them: each line of the input with two fields added or replaced,
// `tokens` ([start, end] of each token) and `sentences` ([first token, token after the last]), both as
// the product's own stages see the line's `text`:
//   tsx training/write-tokens.ts OUTPUT_FOLDER INPUT.jsonl…
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Article } from '../src/document/article.ts';
import { layout } from '../src/stages/layout/layout.ts';
import { sentences } from '../src/stages/sentences/sentences.ts';
import { stretchesOf } from '../src/tagger/encoder/windows.ts';

const [folder, ...inputs] = process.argv.slice(2);
if (folder === undefined || inputs.length === 0) {
  throw new Error('usage: tsx training/write-tokens.ts OUTPUT_FOLDER INPUT.jsonl…');
}
mkdirSync(folder, { recursive: true });
const lay = await layout.create({}, new Map());
const cut = await sentences.create({}, new Map());

const articleOf = (id: string, text: string): Article => ({
  id,
  text,
  title: null,
  published: null,
  author: null,
  publisher: null,
  language: 'en',
  origin: { path: null, url: null, format: 'jsonl', sha256: '' },
  warnings: [],
});

for (const input of inputs) {
  const output = createWriteStream(join(folder, basename(input)));
  let words = 0;
  for await (const line of createInterface({ input: createReadStream(input) })) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as { id: string; text: string };
    const article = articleOf(row.id, row.text);
    const document = { article, text: row.text };
    const laid = { ...document, ...(await lay(document)) };
    const seen = await cut(laid);
    const tokens = seen.tokens.map(({ start, end }) => [start, end]);
    const stretches = stretchesOf(seen.sentences, tokens.length);
    const parts = stretches.map(({ firstToken, endToken }) => [firstToken, endToken]);
    output.write(`${JSON.stringify({ ...row, tokens, sentences: parts })}\n`);
    words += tokens.length;
  }
  output.end();
  await finished(output);
  process.stdout.write(`${basename(input)}: ${words} tokens\n`);
}
