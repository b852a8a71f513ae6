import { describe, expect, test } from 'vitest';
import { aliases } from '../../../src/stages/aliases/index.ts';
import { documentWithNames } from '../../support/document.ts';

const annotate = await aliases.create({}, new Map());

/** `P`, `O` and `L` mark a person, an organization and a place. */
async function entitiesIn(markup: string) {
  const full = markup
    .replaceAll('[P:', '[person:')
    .replaceAll('[O:', '[organization:')
    .replaceAll('[L:', '[place:');
  return (await annotate(await documentWithNames(full))).entities;
}

/** Each entity as its name and other forms: `Mara Lind = Lind`. */
async function names(markup: string): Promise<string[]> {
  return (await entitiesIn(markup)).map((entity) => [entity.name, ...entity.aliases].join(' = '));
}

describe('people', () => {
  test.each([
    ['[P:Mara Lind] spoke. [P:Lind] left.', ['Mara Lind = Lind']],
    ['[P:LIND] TO GO\n\n[P:Mara Lind] will go.', ['Mara Lind = LIND']],
    ['[P:Lind] to go\n\n[P:Mara Lind] will go, [P:Mara] said.', ['Mara Lind = Lind = Mara']],
    [
      '[P:Ursula von der Leyen] spoke. [P:von der Leyen] left, Mrs [P:Leyen] too.',
      ['Ursula von der Leyen = von der Leyen = Leyen'],
    ],
    ['[P:Bashar al-Assad] spoke. [P:Assad] left.', ['Bashar al-Assad = Assad']],
    ['[P:Xi Jinping] spoke. [P:Xi] left.', ['Xi Jinping = Xi']],
    ['[P:Recep Tayyip Erdoğan] spoke. [P:Erdogan] left.', ['Recep Tayyip Erdoğan = Erdogan']],
    ['[P:Joseph R. Biden] spoke; [P:Joe Biden] left.', ['Joseph R. Biden = Joe Biden']],
    ['[P:William Hart] spoke; [P:Bill Hart] left.', ['William Hart = Bill Hart']],
    ["[P:Mara Lind]'s view is [P:Lind]’s own.", ['Mara Lind = Lind']],
    ['[P:Mara Lind] spoke to [P:Mara\nLind].', ['Mara Lind']],
  ])('%s', async (markup, expected) => {
    expect(await names(markup)).toEqual(expected);
  });

  test.each([
    [
      '[P:Pope Leo XIV] came. [P:Leo XIV] sat; the [P:Pope] sang.',
      ['Pope Leo XIV = Leo XIV = Pope'],
    ],
    [
      '[P:R.W. Ashby] is [P:RW Ashby] or [P:Robert Ashby].',
      ['Robert Ashby = R.W. Ashby = RW Ashby'],
    ],
    ['[P:Ana López Duarte] came; [P:López Duarte] left.', ['Ana López Duarte = López Duarte']],
    // Whom the story is about, before his relatives.
    [
      '[P:Hal Trevane] won; his wife [P:Mel Trevane] sang. [P:Trevane] left.',
      ['Hal Trevane = Trevane', 'Mel Trevane'],
    ],
    // By a title that only one of them has.
    [
      'Mayor [P:Jo Lind] met Judge [P:Mo Lind]. Mayor [P:Lind] left.',
      ['Jo Lind = Lind', 'Mo Lind'],
    ],
  ])('%s', async (markup, expected) => {
    expect(await names(markup)).toEqual(expected);
  });

  test.each([
    // A wife beside her husband.
    ['[P:Bill Hart] spoke. Mrs [P:Hart] left. Mr [P:Hart] stayed.', ['Bill Hart = Hart', 'Hart']],
    ['[P:George W. Bush] met [P:George H.W. Bush].', ['George W. Bush', 'George H.W. Bush']],
    ['[P:Martin King Jr.] met [P:Martin King Sr.]', ['Martin King Jr.', 'Martin King Sr.']],
    ['[P:Anna Lind] met [P:Karl Berg].', ['Anna Lind', 'Karl Berg']],
  ])('two people of one name are kept apart: %s', async (markup, expected) => {
    expect(await names(markup)).toEqual(expected);
  });

  test('a family name means the one of two siblings who was named last', async () => {
    const [anna, karl] = await entitiesIn(
      '[P:Anna Lind] spoke first. [P:Lind] was calm. Then [P:Karl Lind] spoke. [P:Lind] was not.',
    );
    expect(anna?.mentions).toHaveLength(2);
    expect(karl?.mentions).toHaveLength(2);
  });

  test.each([
    ['Mrs [P:Hart] left.', 'female'],
    ['His wife [P:Kim Hart] left.', 'female'],
    ['A spokeswoman, [P:Kim Hart], left.', 'female'],
    ['The chairman, [P:Kim Hart], left.', null],
    ['[P:Mary Hart] left.', 'female'],
    ['[P:Kim Yong] spoke. Mr [P:Kim] left.', 'male'],
    ['[P:Kim Yong] left.', null],
    ['[P:Hart] left.', null],
  ])('gender: %s', async (markup, gender) => {
    expect((await entitiesIn(markup))[0]?.gender).toBe(gender);
  });
});

