import { open } from 'node:fs/promises';
import type { Source } from '../readers/reader.ts';

// Most files are small; large ones are read in larger steps.
const FIRST_CHUNK = 1 << 14;
const LARGEST_CHUNK = 1 << 18;

/**
 * A file as readers want it. It is opened when the bytes are asked for and closed when they end or
 * are no longer wanted. Works for pipes too, such as those of a shell's `<(…)`.
 *
 * @param onBytes told how many bytes were read, chunk by chunk
 */
export const fileSource = (path: string, onBytes: (count: number) => void): Source => ({
  path,
  async *bytes() {
    const file = await open(path);
    try {
      for (let size = FIRST_CHUNK; ; size = Math.min(size * 2, LARGEST_CHUNK)) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(size));
        if (bytesRead === 0) return;
        onBytes(bytesRead);
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  },
});
