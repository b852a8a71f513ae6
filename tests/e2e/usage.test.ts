import { expect, test } from 'vitest';
import { folderWith } from '../support/folder-with.ts';
import { ACCIDENTS } from './pipelines.ts';
import { run } from './program.ts';

test.each([
  [['--help'], 'Usage: onrecord '],
  [['run', '--help'], '$ onrecord run '],
  [['extract', '--help'], '$ onrecord extract '],
  [['evaluate', '--help'], '$ onrecord evaluate '],
  [['merge', '--help'], '$ onrecord merge '],
  [['train', '--help'], '$ onrecord train '],
  [['schema', '--help'], '$ onrecord schema '],
  [['pipelines', '--help'], '$ onrecord pipelines'],
  [['stages', '--help'], '$ onrecord stages'],
])('%j prints help with an example, and ends with 0', async (args, words) => {
  const { status, stdout, stderr } = await run(args, { cwd: await folderWith() });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(words);
});

test('--version prints the version alone', async () => {
  const { status, stdout } = await run(['--version'], { cwd: await folderWith() });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
  });
});

test.each([
  [['schema'], '"$schema"'],
  [['pipelines'], 'news'],
  [['stages'], 'quotes'],
])('%j prints what it is asked for', async (args, words) => {
  const { status, stdout, stderr } = await run(args, { cwd: await folderWith() });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(words);
});

test.each([
  [[], 'E_USAGE', 'Name a command.'],
  [['rnu', 'a.txt'], 'E_USAGE', 'Did you mean run?'],
  [['run'], 'E_USAGE', "Missing required argument 'input'."],
  [['run', 'a.txt', '--formt', 'csv'], 'E_USAGE', 'Did you mean --format?'],
  [['run', 'a.txt', '--output'], 'E_USAGE', 'argument missing'],
  [['run', 'a.txt', '--resume', '--overwrite'], 'E_USAGE', 'exclude each other'],
  [['run', 'a.txt', '--format', 'cvs'], 'E_FORMAT_UNKNOWN', "Did you mean 'csv'?"],
  [['run', 'a.txt', '--format', ','], 'E_OPTION_VALUE', '--format'],
  [['run', 'a.txt', '--input-format', 'txt'], 'E_FORMAT_UNKNOWN', "Did you mean 'text'?"],
  [['run', 'a.txt', '--pipeline', 'nwes'], 'E_PIPELINE_MISSING', "Did you mean 'news'?"],
  [['run', 'a.txt', '--pipeline', 'no/such.yaml'], 'E_PIPELINE_MISSING', 'news'],
  [['run', 'a.txt', '--pipeline', 'broken.yaml'], 'E_STAGE_UNKNOWN', "Did you mean 'quotes'?"],
  [['run', 'a.txt', '--workers', 'many'], 'E_OPTION_VALUE', '--workers'],
  [['run', 'a.txt', '--workers', '0'], 'E_OPTION_VALUE', '--workers'],
  [['run', 'a.txt', '--workers', '1.5'], 'E_OPTION_VALUE', '--workers'],
  [['run', 'a.txt', '--max-length', '-1'], 'E_OPTION_VALUE', '--max-length'],
  [['run', 'a.txt', '--progress', 'jsn'], 'E_OPTION_VALUE', "Did you mean 'json'?"],
  [['run', 'a.txt', '--field', 'txt=body'], 'E_OPTION_VALUE', "Did you mean 'text'?"],
  [['run', 'a.txt', '--field', 'text'], 'E_OPTION_VALUE', '--field text=NAME'],
  [['run', 'no-such.txt'], 'E_INPUT_MISSING', 'no-such.txt'],
  [['run', 'no/*.txt'], 'E_INPUT_MISSING', 'matches no file'],
  [['run', 'a.txt', 'no-such.txt'], 'E_INPUT_MISSING', 'no-such.txt'],
  [['run', 'empty'], 'E_INPUT_MISSING', 'holds no file'],
  [['extract', 'a.txt'], 'E_USAGE', 'Too many arguments'],
  [['extract', '--input-format', 'json'], 'E_FORMAT_UNKNOWN', "Did you mean 'jsonl'?"],
  [['extract', '--pipeline', 'newz'], 'E_PIPELINE_MISSING', "Did you mean 'news'?"],
  [['evaluate'], 'E_USAGE', "'task'"],
  [['evaluate', 'entity', 'a.txt'], 'E_TASK_UNKNOWN', "Did you mean 'entities'?"],
  [['evaluate', 'entities', 'no-such.jsonl'], 'E_INPUT_MISSING', 'no-such.jsonl'],
  [['evaluate', 'entities', 'a.txt'], 'E_GOLD_FORMAT', 'a.txt:1'],
  [['train', 'entity', 'a.txt', '--output', 'x'], 'E_TASK_UNKNOWN', "Did you mean 'entities'?"],
  [['train', 'entities', 'a.txt'], 'E_USAGE', '--output'],
  [['train', 'entities', 'no-such.jsonl', '--output', 'x'], 'E_INPUT_MISSING', 'no-such.jsonl'],
  [['run', 'a.txt', '--shard', '0/4'], 'E_OPTION_VALUE', '3/16'],
  [['run', 'a.txt', '--shard', '5/4'], 'E_OPTION_VALUE', '3/16'],
  [['run', 'a.txt', '--shard', '2'], 'E_OPTION_VALUE', '3/16'],
  [['merge', 'empty'], 'E_USAGE', '--output'],
  [['merge', 'empty', '--output', 'x'], 'E_SHARDS', 'empty'],
  [['schema', '--jsn'], 'E_USAGE', '--jsn'],
])('%j is refused with %s', async (args, code, words) => {
  const cwd = await folderWith({
    ...ACCIDENTS,
    'a.txt': 'The vote is set.',
    'empty/picture.png': 'x',
    'broken.yaml': 'name: broken\nstages: [layout, qoutes]\n',
  });
  const { status, stdout, stderr } = await run(args, { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`${code}  `);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^ {4}at /mu);
});

test('an error shows where it arose only with --verbose', async () => {
  const cwd = await folderWith();
  const { stderr } = await run(['run', 'no-such.txt', '--verbose'], { cwd });
  expect(stderr).toMatch(/^E_INPUT_MISSING .*\n.*\n(?:.*\n)*? {4}at /u);
});
