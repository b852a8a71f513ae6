import { z } from 'zod';
import type { Entity, EntityType } from '../../document/entity.ts';
import { defineStage } from '../stage.ts';
import { canonicalName } from './canonical-name.ts';
import type { Cluster, Named } from './named.ts';
import { clusterOrganizations } from './organizations.ts';
import { clusterPeople, genderOf } from './people.ts';
import { clusterPlaces } from './places.ts';
import { withSurroundings } from './surroundings.ts';

/** Decides which mentions mean the same person, organization or place. */
export const aliases = defineStage({
  name: 'aliases',
  summary: 'Joins the names of one person, organization or place, with titles and roles.',
  requires: ['tokens', 'sentences', 'mentions'],
  assigns: ['entities'],
  options: z.strictObject({}),
  create:
    () =>
    ({ text, tokens, sentences, mentions }) => {
      const named = withSurroundings(mentions, text, tokens, sentences);
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

function entityOf(id: string, type: EntityType, cluster: Cluster): Entity {
  const forms = [...new Set(cluster.map((named) => named.name))];
  const known = cluster.find(({ mention }) => mention.known !== undefined)?.mention.known;
  const name =
    known?.name ??
    canonicalName(
      cluster.map((named) => named.name),
      type,
    );
  return {
    id,
    type,
    name,
    aliases: forms.filter((form) => form !== name),
    titles: [...new Set(cluster.flatMap(({ titles }) => titles))],
    mentions: cluster.map(({ mention }) => mention),
    gender: type === 'person' ? genderOf(cluster) : null,
    ...(known === undefined ? {} : { known }),
  };
}
