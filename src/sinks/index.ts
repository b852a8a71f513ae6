import { OnrecordError } from '../errors.ts';
import { choicesHint } from '../nearest.ts';
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';
import type { SinkFormat } from './sink.ts';

/** The output formats, the plainest first. */
export const SINKS: readonly SinkFormat[] = [jsonl, csv];

/**
 * The output format of a name.
 *
 * @throws OnrecordError `E_FORMAT_UNKNOWN`, with the valid names and the nearest one
 */
export function sinkNamed(name: string): SinkFormat {
  const sink = SINKS.find((format) => format.name === name);
  if (sink !== undefined) return sink;
  throw new OnrecordError('E_FORMAT_UNKNOWN', `There is no output format '${name}'.`, {
    hint: choicesHint(
      name,
      'Output formats',
      SINKS.map((format) => format.name),
    ),
  });
}
