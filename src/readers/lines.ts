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
  /** A part that outlives its chunk is copied: the source may use the chunk's memory again. */
  const add = (part: Uint8Array, outlives: boolean): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(outlives ? new Uint8Array(part) : part);
  };
  const taken = (): Line => {
    const [only, ...more] = parts;
    const whole = only !== undefined && more.length === 0 ? only : Buffer.concat(parts);
    const line = { number, bytes: length > limit ? null : whole };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end), false);
      yield taken();
      start = end + 1;
    }
    add(chunk.subarray(start), true);
  }
  if (length > 0) yield taken();
}
