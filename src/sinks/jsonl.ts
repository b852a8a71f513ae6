import { recordLine } from '../record/json.ts';
import type { SinkFormat } from './sink.ts';
import { openStaged } from './staged-sink.ts';

/** One record a line, exactly as it is. */
export const jsonl: SinkFormat = {
  name: 'jsonl',
  summary: 'JSON Lines: records.jsonl, whole records, one a line.',
  open: (folder) => openStaged(folder, [{ name: 'records.jsonl', head: '', lines: recordLine }]),
};
