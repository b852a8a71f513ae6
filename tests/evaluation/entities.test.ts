import { expect, test } from 'vitest';
import type { EntityType, Mention } from '../../src/document/entity.ts';
import { compareEntities, entitiesTask } from '../../src/evaluation/entities.ts';
import { marked } from '../support/marked.ts';
import { giving, goldFile } from './documents.ts';

const LABELS: Readonly<Record<string, EntityType>> = {
  per: 'person',
  org: 'organization',
  loc: 'place',
};

/** Gold and found names, both written into the same sentence. */
function compared(goldMarkup: string, foundMarkup: string) {
  const gold = marked(goldMarkup);
  const found = marked(foundMarkup);
  expect(found.text).toBe(gold.text);
  const spans = gold.spans.map(({ start, end, label }) => ({
    start,
    end,
    label: label.toUpperCase(),
  }));
  const mentions: Mention[] = found.spans.map(({ start, end, label }) => {
    const type = LABELS[label];
    if (type === undefined) throw new Error(`no type for ${label}`);
    return { start, end, type, confidence: 1 };
  });
  return { gold: { id: 'a', text: gold.text, spans }, mentions };
}

test.each([
  [
    'the same span and type is right',
    '[per:Mara Lind] left [loc:Oslo].',
    '[per:Mara Lind] left [loc:Oslo].',
    { right: 2, found: 2, gold: 2 },
    [],
  ],
  [
    'another edge is one missed and one too many',
    '[per:Mara Lind] left [loc:Oslo].',
    'Mara [per:Lind] left [loc:Oslo].',
    { right: 1, found: 2, gold: 2 },
    [['edge', 'person Mara Lind', 'person Lind']],
  ],
  [
    'another type is wrong',
    '[org:Oslo] beat [org:Bergen].',
    '[loc:Oslo] beat [org:Bergen].',
    { right: 1, found: 2, gold: 2 },
    [['type', 'organization Oslo', 'place Oslo']],
  ],
  [
    'what gold has and nobody found is missed',
    '[per:Lind] of [org:Norvik] left.',
    '[per:Lind] of Norvik left.',
    { right: 1, found: 1, gold: 2 },
    [['missed', 'organization Norvik', null]],
  ],
  [
    'what gold does not have is spurious',
    'On [loc:Oslo] Monday.',
    '[org:On] [loc:Oslo] Monday.',
    { right: 1, found: 2, gold: 1 },
    [['spurious', null, 'organization On']],
  ],
  [
    'other labels are not scored',
    '[misc:Nordic Cup] in [loc:Oslo].',
    'Nordic Cup in [loc:Oslo].',
    { right: 1, found: 1, gold: 1 },
    [],
  ],
])('%s', async (_, goldMarkup, foundMarkup, counts, differences) => {
  const { gold, mentions } = compared(goldMarkup, foundMarkup);
  const report = await entitiesTask
    .parseGold(goldFile(gold), 'gold.jsonl')
    .score(giving({ mentions }));
  expect(report.figures[0]).toMatchObject({ name: 'all', ...counts });
  expect(report.discrepancies.map(({ kind, expected, found }) => [kind, expected, found])).toEqual(
    differences,
  );
});

test('each type has its own counts', () => {
  const { gold, mentions } = compared(
    '[per:Lind] of [org:Norvik] and [org:Aker] left [loc:Oslo].',
    '[per:Lind] of [org:Norvik] and [loc:Aker] left Oslo.',
  );
  expect(compareEntities(gold, mentions).counts).toEqual({
    person: { right: 1, found: 1, gold: 1 },
    organization: { right: 1, found: 1, gold: 2 },
    place: { right: 0, found: 1, gold: 1 },
  });
});

test('the same name found twice counts once', () => {
  const { gold, mentions } = compared('[per:Lind] left.', '[per:Lind] left.');
  const { counts } = compareEntities(gold, [...mentions, ...mentions]);
  expect(counts.person).toEqual({ right: 1, found: 1, gold: 1 });
});

test("gold may use onrecord's own words for the types", () => {
  const gold = { id: 'a', text: 'Lind left.', spans: [{ start: 0, end: 4, label: 'person' }] };
  const mention = { start: 0, end: 4, type: 'person', confidence: 1 } as const;
  expect(compareEntities(gold, [mention]).counts.person.right).toBe(1);
});

test("the article's date reaches the pipeline", async () => {
  const seen: (string | null)[] = [];
  const gold = goldFile({ text: 'Lind left.', date: '2024-05-06', spans: [] });
  await entitiesTask.parseGold(gold, 'gold.jsonl').score(async (article) => {
    seen.push(article.published);
    return { article, text: article.text, mentions: [] };
  });
  expect(seen).toEqual(['2024-05-06']);
});
