import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { EntityType, KnownName } from '../../document/entity.ts';
import { OnrecordError } from '../../errors.ts';

/** One form of a name that a user's lexicon adds. */
export interface LexiconEntry {
  /** As it is to be found in the text. */
  readonly form: string;
  readonly type: EntityType;
  readonly known: KnownName;
}

/** What a user knows of names: those to add, and those that are none. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly blocked: readonly string[];
}

const SECTIONS: ReadonlyMap<string, EntityType> = new Map([
  ['people', 'person'],
  ['organizations', 'organization'],
  ['places', 'place'],
]);
const BLOCK = 'block';
const FIELDS = ['name', 'also', 'id'];

/**
 * Reads the YAML of a lexicon: `people`, `organizations` and `places`, each a list of names or of
 * `{ name, also, id }`, and `block`, a list of names.
 *
 * @param path where it was read, for messages
 * @throws OnrecordError `E_LEXICON` with file and line
 */
export function parseLexicon(source: string, path: string): Lexicon {
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const refuse = (message: string, node?: Node | null): never => {
    const line = node?.range == null ? '' : `:${lines.linePos(node.range[0]).line}`;
    throw new OnrecordError('E_LEXICON', message, { where: `${path}${line}` });
  };
  const [problem] = yaml.errors;
  if (problem !== undefined) {
    const where = `${path}:${lines.linePos(problem.pos[0]).line}`;
    throw new OnrecordError('E_LEXICON', problem.message, { where, cause: problem });
  }
  const root = yaml.contents;
  if (root === null) return { entries: [], blocked: [] };
  const names = [...SECTIONS.keys(), BLOCK].join(', ');
  if (!isMap(root)) return refuse(`A lexicon is a mapping with any of ${names}.`, root);
  const entries: LexiconEntry[] = [];
  const blocked: string[] = [];
  for (const { key, value } of root.items) {
    const section = isScalar(key) ? String(key.value) : '';
    const type = SECTIONS.get(section);
    if (type === undefined && section !== BLOCK) {
      return refuse(`A lexicon has no section '${section}': it has ${names}.`, key as Node);
    }
    if (!isSeq(value)) return refuse(`'${section}' must be a list of names.`, key as Node);
    for (const item of value.items as Node[]) {
      if (type === undefined) blocked.push(nameOf(item, refuse));
      else entries.push(...entriesOf(item, type, refuse));
    }
  }
  return { entries, blocked };
}

type Refuse = (message: string, node?: Node | null) => never;

/** `Mara Lind`, or `{ name: Mara Lind, also: [M. Lind], id: staff-17 }`. */
function entriesOf(item: Node, type: EntityType, refuse: Refuse): LexiconEntry[] {
  if (!isMap(item)) {
    const name = nameOf(item, refuse);
    return [{ form: name, type, known: { name, id: null } }];
  }
  for (const { key } of item.items) {
    if (isScalar(key) && !FIELDS.includes(String(key.value))) {
      refuse(`A name has no field '${key.value}': it has ${FIELDS.join(', ')}.`, key);
    }
  }
  const name = item.get('name', true);
  if (name === undefined) return refuse("An entry needs a 'name'.", item);
  const also = item.get('also', true);
  if (also !== undefined && !isSeq(also)) return refuse("'also' must be a list of names.", also);
  const id = item.get('id', true);
  if (id !== undefined && !(isScalar(id) && ['string', 'number'].includes(typeof id.value))) {
    return refuse("'id' must be a word or a number.", id);
  }
  const known = { name: nameOf(name, refuse), id: id === undefined ? null : String(id.value) };
  const forms =
    also === undefined ? [] : (also.items as Node[]).map((node) => nameOf(node, refuse));
  return [known.name, ...forms].map((form) => ({ form, type, known }));
}

function nameOf(node: Node, refuse: Refuse): string {
  const name = isScalar(node) ? node.value : null;
  if (typeof name !== 'string' || name.trim() === '') {
    return refuse(
      'A name must be text; put it in quotation marks if it looks like something else.',
      node,
    );
  }
  return name.trim().replaceAll(/\s+/gu, ' ');
}
