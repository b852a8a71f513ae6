import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES, type Mention } from '../../../src/document/entity.ts';
import { aliases } from '../../../src/stages/aliases/index.ts';
import { documentOf } from '../../support/document.ts';

const annotate = await aliases.create({}, new Map());

const NAMES = [
  ...[
    'Mara Lind',
    'Lind',
    'M. Lind',
    'Karl Lind',
    'Mara',
    'Pope Leo',
    'Pope',
    'von Lind',
    'Lind Jr.',
  ],
  ...['EPA', 'Earth Policy Agency', 'Acme', 'Acme Ltd', 'Acme Foods', 'United', 'Leeds United'],
  ...['US', 'U.S.', 'America', 'Leeds', "Macy's", '(x)', '-', '.'],
];

/** A document of names one after the other, each a mention of a type. */
async function documentOfNames(named: readonly (readonly [string, Mention['type']])[]) {
  let text = '';
  const mentions: Mention[] = [];
  for (const [name, type] of named) {
    mentions.push({ start: text.length, end: text.length + name.length, type, confidence: 1 });
    text += `${name} saw `;
  }
  return { ...(await documentOf(`${text}it.`)), mentions };
}

test('whatever is named, each mention is in one entity of its type, under a name from the text', async () => {
  const names = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ENTITY_TYPES)), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(names, async (named) => {
      const document = await documentOfNames(named);
      const { entities } = await annotate(document);
      const placed = entities.flatMap(({ mentions }) => mentions);
      expect(new Set(placed)).toEqual(new Set(document.mentions));
      expect(placed).toHaveLength(document.mentions.length);
      for (const { type, name, aliases: others, mentions } of entities) {
        const forms = mentions.map(({ start, end }) => document.text.slice(start, end));
        expect(new Set([name, ...others])).toEqual(new Set(forms));
        expect(mentions.every((mention) => mention.type === type)).toBe(true);
        expect(mentions.map(({ start }) => start)).toEqual(
          mentions.map(({ start }) => start).sort((a, b) => a - b),
        );
      }
    }),
  );
});

/** How often the stage looks at where a mention stands: what its work grows with. */
async function looks(named: readonly (readonly [string, Mention['type']])[]): Promise<number> {
  const document = await documentOfNames(named);
  let count = 0;
  const mentions = document.mentions.map(
    (mention) =>
      new Proxy(mention, {
        get(target, key) {
          if (key === 'start') count += 1;
          return Reflect.get(target, key);
        },
      }),
  );
  await annotate({ ...document, mentions });
  return count;
}

const lettered = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) +
  String.fromCharCode(97 + (Math.floor(index / 26) % 26)) +
  'ra';

test.each<[string, (index: number) => readonly [string, Mention['type']]]>([
  ['one person, again and again', (index) => [index % 2 === 0 ? 'Mara Lind' : 'Lind', 'person']],
  ['a large family', (index) => [index % 2 === 0 ? `${lettered(index)} Lind` : 'Lind', 'person']],
  ['companies of one first word', (index) => [`Acme ${lettered(index)}`, 'organization']],
  [
    'a short name of many',
    (index) => [index % 2 === 0 ? `Acme ${lettered(index)}` : 'Acme', 'organization'],
  ],
  ['places', (index) => [`${lettered(index)} Bay`, 'place']],
])('twice the mentions are twice the work: %s', async (_what, nameAt) => {
  const list = (length: number) => Array.from({ length }, (_, index) => nameAt(index));
  const [some, more] = [await looks(list(200)), await looks(list(400))];
  expect(some).toBeGreaterThan(200);
  // Sorting takes a little more than twice as long.
  expect(more / some).toBeLessThan(2.5);
});
