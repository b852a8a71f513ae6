/**
 * The encoder on its two runtimes: time to open, memory, speed, and how often their decisions differ.
 * `tsx bench/encoder-runtimes.ts ARTICLES.jsonl [HOW_MANY]`; each line of the file has `id` and `text`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../src/document/article.ts';
import type { LabelProbabilities } from '../src/document/tags.ts';
import { layout } from '../src/stages/layout/layout.ts';
import { sentences } from '../src/stages/sentences/sentences.ts';
import { openEncoder } from '../src/tagger/encoder/encoder.ts';
import { RUNTIMES, type RuntimeName } from '../src/tagger/encoder/runtime.ts';
import { likeliestSpans } from '../src/tagger/likeliest-spans.ts';
import { wordsIn } from './articles.ts';

interface Run {
  readonly openMilliseconds: number;
  readonly residentMegabytes: number;
  readonly words: number;
  readonly wordsPerCpuSecond: number;
  /** By article: its decoded names and roles, and a hash of every probability. */
  readonly decisions: readonly (readonly string[])[];
  readonly probabilities: readonly string[];
}

const [file, count = '100', runtime] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: tsx bench/encoder-runtimes.ts ARTICLES.jsonl');
if (runtime === undefined) compare();
else process.stdout.write(JSON.stringify(await measured(runtime as RuntimeName)));

function compare(): void {
  // A process each, so that neither's memory counts for the other.
  const runs = RUNTIMES.map((name): Run => {
    const self = fileURLToPath(import.meta.url);
    const loader = [...process.execArgv, self, file ?? '', count, name];
    return JSON.parse(execFileSync(process.execPath, loader, { maxBuffer: 2 ** 28 }).toString());
  });
  runs.forEach(({ decisions, probabilities: _, ...run }, index) => {
    console.log(RUNTIMES[index], JSON.stringify({ articles: decisions.length, ...run }));
  });
  const [native, wasm] = runs;
  if (native === undefined || wasm === undefined) return;
  const pairs = native.decisions.map((left, index) => [left, wasm.decisions[index] ?? []] as const);
  const onlyIn = (left: readonly string[], right: readonly string[]): number =>
    left.filter((span) => !right.includes(span)).length;
  const spans = native.decisions.flat().length;
  const lost = pairs.reduce((sum, [left, right]) => sum + onlyIn(left, right), 0);
  const gained = pairs.reduce((sum, [left, right]) => sum + onlyIn(right, left), 0);
  const articles = pairs.filter(([left, right]) => left.join() !== right.join()).length;
  console.log(`decoded spans: ${spans} native, ${lost} of them not wasm, ${gained} only wasm`);
  console.log(`articles with any difference: ${articles} of ${pairs.length}`);
  const equal = native.probabilities.filter((hash, index) => hash === wasm.probabilities[index]);
  console.log(`articles with the same bytes of probabilities: ${equal.length}`);
}

async function measured(name: RuntimeName): Promise<Run> {
  const bytes = (path: string): Uint8Array =>
    readFileSync(new URL(`../models/encoder/${path}`, import.meta.url));
  const files = {
    weights: bytes('model.int8.onnx'),
    vocabulary: bytes('vocab.txt'),
    config: bytes('config.json'),
  };
  const began = performance.now();
  const encoder = await openEncoder(files, name, 'models/encoder');
  const openMilliseconds = Math.round(performance.now() - began);
  const documents = await cut(readArticles());
  const hash = (value: string | Uint8Array): string =>
    createHash('sha256').update(value).digest('hex');
  const decisions: string[][] = [];
  const probabilities: string[] = [];
  let cpu = 0;
  for (const document of documents) {
    const before = process.cpuUsage();
    const { entities, roles } = await encoder.tag(document);
    const used = process.cpuUsage(before);
    cpu += (used.user + used.system) / 1e6;
    const spans = (tags: LabelProbabilities | null): string[] =>
      document.sentences.flatMap(({ firstToken, endToken }) =>
        tags === null
          ? []
          : likeliestSpans(tags, firstToken, endToken).map(
              ({ first, end, type }) => `${type} ${first}-${end}`,
            ),
      );
    decisions.push([...spans(entities), ...spans(roles)]);
    const seen = entities?.probabilities ?? new Float32Array();
    probabilities.push(hash(new Uint8Array(seen.buffer)));
  }
  const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const residentMegabytes = Math.round(process.memoryUsage().rss / 1e6);
  const wordsPerCpuSecond = Math.round(words / cpu);
  return {
    openMilliseconds,
    residentMegabytes,
    words,
    wordsPerCpuSecond,
    decisions,
    probabilities,
  };
}

function readArticles(): Article[] {
  const lines = readFileSync(file ?? '', 'utf8')
    .trimEnd()
    .split('\n')
    .slice(0, Number(count));
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const origin = { path: null, url: null, format: 'jsonl', sha256: '' };
    const unknown = { title: null, published: null, author: null, publisher: null, warnings: [] };
    return { id, text, origin, language: 'en', ...unknown };
  });
}

async function cut(articles: readonly Article[]) {
  const lay = await layout.create({}, new Map());
  const cutLaid = await sentences.create({}, new Map());
  const documents = [];
  for (const article of articles) {
    const document = { article, text: article.text };
    const laid = { ...document, ...(await lay(document)) };
    documents.push({ ...laid, ...(await cutLaid(laid)) });
  }
  return documents;
}
