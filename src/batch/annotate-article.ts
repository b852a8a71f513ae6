import type { Article } from '../document/article.ts';
import { asOnrecordError } from '../errors.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Failure } from '../readers/reader.ts';
import { assembleRecord } from '../record/assemble.ts';
import { recordLine } from '../record/json.ts';
import type { Outcome } from './outcome.ts';

/** Reads one article: its record, or the reason why there is none. Never throws. */
export async function annotateArticle(
  pipeline: Pipeline,
  article: Article,
  version: string,
): Promise<Outcome> {
  try {
    const document = await pipeline.annotate(article);
    const record = assembleRecord(document, {
      name: 'onrecord',
      version,
      pipeline: pipeline.name,
      pipelineHash: pipeline.hash,
    });
    return { kind: 'record', line: recordLine(record) };
  } catch (thrown) {
    const { code, message } = asOnrecordError(thrown, 'E_STAGE_FAILED');
    return { kind: 'failed', failure: failureOf(article, code, message) };
  }
}

/** The line of `failed.jsonl` for an article that was read but not annotated. */
export const failureOf = (article: Article, code: Failure['code'], reason: string): Failure => ({
  id: article.id,
  origin: article.origin.path ?? article.origin.url ?? 'standard input',
  code,
  reason,
});
