import { z } from 'zod';
import type { Entity, EntityType, Mention } from '../../document/entity.ts';
import { firstEndingAfter, textOf } from '../../document/span.ts';
import type { Sentence, Token } from '../../document/token.ts';
import { defineStage } from '../stage.ts';
import type { Cluster, Named } from './named.ts';
import { clusterOrganizations } from './organizations.ts';
import { clusterPeople, genderOf } from './people.ts';
import { clusterPlaces } from './places.ts';
import { honorificBefore, titleAfter, titleBefore } from './titles.ts';

/** Decides which mentions mean the same person, organization or place. */
export const aliases = defineStage({
  name: 'aliases',
  summary: 'Joins the names of one person, organization or place, with titles and roles.',
  requires: ['tokens', 'sentences', 'mentions'],
  assigns: ['entities'],
  options: z.strictObject({}),
  create: () => (document) => {
    const { text, tokens, sentences, mentions } = document;
    const named = mentions.map((mention) => withSurroundings(mention, text, tokens, sentences));
    const ofType = (type: EntityType): Named[] =>
      named.filter(({ mention }) => mention.type === type);
    const clusters = [
      ...clusterPeople(ofType('person')),
      ...clusterOrganizations(ofType('organization')),
      ...clusterPlaces(ofType('place')),
    ].sort((a, b) => startOf(a) - startOf(b));
    const counts = { person: 0, organization: 0, place: 0 };
    const entities = clusters.flatMap((cluster) => {
      const type = cluster[0]?.mention.type;
      return type === undefined ? [] : [entityOf(`${type}-${++counts[type]}`, type, cluster)];
    });
    return { entities };
  },
});

const startOf = (cluster: Cluster): number => cluster[0]?.mention.start ?? 0;

function withSurroundings(
  mention: Mention,
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Named {
  const name = textOf(text, mention).replaceAll(/\s+/gu, ' ');
  if (mention.type !== 'person') return { mention, name, titles: [], honorific: null };
  const first = firstEndingAfter(tokens, mention.start);
  const end = firstEndingAfter(tokens, mention.end - 1) + 1;
  const sentence = sentences[firstEndingAfter(sentences, mention.start)];
  const spans =
    sentence === undefined
      ? []
      : [titleBefore(tokens, sentence, first), titleAfter(tokens, sentence, end)];
  return {
    mention,
    name,
    titles: spans.flatMap((span) =>
      span === null ? [] : [textOf(text, span).replaceAll(/\s+/gu, ' ')],
    ),
    honorific: honorificBefore(tokens, first),
  };
}

function entityOf(id: string, type: EntityType, cluster: Cluster): Entity {
  const forms = [...new Set(cluster.map((named) => named.name))];
  const name = canonical(forms, type);
  return {
    id,
    type,
    name,
    aliases: forms.filter((form) => form !== name),
    titles: [...new Set(cluster.flatMap(({ titles }) => titles))],
    mentions: cluster.map(({ mention }) => mention),
    gender: type === 'person' ? genderOf(cluster) : null,
  };
}

/** The form with most words, then most letters; one in capitals throughout only if there is no other. */
function canonical(forms: readonly string[], type: EntityType): string {
  const isShouted = (form: string): boolean =>
    /\p{Lu}{2}/u.test(form) &&
    form === form.toUpperCase() &&
    (type === 'person' || / /u.test(form));
  const words = (form: string): number => form.split(' ').length;
  return (
    [...forms].sort(
      (a, b) =>
        Number(isShouted(a)) - Number(isShouted(b)) || words(b) - words(a) || b.length - a.length,
    )[0] ?? ''
  );
}
