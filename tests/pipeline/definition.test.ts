import { expect, test } from 'vitest';
import { parseDefinition } from '../../src/pipeline/definition.ts';

test('a pipeline is a name and an ordered list of stages, each with its options', () => {
  const yaml = [
    'name: mine',
    'stages:',
    '  - sentences',
    '  - tags: { model: linear }',
    '  - ./beat.js:',
    '      list: names.txt',
    '  - dates:',
  ].join('\n');
  expect(parseDefinition(yaml, 'mine.yaml')).toEqual({
    name: 'mine',
    description: '',
    stages: [
      { use: 'sentences', options: {}, where: 'mine.yaml:3' },
      { use: 'tags', options: { model: 'linear' }, where: 'mine.yaml:4' },
      { use: './beat.js', options: { list: 'names.txt' }, where: 'mine.yaml:5' },
      { use: 'dates', options: {}, where: 'mine.yaml:7' },
    ],
  });
});

test.each([
  ['stages: [a', 'mine.yaml:1', /flow/i],
  ['- a\n- b', 'mine.yaml:1', /mapping with 'name' and 'stages'/],
  ['', 'mine.yaml', /mapping with 'name' and 'stages'/],
  ['stages: [a]', 'mine.yaml:1', /needs a 'name'/],
  ['name: mine', 'mine.yaml:1', /needs 'stages'/],
  ['name: mine\nstages: []', 'mine.yaml:2', /at least one stage/],
  ['name: mine\nsteps: [a]', 'mine.yaml:2', /no field 'steps'/],
  ['name: mine\nstages:\n  - a\n  - [b]', 'mine.yaml:4', /a name, or a name with its options/],
  ['name: mine\nstages:\n  - a: { b: 1 }\n    c: {}', 'mine.yaml:3', /a name, or a name with/],
  ['name: mine\nstages:\n  - a: 7', 'mine.yaml:3', /options of 'a' must be a mapping/],
])('%j is refused at its line', (yaml, where, message) => {
  expect(() => parseDefinition(yaml, 'mine.yaml')).toThrow(
    expect.objectContaining({
      code: 'E_PIPELINE_SYNTAX',
      where,
      message: expect.stringMatching(message),
    }),
  );
});