describe('organizations', () => {
  test.each([
    ['[O:Harbor Foods Inc.] rose; [O:Harbor Foods] fell.', ['Harbor Foods Inc. = Harbor Foods']],
    ['[O:Harbor Foods Ltd] rose; [O:Harbor] fell.', ['Harbor Foods Ltd = Harbor']],
    [
      'The [O:Environment Protection Authority] ([O:EPA]) came. [O:EPA] staff left.',
      ['Environment Protection Authority = EPA'],
    ],
    ['[O:Department of Justice] came, the [O:DoJ] said.', ['Department of Justice = DoJ']],
    ['The [O:Federal Reserve] met. The [O:Fed] waited.', ['Federal Reserve = Fed']],
    ['[O:Leeds United] won. [O:United] won again.', ['Leeds United = United']],
    [
      '[O:Leeds United] beat [O:Derry United]. [O:United] won.',
      ['Leeds United', 'Derry United', 'United'],
    ],
    [
      '[O:Department of Justice] came; the [O:US Justice Department] left.',
      ['Department of Justice = US Justice Department'],
    ],
    ['[O:Export Bank of Korea] ([O:KEXIM]) left; [O:KEXIM] won.', ['Export Bank of Korea = KEXIM']],
    ['[O:Velmora Inc] (NYSE: [O:VLM]) fell.', ['Velmora Inc = VLM']],
    ['[O:Marsh & Sons] is [O:Marsh and Sons].', ['Marsh and Sons = Marsh & Sons']],
    ['[O:American Airlines] rose, [O:American] said.', ['American Airlines = American']],
    ['[O:American] art; [O:American Airlines] rose.', ['American', 'American Airlines']],
    ['[O:APPLE] ROSE\n\n[O:Apple] rose. [O:Apple] fell.', ['Apple = APPLE']],
    ['[O:Harbor] gave; the [O:Harbor Foundation] took.', ['Harbor', 'Harbor Foundation']],
    [
      '[O:West Police] and its [O:West Police Federation].',
      ['West Police', 'West Police Federation'],
    ],
    [
      '[O:Westmark University], [O:University of Westmark].',
      ['Westmark University', 'University of Westmark'],
    ],
    [
      '[O:National Bank] and [O:National Trust]: [O:National].',
      ['National Bank', 'National Trust', 'National'],
    ],
    [
      '[O:Harbor Foods] and [O:Harbor Freight]: [O:Harbor].',
      ['Harbor Foods', 'Harbor Freight', 'Harbor'],
    ],
  ])('%s', async (markup, expected) => {
    expect(await names(markup)).toEqual(expected);
  });
});

