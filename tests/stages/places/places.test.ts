import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aliases } from '../../../src/stages/aliases/index.ts';
import { places } from '../../../src/stages/places/index.ts';
import { documentWithNames } from '../../support/document.ts';

const FILE = 'models/gazetteer/places.bin';
const gazetteer = readFileSync(new URL(`../../../${FILE}`, import.meta.url));
const annotate = await places.create({}, new Map([[FILE, gazetteer]]));
const annotateAliases = await aliases.create({}, new Map());

/** Names of places with country and GeoNames id: `Paris FR 2988507`. `[…]` marks a place. */
async function senses(markup: string, publisher: string | null = null): Promise<string[]> {
  const document = await documentWithNames(markup.replaceAll('[', '[place:'));
  const { entities } = await annotateAliases(document);
  const article = { ...document.article, publisher };
  const { places: found } = await annotate({ ...document, article, entities });
  return found.map(({ entity, country, geonamesId }) => {
    const name = entities.find(({ id }) => id === entity)?.name;
    return `${name} ${country} ${geonamesId}`;
  });
}

test.each([
  ['Talks in [Washington] failed.', ['Washington US 4140963']],
  ['Talks between [Russia] and [Georgia] failed.', ['Russia RU 2017370', 'Georgia GE 614540']],
  ['Voters in [Georgia] and [Florida] queue.', ['Georgia US 4197000', 'Florida US 4155751']],
  ['The king of [Jordan] flew to [Amman].', ['Jordan JO 248816', 'Amman JO 250441']],
  ['The premier of [Ireland] was in [Dublin].', ['Ireland IE 2963597', 'Dublin IE 2964574']],
  ['Trains from [London] to [Birmingham] stopped.', ['London GB 2643743', 'Birmingham GB 2655603']],
  [
    'From [Montgomery] to [Birmingham] in [Alabama].',
    ['Montgomery US 4076784', 'Birmingham US 4049979', 'Alabama US 4829764'],
  ],
  ['A fair in [Paris], [Texas].', ['Paris US 4717560', 'Texas US 4736286']],
  ['A fair in [Paris].', ['Paris FR 2988507']],
  ['From [New York] to [London].', ['New York US 5128581', 'London GB 2643743']],
  ['Roads around [London], [Ontario].', ['London CA 6058560', 'Ontario CA 6093943']],
  ['Floods in [Kiev] and [Burma].', ['Kiev UA 703448', 'Burma MM 1327865']],
  ['A fire near [St. Louis], [Mo.]', ['St. Louis US 4407066', 'Mo. US 4398678']],
  ['Aid for the [Middle East] and [Africa].', ['Middle East null 6269133', 'Africa null 6255146']],
  [
    '[Tripoli] shook; [Beirut] did not, [Lebanon] said.',
    ['Tripoli LB 266826', 'Beirut LB 276781', 'Lebanon LB 272103'],
  ],
  [
    '[Tripoli] shook; [Benghazi] did not, [Libya] said.',
    ['Tripoli LY 2210247', 'Benghazi LY 88319', 'Libya LY 2215636'],
  ],
  ['The [U.S.] and the [United States].', ['United States US 6252001']],
  ['Nobody in [Zzyzx Flats Hollow] knows.', []],
])('%s', async (markup, expected) => {
  expect(await senses(markup)).toEqual(expected);
});

test("a publisher's country decides between namesakes", async () => {
  expect(await senses('A fair in [Cambridge].', 'example.co.uk')).toEqual(['Cambridge GB 2653941']);
  expect(await senses('A fair in [Perth].', 'example.com.au')).toEqual(['Perth AU 2063523']);
});

test('a gazetteer that is cut short or foreign is refused', () => {
  for (const bytes of [gazetteer.subarray(0, 10_000), Buffer.from('GIF89a'), Buffer.alloc(0)]) {
    expect(() => places.create({}, new Map([[FILE, bytes]]))).toThrow(
      expect.objectContaining({ code: 'E_MODEL_FORMAT' }),
    );
  }
});
