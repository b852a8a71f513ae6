import { expect, test } from 'vitest';
import { type Named, speakersOf } from './spoken.ts';

const LIND = { name: 'Mara Lind', gender: 'female', titles: ['transport minister'] } as const;
const OBI = { name: 'Daniel Obi', gender: 'male' } as const;
const PORT = { name: 'Port of Harlow', type: 'organization' } as const;
const SATO = { name: 'Ken Sato', gender: 'male' } as const;
const PER = { name: 'Per Lind', gender: 'male' } as const;
const FIRM = { name: 'Harlow Steel', type: 'organization' } as const;
const KIM = { name: 'Sora Kim' } as const;
const BANK = { name: 'Bank of Harlow', type: 'organization' } as const;
const CAST: Named = {
  sato: SATO,
  per: PER,
  firm: FIRM,
  bank: BANK,
  kim: KIM,
  lind: LIND,
  obi: OBI,
  port: PORT,
};

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
  ['a description keeps its words', '“We waited,” said a driver, 52.', ['null a driver']],
  [
    'the subject before the object',
    '[obi:Daniel Obi] came. Later [lind:Mara Lind] met [sato:Ken Sato] at noon. “We waited,” he said.',
    ['obi Daniel Obi'],
  ],
  [
    'a new subject takes over from the last speaker',
    '“We waited,” said [sato:Ken Sato]. [obi:Daniel Obi] won the cup on Monday. He said: “We left.”',
    ['sato Ken Sato', 'obi Daniel Obi'],
  ],
  [
    'the last speaker, though another man is named as an object',
    '“We waited,” said [obi:Daniel Obi]. The vote hurt [sato:Ken Sato]. “We left,” he said.',
    ['obi Daniel Obi', 'obi Daniel Obi'],
  ],
  [
    'a thing that speaks',
    'The [port:Port of Harlow] closed on Monday. It said: “We are closed for good.”',
    ['port Port of Harlow'],
  ],
  [
    'several that speak',
    '[port:Port of Harlow] closed on Monday. They said: “We are closed for good.”',
    ['port Port of Harlow'],
  ],
  [
    'the company',
    'The [firm:Harlow Steel] closed on Monday. “We are closed for good,” the company said.',
    ['firm Harlow Steel'],
  ],
  [
    'a kind of body that its name tells',
    'The [bank:Bank of Harlow] met [port:Port of Harlow]. “We will wait,” the bank said.',
    ['bank Bank of Harlow'],
  ],
  [
    'a family name that nobody marked',
    '“We waited,” said [obi:Daniel Obi]. “We left,” Obi said.',
    ['obi Daniel Obi', 'obi Daniel Obi'],
  ],
  [
    'a new subject of unknown gender',
    '“We waited,” said [lind:Mara Lind]. Her friend [kim:Sora Kim] did not agree. “We left,” she said.',
    ['lind Mara Lind', 'kim Sora Kim'],
  ],
  ['police stay a description', 'Police said: “We are closed for good.”', ['null Police']],
  [
    'two of one surname',
    '“We waited,” said [lind:Mara Lind]. “We left,” said [per:Per Lind].',
    ['lind Mara Lind', 'per Per Lind'],
  ],
  [
    'the lawyer, not whom he serves',
    '“We waited,” said [lind:Mara Lind]’s lawyer, [obi:Daniel Obi].',
    ['obi Daniel Obi'],
  ],
  [
    'a title and an age around the name',
    'The minister, [lind:Mara Lind], 52, said on Monday that taxes would rise.',
    ['lind Mara Lind'],
  ],
  ['we outside of quotes is nobody named', 'We said that [obi:Daniel Obi] would win.', ['null We']],
  ['a passive frame has no speaker', 'It was announced that [obi:Daniel Obi] would win.', []],
  [
    'the sentence in front tells who speaks',
    '“We waited all night,” said [lind:Mara Lind]. [obi:Daniel Obi] did not agree. “It was over by noon and we all went home.”',
    ['lind Mara Lind', 'obi Daniel Obi'],
  ],
  [
    'a quotation over two paragraphs is one',
    '[obi:Daniel Obi] said: “We waited all night.\n\n“Then we left.”',
    ['obi Daniel Obi'],
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
