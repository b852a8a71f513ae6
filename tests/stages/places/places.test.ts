import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aliases } from '../../../src/stages/aliases/index.ts';
import { openGazetteer } from '../../../src/stages/places/gazetteer.ts';
import { places } from '../../../src/stages/places/index.ts';
import { placesOfTitle } from '../../../src/stages/places/publisher.ts';
import { documentWithNames } from '../../support/document.ts';

const FILE = 'models/gazetteer/places.bin';
const gazetteer = readFileSync(new URL(`../../../${FILE}`, import.meta.url));
const annotate = await places.create({}, new Map([[FILE, gazetteer]]));
const annotateAliases = await aliases.create({}, new Map());

/** Names of places with country and GeoNames id: `Paris FR 2988507`. `[…]` marks a place. */
async function senses(
  markup: string,
  publisher: string | null = null,
  dateline: string | null = null,
): Promise<string[]> {
  const document = await documentWithNames(markup.replaceAll('[', '[place:'));
  const { entities } = await annotateAliases(document);
  const article = { ...document.article, publisher };
  const place = dateline === null ? null : { start: 0, end: dateline.length };
  const layout = { ...document.layout, dateline: place === null ? null : { ...place, place } };
  const { places: found } = await annotate({ ...document, article, layout, entities });
  return found.map(({ entity, country, geonamesId }) => {
    const name = entities.find(({ id }) => id === entity)?.name;
    return `${name} ${country} ${geonamesId}`;
  });
}

