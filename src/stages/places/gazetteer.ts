import { OnrecordError } from '../../errors.ts';
import { folded } from '../aliases/folded.ts';

export const PLACE_KINDS = [
  'country',
  'state',
  'region',
  'county',
  // A county by its name without `County`, as enumerations have it.
  'short-county',
  'capital',
  'town',
  'district',
  'continent',
  'area',
  // Oceans, lakes and rivers.
  'sea',
  // Buildings, squares, parks, mountains.
  'landmark',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One place under one of its names. */
export interface GazetteerEntry {
  readonly name: string;
  readonly geonamesId: number | null;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null for what lies in several countries or none. */
  readonly country: string | null;
  /** First-level division, as GeoNames codes it: `US.TX`. */
  readonly region: string | null;
  readonly population: number;
  /** True where this is what the name means if nothing else is said: Washington, D.C. for `Washington`. */
  readonly isUsual: boolean;
  /** Degrees, to a hundredth. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A name as the gazetteer is sorted by: `St. Mary's`, `Ts’khinvali` and `Tskhinvali` differ in marks only. */
export const nameKey = (name: string): string => folded(name.replaceAll(/[’'ʼ`‘ʻ]/gu, ''));

/** What names may mean. */
export interface Gazetteer {
  /** Every place of that name, in any case and spelling of accents. */
  find(name: string): readonly GazetteerEntry[];
}

/*
 * The file, little-endian, so that all threads can read it where it lies:
 *   8 bytes  magic 'onrecgz1'
 *   u32 n    number of entries, u32 bytes of names, u32 bytes of codes, 4 bytes of zeros
 *   u32[n+1] where each entry's folded name begins, u32[n] GeoNames ids (0: none)
 *   i16[n]   latitude, i16[n] longitude, in hundredths of a degree, u16[n] region (index into codes)
 *   u8[n]    kind (its highest bit: the usual meaning of the name), u8[n] population (25 log10(1 + p))
 *   names in UTF-8, sorted; codes as one string, separated by spaces ('-' where there is none)
 * The country is the first two letters of the region's code.
 */
const MAGIC = 'onrecgz1';
const HEADER = 24;
const USUAL = 0x80;

/** Lays entries out as a file; equal entries give equal bytes. */
export function encodeGazetteer(entries: readonly GazetteerEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries
    .map((entry) => ({ entry, name: encoder.encode(nameKey(entry.name)) }))
    .sort(
      (a, b) =>
        Buffer.compare(a.name, b.name) ||
        Number(b.entry.isUsual) - Number(a.entry.isUsual) ||
        b.entry.population - a.entry.population,
    );
  const codes = [...new Set(named.map(({ entry }) => codeOf(entry)))].sort();
  const codeAt = new Map(codes.map((code, index) => [code, index]));
  const codeBytes = encoder.encode(codes.join(' '));
  const nameLength = named.reduce((sum, { name }) => sum + name.length, 0);
  const layout = layoutOf(named.length, nameLength, codeBytes.length);
  const bytes = new Uint8Array(layout.end);
  const view = new DataView(bytes.buffer);
  bytes.set(encoder.encode(MAGIC));
  view.setUint32(8, named.length, true);
  view.setUint32(12, nameLength, true);
  view.setUint32(16, codeBytes.length, true);
  let nameStart = 0;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(layout.starts + 4 * index, nameStart, true);
    view.setUint32(layout.ids + 4 * index, entry.geonamesId ?? 0, true);
    view.setInt16(layout.latitudes + 2 * index, Math.round(entry.latitude * 100), true);
    view.setInt16(layout.longitudes + 2 * index, Math.round(entry.longitude * 100), true);
    view.setUint16(layout.regions + 2 * index, codeAt.get(codeOf(entry)) ?? 0, true);
    bytes[layout.kinds + index] = PLACE_KINDS.indexOf(entry.kind) | (entry.isUsual ? USUAL : 0);
    bytes[layout.populations + index] = Math.round(25 * Math.log10(1 + entry.population));
    bytes.set(name, layout.names + nameStart);
    nameStart += name.length;
  });
  view.setUint32(layout.starts + 4 * named.length, nameStart, true);
  bytes.set(codeBytes, layout.codes);
  return bytes;
}

const codeOf = ({ region, country }: GazetteerEntry): string => region ?? country ?? '-';

function layoutOf(count: number, nameLength: number, codeLength: number) {
  const starts = HEADER;
  const ids = starts + 4 * (count + 1);
  const latitudes = ids + 4 * count;
  const longitudes = latitudes + 2 * count;
  const regions = longitudes + 2 * count;
  const kinds = regions + 2 * count;
  const populations = kinds + count;
  const names = populations + count;
  const codes = names + nameLength;
  return {
    starts,
    ids,
    latitudes,
    longitudes,
    regions,
    kinds,
    populations,
    names,
    codes,
    end: codes + codeLength,
  };
}

/**
 * Reads a gazetteer where it lies; nothing is copied but the codes.
 *
 * @throws OnrecordError `E_MODEL_FORMAT` where the bytes are no gazetteer, or cut short
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number): string => Buffer.from(bytes.slice(from, to)).toString();
  if (bytes.length < HEADER || text(0, 8) !== MAGIC) {
    throw new OnrecordError('E_MODEL_FORMAT', 'The gazetteer is not one that onrecord has made.');
  }
  const [count, nameLength, codeLength] = [8, 12, 16].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  const layout = layoutOf(count, nameLength, codeLength);
  if (layout.end !== bytes.length) {
    throw new OnrecordError('E_MODEL_FORMAT', 'The gazetteer is cut short.');
  }
  const codes = text(layout.codes, layout.end).split(' ');

  /** Below zero where the name of an entry sorts before the one sought. */
  const compared = (index: number, sought: Uint8Array): number => {
    const from = layout.names + view.getUint32(layout.starts + 4 * index, true);
    const to = layout.names + view.getUint32(layout.starts + 4 * (index + 1), true);
    return Buffer.compare(bytes.subarray(from, to), sought);
  };
  const entryAt = (index: number, name: string): GazetteerEntry => {
    const code = codes[view.getUint16(layout.regions + 2 * index, true)] ?? '-';
    const id = view.getUint32(layout.ids + 4 * index, true);
    const kind = bytes[layout.kinds + index] ?? 0;
    return {
      name,
      geonamesId: id === 0 ? null : id,
      kind: PLACE_KINDS[kind & ~USUAL] ?? 'town',
      isUsual: (kind & USUAL) !== 0,
      country: code === '-' ? null : code.slice(0, 2),
      region: code.length > 2 ? code : null,
      population: 10 ** ((bytes[layout.populations + index] ?? 0) / 25) - 1,
      latitude: view.getInt16(layout.latitudes + 2 * index, true) / 100,
      longitude: view.getInt16(layout.longitudes + 2 * index, true) / 100,
    };
  };
  return {
    find(name) {
      const key = nameKey(name);
      const sought = new TextEncoder().encode(key);
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compared(middle, sought) < 0) low = middle + 1;
        else high = middle;
      }
      const found: GazetteerEntry[] = [];
      for (let index = low; index < count && compared(index, sought) === 0; index++) {
        found.push(entryAt(index, key));
      }
      return found;
    },
  };
}
