import { OnrecordError } from '../../errors.ts';

// A model file is: 8 bytes of magic, then little-endian 32-bit words (version, length of the header
// in bytes, checksum of all that follows), a header in JSON padded with spaces, and the sections as
// the header lists them. Sections are used where they lie, so that workers share one copy.
const MAGIC = 'ONRMODEL';
const VERSION = 1;
const PREFIX_BYTES = 20;
const ALIGNMENT = 8;

const KINDS = {
  int8: Int8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  float32: Float32Array,
} as const;
type Kind = keyof typeof KINDS;
export type SectionArray = Int8Array | Uint8Array | Uint16Array | Float32Array;

interface SectionEntry {
  readonly name: string;
  readonly kind: Kind;
  /** From the first section's first byte. */
  readonly offset: number;
  /** In elements. */
  readonly length: number;
}

interface Header {
  /** What the file is for, such as `linear-weights`. */
  readonly purpose: string;
  readonly facts: unknown;
  readonly sections: readonly SectionEntry[];
}

/** An opened model file: what it says of itself, and its arrays. */
export interface ModelFile {
  /** What the writer noted; the reader of that purpose knows its form. */
  readonly facts: unknown;
  readonly checksum: number;
  section(name: string, kind: 'int8'): Int8Array;
  section(name: string, kind: 'uint8'): Uint8Array;
  section(name: string, kind: 'uint16'): Uint16Array;
  section(name: string, kind: 'float32'): Float32Array;
}

/** The bytes of a model file that {@link openModelFile} reads back. The same input gives the same bytes. */
export function writeModelFile(
  purpose: string,
  facts: unknown,
  sections: Readonly<Record<string, SectionArray>>,
): Uint8Array {
  const entries: SectionEntry[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(sections)) {
    entries.push({ name, kind: kindOf(array), offset, length: array.length });
    offset = aligned(offset + array.byteLength);
  }
  const json = JSON.stringify({ purpose, facts, sections: entries } satisfies Header);
  const header = new TextEncoder().encode(json);
  const start = aligned(PREFIX_BYTES + header.length);
  const bytes = new Uint8Array(start + offset);
  bytes.fill(0x20, PREFIX_BYTES, start);
  bytes.set(new TextEncoder().encode(MAGIC), 0);
  bytes.set(header, PREFIX_BYTES);
  entries.forEach((entry) => {
    const array = sections[entry.name];
    if (array === undefined) return;
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      start + entry.offset,
    );
  });
  const view = new DataView(bytes.buffer);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, start - PREFIX_BYTES, true);
  view.setUint32(16, checksumOf(bytes), true);
  return bytes;
}

/**
 * Opens the bytes of a model file made for `purpose`. The arrays it gives are views of the bytes.
 * Throws E_MODEL_FORMAT where the bytes are of another kind of file, damaged, or of another version.
 */
export function openModelFile(given: Uint8Array, purpose: string, where: string): ModelFile {
  // Views of 16 and 32 bits need a start that is a multiple of their size.
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const refuse = (message: string, cause?: unknown): never => {
    throw new OnrecordError('E_MODEL_FORMAT', message, { where, cause });
  };
  if (bytes.length < PREFIX_BYTES || asciiOf(bytes.subarray(0, 8)) !== MAGIC) {
    return refuse('This is not a model file of onrecord.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== VERSION) {
    return refuse(`The model file has format version ${version}; this program reads ${VERSION}.`);
  }
  const checksum = view.getUint32(16, true);
  if (checksum !== checksumOf(bytes)) {
    return refuse('The model file is damaged or cut short: its checksum does not match.');
  }
  const start = PREFIX_BYTES + view.getUint32(12, true);
  const header = parseHeader(bytes.subarray(PREFIX_BYTES, start), refuse);
  if (header.purpose !== purpose) {
    return refuse(`The model file holds '${header.purpose}', but '${purpose}' is needed here.`);
  }
  const section = (name: string, kind: Kind): SectionArray => {
    const entry = header.sections.find((candidate) => candidate.name === name);
    if (entry?.kind !== kind) return refuse(`The model file has no section '${name}' of ${kind}.`);
    return new KINDS[kind](
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset + start + entry.offset,
      entry.length,
    );
  };
  // The overloads of `section` say which array a kind gives; KINDS makes exactly that one.
  return { facts: header.facts, checksum, section: section as ModelFile['section'] };
}

function parseHeader(
  bytes: Uint8Array,
  refuse: (message: string, cause: unknown) => never,
): Header {
  try {
    // Written by writeModelFile and covered by the checksum. Copied: TextDecoder refuses shared memory.
    return JSON.parse(new TextDecoder().decode(bytes.slice())) as Header;
  } catch (error) {
    return refuse('The header of the model file cannot be read.', error);
  }
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function kindOf(array: SectionArray): Kind {
  if (array instanceof Int8Array) return 'int8';
  if (array instanceof Uint8Array) return 'uint8';
  return array instanceof Uint16Array ? 'uint16' : 'float32';
}

/** Over everything after the prefix, four bytes at a time: some milliseconds for 20 MB. */
function checksumOf(bytes: Uint8Array): number {
  const words = Math.floor((bytes.length - PREFIX_BYTES) / 4);
  const view = new Uint32Array(bytes.buffer, bytes.byteOffset + PREFIX_BYTES, words);
  let sum = (0x811c9dc5 ^ bytes.length) | 0;
  for (let index = 0; index < words; index += 1) {
    sum = Math.imul((sum << 5) ^ (sum >>> 27) ^ (view[index] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
