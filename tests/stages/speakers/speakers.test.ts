import { expect, test } from 'vitest';
import { type Named, speakersOf } from './spoken.ts';

const LIND = { name: 'Mara Lind', gender: 'female', titles: ['transport minister'] } as const;
const OBI = { name: 'Daniel Obi', gender: 'male' } as const;
const PORT = { name: 'Port of Harlow', type: 'organization' } as const;
const CAST: Named = { lind: LIND, obi: OBI, port: PORT };

test.each([
  ['a name', '“We waited,” said [lind:Mara Lind].', ['lind Mara Lind']],
  [
    'a title in front',
    '“We waited,” said Transport Minister [lind:Mara Lind].',
    ['lind Mara Lind'],
  ],
  ['an apposition', '[obi:Obi], a friend of [lind:Lind], said: “We waited.”', ['obi Daniel Obi']],
  [
    'an organization',
    'The [port:Port of Harlow] said: “We are closed for good.”',
    ['port Port of Harlow'],
  ],
  [
    'a pronoun goes on with the last speaker',
    '[lind:Mara Lind] said: “We waited.” She said: “We left.”',
    ['lind Mara Lind', 'lind Mara Lind'],
  ],
  [
    'a pronoun of another gender',
    '[obi:Daniel Obi] met [lind:Mara Lind]. “We waited,” he said.',
    ['obi Daniel Obi'],
  ],
  [
    'an aide is not whom he serves',
    '“We waited for her,” said an aide to [lind:Mara Lind].',
    ['null an aide to Mara Lind'],
  ],
  [
    'a role',
    '[lind:Mara Lind] met [obi:Daniel Obi]. “We waited,” the minister said.',
    ['lind Mara Lind'],
  ],
  [
    'no frame of its own',
    '“We waited all night,” said [obi:Daniel Obi].\n\n“We left at dawn and went home.”',
    ['obi Daniel Obi', 'obi Daniel Obi'],
  ],
])('%s', async (_, markup, expected) => {
  const { speakers } = await speakersOf(markup, CAST);
  expect(speakers.map(({ entity, name }) => `${entity} ${name}`)).toEqual(expected);
});
