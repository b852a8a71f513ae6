import { expect, test } from 'vitest';
import { openModelFile, writeModelFile } from '../../../src/tagger/linear/model-file.ts';

const written = (): Uint8Array =>
  writeModelFile(
    'test-weights',
    { version: 3, labels: ['O', 'é'] },
    {
      odd: Int8Array.of(-1, 2, -128),
      keys: Uint16Array.of(1, 65535),
      scores: Float32Array.of(0.5, -0.25),
      bytes: Uint8Array.of(7),
    },
  );

test('what was written is read back, in place', () => {
  const bytes = written();
  const file = openModelFile(bytes, 'test-weights', 'a.bin');
  expect(file.facts).toEqual({ version: 3, labels: ['O', 'é'] });
  expect(file.section('odd', 'int8')).toEqual(Int8Array.of(-1, 2, -128));
  expect(file.section('keys', 'uint16')).toEqual(Uint16Array.of(1, 65535));
  expect(file.section('scores', 'float32')).toEqual(Float32Array.of(0.5, -0.25));
  expect(file.section('bytes', 'uint8').buffer).toBe(bytes.buffer);
});

test('the arrays are views of memory that workers share, not copies', () => {
  const bytes = written();
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const file = openModelFile(shared, 'test-weights', 'a.bin');
  expect(file.section('keys', 'uint16').buffer).toBe(shared.buffer);
  expect(file.section('keys', 'uint16')).toEqual(Uint16Array.of(1, 65535));
});

test('bytes that do not start on a multiple of eight are read all the same', () => {
  const bytes = written();
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  const file = openModelFile(shifted.subarray(3), 'test-weights', 'a.bin');
  expect(file.section('scores', 'float32')).toEqual(Float32Array.of(0.5, -0.25));
});

test('the same content gives the same bytes', () => {
  expect(written()).toEqual(written());
});

const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = written();
  change(bytes);
  return bytes;
};

test.each([
  { what: 'nothing at all', bytes: new Uint8Array(0), says: 'not a model file' },
  { what: 'a text', bytes: new TextEncoder().encode('{"a": 1}'.repeat(20)), says: 'not a model' },
  { what: 'another version', bytes: changed((b) => b.fill(9, 8, 9)), says: 'version 9' },
  { what: 'a changed weight', bytes: changed((b) => b.fill(1, -16, -15)), says: 'damaged' },
  { what: 'a changed header', bytes: changed((b) => b.fill(1, 30, 31)), says: 'damaged' },
  { what: 'the first half', bytes: written().slice(0, 120), says: 'cut short' },
  { what: 'a few bytes', bytes: written().slice(0, 21), says: 'cut short' },
])('$what is refused', ({ bytes, says }) => {
  expect(() => openModelFile(bytes, 'test-weights', 'a.bin')).toThrow(
    expect.objectContaining({
      code: 'E_MODEL_FORMAT',
      where: 'a.bin',
      message: expect.stringContaining(says),
    }),
  );
});

test('a file of another purpose is refused with both purposes', () => {
  expect(() => openModelFile(written(), 'words', 'a.bin')).toThrow(
    "holds 'test-weights', but 'words' is needed",
  );
});

test('a section that is not there, or of another kind, is refused', () => {
  const file = openModelFile(written(), 'test-weights', 'a.bin');
  expect(() => file.section('more', 'int8')).toThrow("no section 'more'");
  expect(() => file.section('odd', 'uint8')).toThrow("no section 'odd'");
});
