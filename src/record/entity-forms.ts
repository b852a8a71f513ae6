import type { Document } from '../document/document.ts';
import type { Entity, EntityType, Mention } from '../document/entity.ts';
import { textOf } from '../document/span.ts';

/** What a record says of an entity. */
export type EntityForm = Pick<Entity, 'id' | 'type' | 'name' | 'aliases' | 'titles' | 'mentions'>;

/** The document's entities; where no stage has made any, one a type and distinct form of its mentions. */
export function entityForms({ text, entities, mentions }: Document): readonly EntityForm[] {
  if (entities !== undefined) return entities;
  const groups = new Map<string, { type: EntityType; name: string; mentions: Mention[] }>();
  for (const mention of mentions ?? []) {
    // A name may stand across a line break.
    const name = textOf(text, mention).replace(/\s+/gu, ' ');
    const key = `${mention.type} ${name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { type: mention.type, name, mentions: [mention] });
    else group.mentions.push(mention);
  }
  const counts = { person: 0, organization: 0, place: 0 };
  return [...groups.values()].map((group) => {
    counts[group.type] += 1;
    return { id: `${group.type}-${counts[group.type]}`, ...group, aliases: [], titles: [] };
  });
}
