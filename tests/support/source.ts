import {
  DEFAULT_FIELDS,
  type Reader,
  type ReaderOptions,
  type ReaderResult,
  type Source,
} from '../../src/readers/reader.ts';

export const READER_OPTIONS: ReaderOptions = { fields: DEFAULT_FIELDS, maxLength: 100_000 };

/** A source of the given bytes (a string is UTF-8), in chunks of a size, all in the same memory. */
export function sourceOf(
  content: string | Uint8Array,
  { path = 'a.txt', chunkSize = 1 << 16 }: { path?: string | null; chunkSize?: number } = {},
): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    path,
    async *bytes() {
      const memory = new Uint8Array(chunkSize);
      for (let start = 0; start < bytes.length; start += chunkSize) {
        const chunk = bytes.subarray(start, start + chunkSize);
        memory.set(chunk);
        yield memory.subarray(0, chunk.length);
      }
    },
  };
}

/** All results of a source. */
export async function resultsOf(
  reader: Reader,
  source: Source,
  options: Partial<ReaderOptions> = {},
): Promise<ReaderResult[]> {
  const results: ReaderResult[] = [];
  for await (const result of reader.read(source, { ...READER_OPTIONS, ...options })) {
    results.push(result);
  }
  return results;
}