test.each([
  ['Talks in [Washington] failed.', ['Washington US 4140963']],
  [
    'Rain in [Washington] and [Oregon], and over [Seattle].',
    ['Washington US 5815135', 'Oregon US 5744337', 'Seattle US 5809844'],
  ],
  [
    '[Washington], [Moscow] and [Beijing] traded blame.',
    ['Washington US 4140963', 'Moscow RU 524901', 'Beijing CN 1816670'],
  ],
  [
    'The [United Kingdom] and [Ireland] spoke; [London] and [Washington] listened.',
    [
      'United Kingdom GB 2635167',
      'Ireland IE 2963597',
      'London GB 2643743',
      'Washington US 4140963',
    ],
  ],
  ['Talks between [Russia] and [Georgia] failed.', ['Russia RU 2017370', 'Georgia GE 614540']],
  ['Voters in [Georgia] and [Florida] queue.', ['Georgia US 4197000', 'Florida US 4155751']],
  [
    'Crops in [Georgia], [Alabama] and [Tennessee] failed; farms near [Athens] and [Rome] suffered.',
    [
      'Georgia US 4197000',
      'Alabama US 4829764',
      'Tennessee US 4662168',
      'Athens US 4830668',
      'Rome US 4219762',
    ],
  ],
  [
    'Marchers in [Tbilisi] want [Georgia] in [Europe].',
    ['Tbilisi GE 611717', 'Georgia GE 614540', 'Europe null 6255148'],
  ],
  ['The king of [Jordan] flew to [Amman].', ['Jordan JO 248816', 'Amman JO 250441']],
  [
    '[Jordan] and [Egypt] closed their borders with [Israel].',
    ['Jordan JO 248816', 'Egypt EG 357994', 'Israel IL 294640'],
  ],
  ['The premier of [Ireland] was in [Dublin].', ['Ireland IE 2963597', 'Dublin IE 2964574']],
  ['Trains from [London] to [Birmingham] stopped.', ['London GB 2643743', 'Birmingham GB 2655603']],
  [
    'From [Montgomery] to [Birmingham] in [Alabama].',
    ['Montgomery US 4076784', 'Birmingham US 4049979', 'Alabama US 4829764'],
  ],
  ['A court in [Birmingham] heard the case.', ['Birmingham GB 2655603']],
  ['A scientist from [Cambridge] spoke.', ['Cambridge GB 2653941']],
  [
    'Students of [Cambridge], [Massachusetts], spoke.',
    ['Cambridge US 4931972', 'Massachusetts US 6254926'],
  ],
  [
    'Labs in [Boston] and [Cambridge], [Mass.], opened.',
    ['Boston US 4930956', 'Cambridge US 4931972', 'Mass. US 6254926'],
  ],
  ['The final in [Melbourne] is sold out.', ['Melbourne AU 2158177']],
  [
    'Fans in [Melbourne], [Florida], saw the rocket.',
    ['Melbourne US 4163971', 'Florida US 4155751'],
  ],
  [
    'Fires burn near [Perth], [Western Australia].',
    ['Perth AU 2063523', 'Western Australia AU 2058645'],
  ],
  ['Fires burn near [Perth].', ['Perth AU 2063523']],
  [
    'Snow fell on [Perth] and [Dundee] in [Scotland].',
    ['Perth GB 2640358', 'Dundee GB 2650752', 'Scotland GB 2638360'],
  ],
  [
    'Voters in [Victoria] and [New South Wales] queue; [Melbourne] was calm.',
    ['Victoria AU 2145234', 'New South Wales AU 2155400', 'Melbourne AU 2158177'],
  ],
  [
    'Whales off [Victoria], [British Columbia].',
    ['Victoria CA 6174041', 'British Columbia CA 5909050'],
  ],
  ['Ferries from [Vancouver] to [Victoria].', ['Vancouver CA 6173331', 'Victoria CA 6174041']],
  [
    'Police in [Hyderabad] and [Chennai] met in [India].',
    ['Hyderabad IN 1269843', 'Chennai IN 1264527', 'India IN 1269750'],
  ],
  [
    'Police in [Hyderabad] and [Karachi] met in [Pakistan].',
    ['Hyderabad PK 1176734', 'Karachi PK 1174872', 'Pakistan PK 1168579'],
  ],
  [
    'The strike shut [Santiago] and [Valparaiso], and all of [Chile].',
    ['Santiago CL 3871336', 'Valparaiso CL 3868626', 'Chile CL 3895114'],
  ],
  [
    'Pilgrims in [Spain] walk to [Santiago de Compostela].',
    ['Spain ES 2510769', 'Santiago de Compostela ES 3109642'],
  ],
  [
    '[Tripoli] shook; [Beirut] did not, [Lebanon] said.',
    ['Tripoli LB 266826', 'Beirut LB 276781', 'Lebanon LB 272103'],
  ],
  [
    '[Tripoli] shook; [Benghazi] did not, [Libya] said.',
    ['Tripoli LY 2210247', 'Benghazi LY 88319', 'Libya LY 2215636'],
  ],
  ['Talks in [Tripoli] failed.', ['Tripoli LY 2210247']],
  [
    '[Lebanon] and [Syria] opened the road to [Beirut].',
    ['Lebanon LB 272103', 'Syria SY 163843', 'Beirut LB 276781'],
  ],
  ['A fair in [Paris].', ['Paris FR 2988507']],
  ['A fair in [Paris], [Texas].', ['Paris US 4717560', 'Texas US 4736286']],
  [
    'From [Paris] to [London] and [New York].',
    ['Paris FR 2988507', 'London GB 2643743', 'New York US 5128581'],
  ],
  ['The museum in [Athens] has closed.', ['Athens GR 264371']],
  [
    'Banks in [Athens], [Greece], and [Rome], [Italy].',
    ['Athens GR 264371', 'Greece GR 390903', 'Rome IT 3169070', 'Italy IT 3175395'],
  ],
  ['The pope left [Rome].', ['Rome IT 3169070']],
  ['Flights from [Moscow] stopped.', ['Moscow RU 524901']],
  ['Flights from [Moscow], [Idaho], stopped.', ['Moscow US 5601538', 'Idaho US 5596512']],
  ['Traders in [Lagos] and [Abuja] closed shops.', ['Lagos NG 2332459', 'Abuja NG 2352778']],
  [
    'Tourists in [Lagos] and [Faro] left [Portugal].',
    ['Lagos PT 2267226', 'Faro PT 2268339', 'Portugal PT 2264397'],
  ],
  ['Gangs in [Kingston], [Jamaica].', ['Kingston JM 3489854', 'Jamaica JM 3489940']],
  ['A storm neared [Kingston].', ['Kingston JM 3489854']],
  ['The prison in [Kingston], [Ontario].', ['Kingston CA 5992500', 'Ontario CA 6093943']],
  ['From [New York] to [London].', ['New York US 5128581', 'London GB 2643743']],
  ['Roads around [London], [Ontario].', ['London CA 6058560', 'Ontario CA 6093943']],
  ['Floods in [Kiev] and [Burma].', ['Kiev UA 703448', 'Burma MM 1327865']],
  ['A fire near [St. Louis], [Mo.]', ['St. Louis US 4407066', 'Mo. US 4398678']],
  ['Aid for the [Middle East] and [Africa].', ['Middle East null 6269133', 'Africa null 6255146']],
  ['The [U.S.] and the [United States].', ['United States US 6252001']],
  ['Voters in [Mexico] and [New Mexico].', ['Mexico MX 3996063', 'New Mexico US 5481136']],
  [
    '[Mexico], [Cuba] and [Jamaica] sent aid to [Haiti].',
    ['Mexico MX 3996063', 'Cuba CU 3562981', 'Jamaica JM 3489940', 'Haiti HT 3723988'],
  ],
  ['[China] and [Taiwan] sent ships.', ['China CN 1814991', 'Taiwan TW 1668284']],
  ['Miners in [Peru] and [Chile] struck.', ['Peru PE 3932488', 'Chile CL 3895114']],
  ['A bus fell near [La Paz], [Bolivia].', ['La Paz BO 3911925', 'Bolivia BO 3923057']],
  [
    'The mayor of [San Jose] spoke in [Costa Rica].',
    ['San Jose CR 3621849', 'Costa Rica CR 3624060'],
  ],
  [
    'The mayor of [San Jose], [California], spoke.',
    ['San Jose US 5392171', 'California US 5332921'],
  ],
  ['A blast in [Hamilton], [Ontario].', ['Hamilton CA 5969782', 'Ontario CA 6093943']],
  [
    '[Granada] and [Seville] in [Spain] had rain.',
    ['Granada ES 2517117', 'Seville ES 2510911', 'Spain ES 2510769'],
  ],
  ['[Valencia] lost to [Barcelona].', ['Valencia ES 2509954', 'Barcelona ES 3128760']],
  ['Clashes in [Alexandria] and [Cairo].', ['Alexandria EG 361058', 'Cairo EG 360630']],
  ['Homes in [Alexandria], [Virginia].', ['Alexandria US 4744091', 'Virginia US 6254928']],
  [
    'Shells hit [Kramatorsk] and [Kupiansk] in [Ukraine].',
    ['Kramatorsk UA 704508', 'Kupiansk UA null', 'Ukraine UA 690791'],
  ],
  ['The [Kremlin] said so.', ['Kremlin RU null']],
  ['Ships crossed the [Black Sea] and the [Gulf].', ['Black Sea null null', 'Gulf null null']],
  ['Kites over [Wellington], [New Zealand].', ['Wellington NZ 2179537', 'New Zealand NZ 2186224']],
  ['[Odessa], [Texas], is dry.', ['Odessa US 5527554', 'Texas US 4736286']],
  [
    'Trains between [Manchester] and [Liverpool].',
    ['Manchester GB 2643123', 'Liverpool GB 2644210'],
  ],
  [
    'Voters in [Manchester], [New Hampshire].',
    ['Manchester US 5089178', 'New Hampshire US 5090174'],
  ],
  [
    '[Durban], [Pretoria] and [Cape Town] had no power.',
    ['Durban ZA 1007311', 'Pretoria ZA 964137', 'Cape Town ZA 3369157'],
  ],
  ['[Naples] and [Venice] flooded.', ['Naples IT 3172394', 'Venice IT 3164603']],
  ['Boats left [Naples], [Florida].', ['Naples US 4165565', 'Florida US 4155751']],
  [
    '[Cordoba] and [Rosario] in [Argentina].',
    ['Cordoba AR 3860259', 'Rosario AR 3838583', 'Argentina AR 3865483'],
  ],
  ['[South Ossetia] is quiet.', ['South Ossetia GE null']],
  ['A judge in [Portland] spoke.', ['Portland US 5746545']],
  ['[Portland], [Maine], has a port.', ['Portland US 4975802', 'Maine US 4971068']],
  ['[Newcastle] beat [Sunderland].', ['Newcastle GB 2641673', 'Sunderland GB 2636531']],
  [
    '[Sydney] and [Newcastle] in [New South Wales].',
    ['Sydney AU 2147714', 'Newcastle AU 2155472', 'New South Wales AU 2155400'],
  ],
  [
    '[Richmond], [Virginia], and [Norfolk], [Va.].',
    ['Richmond US 4781708', 'Virginia US 6254928', 'Norfolk US 4776222', 'Va. US 6254928'],
  ],
  [
    'Offices in [Boston], [New York] and [Chicago].',
    ['Boston US 4930956', 'New York US 5128581', 'Chicago US 4887398'],
  ],
  ['Students in [Boston] and [Cambridge] met.', ['Boston US 4930956', 'Cambridge US 4931972']],
  ['Nobody in [Zzyzx Flats Hollow] knows.', []],
])('%s', async (markup, expected) => {
  expect(await senses(markup)).toEqual(expected);
});

