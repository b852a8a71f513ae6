import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { trainQuotes } from '../../src/cli/train-quotes.ts';
import { openFrameModel } from '../../src/tagger/frames/frame-model.ts';
import { openWordTable } from '../../src/tagger/linear/word-table.ts';
import { marked } from '../support/marked.ts';

const WORDS = new URL('../../models/linear/words.bin', import.meta.url);

test('learns from gold in the form that evaluate reads', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'onrecord-'));
  try {
    const { text, spans } = marked('[speaker:Lind] [cue:said] [content:that the bridge was shut].');
    const [speaker, cue, content] = spans;
    const gold = path.join(folder, 'gold.jsonl');
    await writeFile(gold, `${JSON.stringify({ text, quotes: [{ ...content, speaker, cue }] })}\n`);
    const bytes = await trainQuotes([gold], { epochs: 1, seed: 1 });
    const { checksum } = openWordTable(await readFile(WORDS), 'words.bin');
    expect(openFrameModel(bytes, checksum, 'frames.bin').anchors.size).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
