import { expect, test } from 'vitest';
import * as onrecord from '../src/index.ts';

test('the public API is these names and no others', () => {
  expect(Object.keys(onrecord).sort()).toEqual([
    'ERRORS',
    'OnrecordError',
    'articleFromText',
    'articleRecord',
    'assembleRecord',
    'defineStage',
    'loadPipeline',
    'openPipeline',
    'z',
  ]);
});