test.each([
  {
    what: 'a facility has the country of the place it is named after, and no point',
    markup: 'A lecture at [Universidad San Francisco de Quito]; the [Port of Rotterdam].',
    expected: ['Universidad San Francisco de Quito EC null', 'Port of Rotterdam NL null'],
  },
  {
    what: 'a place that nobody has listed lies where the story does',
    markup: 'From [Leeds] and [Bradford] to [Zzyzx Flats Hollow], by [York].',
    expected: [
      'Leeds GB 2644688',
      'Bradford GB 2654993',
      'Zzyzx Flats Hollow GB null',
      'York GB 2633352',
    ],
  },
  {
    what: 'a story of two countries says nothing of it',
    markup: 'From [Leeds] to [Zzyzx Flats Hollow] and [Lyon].',
    expected: ['Leeds GB 2644688', 'Lyon FR 2996944'],
  },
  {
    what: 'counties stand in lists without their kind',
    markup: 'Storms hit [Douglas], [Sarpy] and [Otoe] counties in [Nebraska].',
    expected: ['Douglas US null', 'Sarpy US null', 'Otoe US null', 'Nebraska US 5073708'],
  },
  {
    what: 'what is left without its direction must be a name',
    markup: 'Roads in [Northern Virginia] and on the [North Island].',
    expected: ['Northern Virginia US 6254928', 'North Island NZ null'],
  },
])('$what', async ({ markup, expected }) => {
  expect(await senses(markup)).toEqual(expected);
});

