// Compares our word pieces with the reference tokenizer's:
//   tsx training/compare-word-pieces.ts models/encoder/vocab.txt REFERENCE.jsonl
// where REFERENCE.jsonl is what `python -m encoder.reference_pieces` wrote.
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { WordPieces } from '../src/tagger/encoder/word-pieces.ts';

const [vocabulary, reference] = process.argv.slice(2);
if (vocabulary === undefined || reference === undefined) {
  throw new Error('usage: tsx training/compare-word-pieces.ts VOCABULARY REFERENCE');
}
const wordPieces = new WordPieces(readFileSync(vocabulary, 'utf8'), vocabulary);
let words = 0;
let different = 0;
let sentences = 0;
let differentSentences = 0;
for await (const line of createInterface({ input: createReadStream(reference) })) {
  const row = JSON.parse(line) as { words: string[]; ids: number[][] };
  const before = different;
  row.words.forEach((word, index) => {
    words += 1;
    const ours = wordPieces.of(word).join(' ');
    const theirs = row.ids[index]?.join(' ');
    if (ours === theirs) return;
    different += 1;
    if (different % 200 === 1) process.stdout.write(`${JSON.stringify(word)}: ${ours}, not ${theirs}\n`);
  });
  sentences += 1;
  if (different > before) differentSentences += 1;
  if (sentences === 10_000) process.stdout.write(`10,000 sentences, ${differentSentences} different\n`);
}
process.stdout.write(`${words} words, ${different} different\n`);
