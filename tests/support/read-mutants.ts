import { readdirSync, readFileSync } from 'node:fs';
import { annotateArticle } from '../../src/batch/annotate-article.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { openPipeline } from '../../src/pipeline/pipeline.ts';
import { articleFromText } from '../../src/readers/article.ts';
import { mutantOf } from './mutants.ts';
import { checkedRecord } from './true-record.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** The texts of the seeds. */
const seedTexts = (): readonly string[] =>
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));

/** What came of one mutant. */
interface MutantReading {
  readonly number: number;
  readonly length: number;
  /** What is wrong with its outcome; null if nothing is. */
  readonly problem: string | null;
}

/** Reads the first mutants of the seeds, one after the other. */
export async function* readMutants(
  pipelineName: string,
  count: number,
): AsyncGenerator<MutantReading> {
  const texts = seedTexts();
  const pipeline = await openPipeline(await loadPipeline(pipelineName));
  for (let number = 0; number < count; number++) {
    const text = mutantOf(texts, number);
    // Nothing to be seen in it: readers end such a text before a pipeline meets it.
    if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) continue;
    const outcome = await annotateArticle(pipeline, articleFromText(text), '0.0.0');
    yield { number, length: text.length, problem: problemOf(outcome) };
  }
}

function problemOf(outcome: Awaited<ReturnType<typeof annotateArticle>>): string | null {
  if (outcome.kind === 'failed') return outcome.failure.reason;
  const { wrong } = checkedRecord(JSON.parse(outcome.line));
  return wrong.length === 0 ? null : `not the words at the offsets: ${JSON.stringify(wrong)}`;
}