describe('places', () => {
  test.each([
    ['The [L:U.S.] and the [L:United States], or [L:America].', ['United States = U.S. = America']],
    ['[L:Kiev] is [L:Kyiv].', ['Kiev = Kyiv']],
    ['The [L:DPRK] is [L:North Korea].', ['North Korea = DPRK']],
    ["[L:Sana'a] is [L:Sanaa].", ["Sana'a = Sanaa"]],
    ['[L:Niger] is not [L:Nigeria].', ['Niger', 'Nigeria']],
  ])('%s', async (markup, expected) => {
    expect(await names(markup)).toEqual(expected);
  });
});

describe('titles', () => {
  test.each([
    ['US Secretary of State [P:Mara Lind] spoke.', ['US Secretary of State']],
    ['He met President [P:Mara Lind].', ['President']],
    ['He thanked former US president [P:Mara Lind].', ['former US president']],
    [
      'The deal pleased Harbor Foods chief executive [P:Mara Lind].',
      ['Harbor Foods chief executive'],
    ],
    ['[P:Mara Lind], the mayor of Harlow, left.', ['mayor of Harlow']],
    ['[P:Mara Lind], a professor at Leeds University, left.', ['professor at Leeds University']],
    ['Vice President [P:Mara Lind] left.', ['Vice President']],
    ['British Prime Minister Sir [P:Karl Berg] left.', ['British Prime Minister']],
    ['Crown Prince [P:Karl Berg] left.', ['Crown Prince']],
    ['President-elect [P:Mara Lind] left.', ['President-elect']],
    ['Detective Chief Inspector [P:Mara Lind] left.', ['Detective Chief Inspector']],
    ['[P:Mara Lind], 54, chief executive of Acme, left.', ['chief executive of Acme']],
    ['[P:Mara Lind], who is head of Acme, left.', ['head of Acme']],
    ['[P:Mara Lind], a spokeswoman for Acme, left.', ['spokeswoman for Acme']],
    ["[P:Mara Lind], president of the Workers' Union, left.", ["president of the Workers' Union"]],
    ['The boss of Harbor Foods, [P:Mara Lind], left.', ['boss of Harbor Foods']],
    ['He met its chief executive, [P:Mara Lind], and left.', ['chief executive']],
    ['An aide to the mayor, [P:Mara Lind], left.', ['mayor']],
    ['Sgt. [P:Mara Lind] left.', ['Sgt.']],
    ['Mrs [P:Lind] left.', []],
    ['It was a key goal of President [P:Mara Lind].', ['President']],
    ['He is an ally of former US president [P:Mara Lind].', ['former US president']],
    ['It pleased chairman and chief executive [P:Mara Lind].', ['chairman and chief executive']],
    ['Vice-President [P:Mara Lind] left.', ['Vice-President']],
    ['The harbor pleased [P:Mara Lind], he said.', []],
    ['They saw then foreign minister [P:Mara Lind].', ['then foreign minister']],
    ['The director said [P:Mara Lind] left.', []],
    // What is said of somebody else beside the name.
    ['A spokesman for [P:Mara Lind] left.', []],
    ['He is a lawyer for [P:Mara Lind].', []],
    ['The inspector general found [P:Lind] had lied.', []],
    ["A lawyer for Obi's brother, [P:Mara Lind], left.", []],
    ['Salman and the cook met [P:Mara Lind].', []],
    ['On the board of directors, [P:Mara Lind] is new.', []],
    ['[P:Mara Lind], the mayor said, left.', []],
  ])('%s', async (markup, expected) => {
    expect((await entitiesIn(markup))[0]?.titles).toEqual(expected);
  });
});

test('entities are numbered by type in order of first mention, and every mention is in one of them', async () => {
  const document = await documentWithNames(
    '[place:Leeds] saw [person:Mara Lind] of [organization:Acme]; [person:Jo Berg] saw [place:York].',
  );
  const { entities } = await annotate(document);
  expect(entities.map(({ id }) => id)).toEqual([
    'place-1',
    'person-1',
    'organization-1',
    'person-2',
    'place-2',
  ]);
  expect(entities.flatMap(({ mentions }) => mentions)).toEqual(document.mentions);
});
