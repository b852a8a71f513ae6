import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document, Layers } from '../../../src/document/document.ts';
import { textOf } from '../../../src/document/span.ts';
import { aliases } from '../../../src/stages/aliases/index.ts';
import { entities } from '../../../src/stages/entities/entities.ts';
import { parseLexicon } from '../../../src/stages/entities/lexicon.ts';
import { bilouLabels, encodeBilou } from '../../../src/tagger/bilou.ts';
import { documentOf } from '../../support/document.ts';
import { marked } from '../../support/marked.ts';

const LABELS = bilouLabels(['person', 'organization', 'place']);
const WATCH_LIST = `
people:
  - Nia Obi
  - name: Mara Lind
    also: [the Iron Mayor, M. Lind]
    id: staff-17
organizations:
  - { name: Harbor Foods plc, also: [HFP], id: 42 }
  - Harbor
places: [Quay Nine]
block: [Chambers, Monday Club]
`;

/** A document whose model saw exactly what is marked. */
async function seen(markup: string): Promise<Document & Layers> {
  const { text, spans } = marked(markup);
  const document = await documentOf(text);
  const found = spans.map(({ start, end, label }) => ({
    first: document.tokens.findIndex((token) => token.start >= start),
    end: document.tokens.findLastIndex((token) => token.end <= end) + 1,
    type: label,
  }));
  const codes = encodeBilou(found, document.tokens.length, LABELS);
  const probabilities = new Float32Array(codes.length * LABELS.length);
  codes.forEach((code, token) => {
    probabilities[token * LABELS.length + code] = 1;
  });
  const tags = { entities: { labels: LABELS, probabilities }, roles: null, links: null };
  return { ...document, tags } as Document & Layers;
}

const annotate = await entities.create(
  { minConfidence: 0, lexicon: ['watch.yaml'] },
  new Map([['watch.yaml', new TextEncoder().encode(WATCH_LIST)]]),
);

test.each([
  ['a name that the model missed', 'Then Nia Obi came.', ['person: Nia Obi = Nia Obi']],
  [
    'another form of it, over a line break',
    'Then the Iron\nMayor came.',
    ['person: the Iron\nMayor = Mara Lind staff-17'],
  ],
  [
    'a name that the model saw as something else',
    'Then [place:Quay] Nine and [person:HFP] met.',
    ['place: Quay Nine = Quay Nine', 'organization: HFP = Harbor Foods plc 42'],
  ],
  [
    'the longest of two',
    'Shares of Harbor Foods plc fell.',
    ['organization: Harbor Foods plc = Harbor Foods plc 42'],
  ],
  ['a possessive', "It is Nia Obi's.", ['person: Nia Obi = Nia Obi']],
  ['whole words only', 'The HFPs and Harbors met at XHFP.', []],
  ['the same case only', 'The harbor was full, nia obi said.', []],
  ['names of the model beside it', 'Then [person:Jo Berg] came.', ['person: Jo Berg']],
  ['what is blocked', 'In [person:Chambers] the [organization:Monday\nClub] met.', []],
  [
    'a longer name than what is blocked',
    'Then [person:Ann Chambers] came.',
    ['person: Ann Chambers'],
  ],
])('%s', async (_what, markup, expected) => {
  const document = await seen(markup);
  const { mentions } = await annotate(document);
  const shown = mentions.map((mention) => {
    const { type, known } = mention;
    const who =
      known === undefined ? '' : ` = ${known.name}${known.id === null ? '' : ` ${known.id}`}`;
    return `${type}: ${textOf(document.text, mention)}${who}`;
  });
  expect(shown).toEqual(expected);
});

test('nationality words are no places', async () => {
  const document = await seen('The [place:Russian] and [place:South Koreans] left [place:Russia].');
  const { mentions } = await annotate(document);
  expect(mentions.map((mention) => textOf(document.text, mention))).toEqual(['Russia']);
});

test('all forms are one entity, under the name and id of the lexicon, with short forms of it', async () => {
  const document = await seen(
    'The Iron Mayor, or the Iron Mayor as M. Lind is called, left. [person:Lind] came back.',
  );
  const { mentions } = await annotate(document);
  const joined = (await aliases.create({}, new Map()))({ ...document, mentions });
  const [entity, ...others] = (await joined).entities;
  expect(others).toEqual([]);
  expect(entity).toMatchObject({
    name: 'Mara Lind',
    aliases: ['the Iron Mayor', 'M. Lind', 'Lind'],
  });
  expect(entity?.known).toEqual({ name: 'Mara Lind', id: 'staff-17' });
});

test('two entries are never one entity', async () => {
  const document = await seen('Harbor bought HFP.');
  const { mentions } = await annotate(document);
  const { entities: found } = await (await aliases.create({}, new Map()))({
    ...document,
    mentions,
  });
  expect(found.map(({ name }) => name)).toEqual(['Harbor', 'Harbor Foods plc']);
});

test('nothing is taken from what is no prose of the story', async () => {
  const document = await seen('Page of Nia Obi\n\nRain fell.');
  const layout = { ...document.layout, furniture: [{ start: 0, end: 15 }] };
  expect((await annotate({ ...document, layout })).mentions).toEqual([]);
});

describe('a lexicon', () => {
  test('of the docs is valid', () => {
    const page = readFileSync(new URL('../../../docs/lexicon.md', import.meta.url), 'utf8');
    const example = /```yaml\n(?<yaml>people:[\s\S]*?)```/u.exec(page)?.groups?.['yaml'] ?? '';
    const { entries, blocked } = parseLexicon(example, 'beat.yaml');
    expect(entries.map(({ form }) => form)).toContain('the Iron Mayor');
    expect(blocked).toEqual(['Chambers', 'Monday Club']);
  });

  test.each(['', '# nothing yet', 'people: []'])('may be empty: %j', (source) => {
    expect(parseLexicon(source, 'a.yaml')).toEqual({ entries: [], blocked: [] });
  });

  test.each([
    ['people: [a', 'a.yaml:1', /flow/i],
    ['- Mara Lind', 'a.yaml:1', /mapping with any of people, organizations, places, block/],
    ['people:\n  - Mara Lind\ncompanies:\n  - Acme', 'a.yaml:3', /no section 'companies'/],
    ['people: Mara Lind', 'a.yaml:1', /'people' must be a list/],
    ['people:\n  - Mara Lind\n  - 1984', 'a.yaml:3', /must be text/],
    ['block:\n  - ""', 'a.yaml:2', /must be text/],
    ['people:\n  - id: 7', 'a.yaml:2', /needs a 'name'/],
    ['people:\n  - name: Mara Lind\n    alias: Lind', 'a.yaml:3', /no field 'alias'/],
    ['people:\n  - name: Mara Lind\n    also: Lind', 'a.yaml:3', /'also' must be a list/],
    ['people:\n  - name: Mara Lind\n    id: [7]', 'a.yaml:3', /'id' must be a word or a number/],
  ])('%j is refused at its line', (source, where, message) => {
    expect(() => parseLexicon(source, 'a.yaml')).toThrow(
      expect.objectContaining({
        code: 'E_LEXICON',
        where,
        message: expect.stringMatching(message),
      }),
    );
  });
});
