import type { Command } from 'commander';
import type { Work } from '../batch/in-order.ts';
import { readerNamed } from '../readers/index.ts';
import type { ReaderResult } from '../readers/reader.ts';
import { type ArticleOptions, readerOptions, withArticleOptions } from './article-options.ts';
import { EXIT } from './exit-status.ts';
import { listenForInterruption } from './interruption.ts';
import { standardInput } from './standard-input.ts';
import { tell, writeOut } from './standard-output.ts';
import { VERSION } from './version.ts';

const HELP = `
Standard input is one article as plain text, or many as JSON Lines: one object a line, which is
told by its first character. Records are written to standard output as JSON Lines, in the order of
the input. An article that fails is a line of JSON on standard error (id, origin, code, reason).

Examples:
  $ onrecord extract < article.txt
  $ onrecord extract --field text=body < articles.jsonl > records.jsonl
  $ parallel --pipe --block 10M onrecord extract < articles.jsonl > records.jsonl

Exit status: 0 all done; 1 some articles failed; 2 wrong usage, or it could not start.`;

/** `onrecord extract`: a filter, from articles to records. */
export function addExtract(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('extract')
    .summary('turn articles on standard input into records on standard output')
    .description('Turns articles on standard input into records on standard output.');
  withArticleOptions(command, 'one')
    .addHelpText('after', HELP)
    .action(async (options: ArticleOptions) => finish(await extract(options)));
}

async function extract(options: ArticleOptions): Promise<number> {
  if (options.inputFormat !== undefined) readerNamed(options.inputFormat);
  // Here, not above: --help and a mistyped option need not wait for them.
  const { annotateAll } = await import('../batch/annotate-all.ts');
  const { openPool } = await import('../batch/article-pool.ts');
  const { loadApart } = await import('../batch/load-apart.ts');
  const loaded = await loadApart(options.pipeline);
  const pool = await openPool(
    { loaded, version: VERSION },
    {
      workers: options.workers,
      limits: { seconds: options.timeLimit, megabytes: options.memoryLimit },
    },
  );
  const interruption = listenForInterruption(() => undefined);
  let failed = 0;
  try {
    if (process.stdin.isTTY) tell('Reading from the terminal; end with Ctrl-D.');
    const work = workOf(articlesOf(options));
    const { workers } = options;
    for await (const { outcome } of annotateAll(work, {
      pool,
      workers,
      stop: interruption.signal,
    })) {
      if (outcome.kind === 'record') await writeOut(outcome.line);
      else {
        failed += 1;
        tell(JSON.stringify(outcome.failure));
      }
    }
  } finally {
    await pool.close();
    interruption.end();
  }
  // Standard input may still be open, and would keep the program waiting for its end.
  if (interruption.status() !== null) process.stdin.destroy();
  return interruption.status() ?? (failed > 0 ? EXIT.someFailed : EXIT.done);
}

async function* articlesOf(options: ArticleOptions): AsyncGenerator<ReaderResult> {
  const { source, looksLikeJson } = await standardInput(process.stdin);
  const format = options.inputFormat ?? (looksLikeJson ? 'jsonl' : 'text');
  yield* readerNamed(format).read(source, readerOptions(options));
}

async function* workOf(results: AsyncIterable<ReaderResult>): AsyncGenerator<Work> {
  for await (const result of results) {
    yield result.kind === 'article'
      ? { kind: 'article', article: result.article }
      : { kind: 'known', outcome: result };
  }
}
