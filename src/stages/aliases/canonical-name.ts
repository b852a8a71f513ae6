import type { EntityType } from '../../document/entity.ts';

/**
 * The form with most words, then most letters, then the most frequent; one in capitals throughout only
 * if there is no other.
 *
 * @param names of all mentions, in text order
 */
export function canonicalName(names: readonly string[], type: EntityType): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const isShouted = (form: string): boolean =>
    /\p{Lu}{2}/u.test(form) &&
    form === form.toUpperCase() &&
    (type !== 'organization' || / /u.test(form));
  const words = (form: string): number => form.split(' ').length;
  return (
    [...times.keys()].sort(
      (a, b) =>
        Number(isShouted(a)) - Number(isShouted(b)) ||
        words(b) - words(a) ||
        b.length - a.length ||
        (times.get(b) ?? 0) - (times.get(a) ?? 0),
    )[0] ?? ''
  );
}
