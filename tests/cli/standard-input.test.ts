import { expect, test } from 'vitest';
import { standardInput } from '../../src/cli/standard-input.ts';

async function read(...chunks: readonly string[]) {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const { source, looksLikeJson } = await standardInput(stream());
  const all: Uint8Array[] = [];
  for await (const chunk of source.bytes()) all.push(chunk);
  return { looksLikeJson, text: Buffer.concat(all).toString('utf8') };
}

test.each([
  [['{"text":1}\n', '{}'], true],
  [[' \r\n\t', '\n', ' {"text":1}'], true],
  [['\ufeff{"text":1}'], true],
  [['The vote is set.', '{'], false],
  [['“We waited.”'], false],
  [['[{}]'], false],
  [['', ''], false],
  [[], false],
])('%j: JSON is %s, and no byte is lost', async (chunks, looksLikeJson) => {
  expect(await read(...chunks)).toEqual({ looksLikeJson, text: chunks.join('') });
});