test.each([
  ['The Springfield Daily News', 'Springfield'],
  ['springfield-dailynews.com', 'Springfield'],
  ['onlinespringfield.com', 'Springfield'],
  ['lasvegassun.com', 'Las Vegas'],
])('a paper is named after the town it is made in: %s', (publisher, name) => {
  const found = placesOfTitle(publisher, openGazetteer(gazetteer));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map((entry) => entry.name))).toEqual(new Set([name.toLowerCase()]));
});

test.each([null, 'The Daily News', 'Reuters', 'example.com', 'The Sun', ''])(
  'and most are named after none: %s',
  (publisher) => {
    expect(placesOfTitle(publisher, openGazetteer(gazetteer))).toEqual([]);
  },
);

test('the town of the paper decides between namesakes, and so does the dateline', async () => {
  const markup = 'A fair in [Cambridge] drew crowds.';
  expect(await senses(markup)).toEqual(['Cambridge GB 2653941']);
  expect(await senses(markup, 'The Boston Globe')).toEqual(['Cambridge US 4931972']);
  expect(await senses(`BOSTON - ${markup}`, null, 'BOSTON')).toEqual(['Cambridge US 4931972']);
});

test("a publisher's country decides between namesakes", async () => {
  expect(await senses('A fair in [Cambridge].', 'example.co.uk')).toEqual(['Cambridge GB 2653941']);
  expect(await senses('A fair in [Perth].', 'example.com.au')).toEqual(['Perth AU 2063523']);
});

test.each([
  ['4717560', { country: 'US', geonamesId: 4717560 }],
  ['99999999', { country: null, geonamesId: 99999999 }],
  ['office-3', { country: 'FR', geonamesId: 2988507 }],
])('a GeoNames id of the user decides: %s', async (id, expected) => {
  const document = await documentWithNames('A fair in [place:Paris].');
  const mentions = document.mentions.map((mention) => ({
    ...mention,
    known: { name: 'Paris', id },
  }));
  const { entities } = await annotateAliases({ ...document, mentions });
  const { places: found } = await annotate({ ...document, entities });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(expected);
});

test('a gazetteer that is cut short or foreign is refused', () => {
  for (const bytes of [gazetteer.subarray(0, 10_000), Buffer.from('GIF89a'), Buffer.alloc(0)]) {
    expect(() => places.create({}, new Map([[FILE, bytes]]))).toThrow(
      expect.objectContaining({ code: 'E_MODEL_FORMAT' }),
    );
  }
});
