import type { ArticleRecord } from '../record/schema.ts';
import type { Sink } from './sink.ts';
import { StagedFile } from './staged-file.ts';

/** A text file of an output format: what stands at its top, and what each record adds. */
export interface TextFile {
  readonly name: string;
  readonly head: string;
  lines(record: ArticleRecord): string;
}

/** Opens a sink of several text files, all of which appear when it is closed, or none. */
export async function openStaged(folder: string, outputs: readonly TextFile[]): Promise<Sink> {
  const staged: { readonly output: TextFile; readonly file: StagedFile }[] = [];
  const abort = async (): Promise<void> => {
    for (const { file } of staged) await file.discard();
  };
  try {
    for (const output of outputs) {
      const file = await StagedFile.create(folder, output.name);
      staged.push({ output, file });
      await file.append(output.head);
    }
  } catch (error) {
    await abort();
    throw error;
  }
  return {
    async write(record) {
      for (const { output, file } of staged) await file.append(output.lines(record));
    },
    async close() {
      // All are whole before the first one gets its name.
      for (const { file } of staged) await file.finish();
      for (const { file } of staged) await file.commit();
      return staged.map(({ file }) => file.name);
    },
    abort,
  };
}
