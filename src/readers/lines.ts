const LINE_FEED = 0x0a;

/** One line of a source, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Null where the line has more bytes than the limit: such a line is passed over, not kept. */
  readonly bytes: Uint8Array | null;
}

/** The lines of a source, in memory one at a time. A last line needs no line feed. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const line = (): Line => ({
    number: number++,
    bytes: length > limit ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts),
  });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield line();
      parts = [];
      length = 0;
      start = end + 1;
    }
    // A copy: the source may use the chunk's memory again.
    if (start < chunk.length) add(new Uint8Array(chunk.subarray(start)));
  }
  if (length > 0) yield line();
}
