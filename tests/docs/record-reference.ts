import { z } from 'zod';
import { TABLES } from '../../src/record/columns.ts';
import { jsonSchema } from '../../src/record/json-schema.ts';

/** The parts of a JSON Schema that the record's schema uses. */
interface Node {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Node[] | undefined;
  readonly items?: Node | undefined;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly description?: string | undefined;
  readonly format?: string | undefined;
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(node).optional(),
    items: node.optional(),
    properties: z.record(z.string(), node).optional(),
    description: z.string().optional(),
    format: z.string().optional(),
  }),
);

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

function typeOf({ $ref, type, const: only, enum: values, anyOf, items, format }: Node): string {
  if ($ref !== undefined) return `[${nameOf($ref)}](#${nameOf($ref).toLowerCase()})`;
  if (only !== undefined) return `\`${only}\``;
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ');
  if (items !== undefined) return `list of ${typeOf(items)}`;
  return format ?? [type ?? []].flat().join(' or ');
}

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** `origin.path` beside `origin`: objects that have no name of their own stand in the table of their owner. */
function rowsOf({ properties = {} }: Node, prefix = ''): string[][] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const inner = property.anyOf?.find(({ properties: own }) => own !== undefined) ?? property;
    return [
      [`\`${prefix}${name}\``, typeOf(property), property.description ?? ''],
      ...rowsOf(inner, `${prefix}${name}.`),
    ];
  });
}

/** The reference of the record's fields, in Markdown. */
export function fieldReference(): string {
  const { $defs } = z.object({ $defs: z.record(z.string(), node) }).parse(jsonSchema());
  return Object.entries($defs)
    .map(([name, definition]) =>
      [
        `### ${name}`,
        definition.description,
        table(['field', 'type', 'meaning'], rowsOf(definition)),
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** The reference of the tables' columns, in Markdown. */
export const columnReference = (): string =>
  TABLES.map(({ name, description, columns }) =>
    [
      `### ${name}.csv`,
      description,
      table(
        ['column', 'type', 'meaning'],
        columns.map((column) => [`\`${column.name}\``, column.type, column.description]),
      ),
    ].join('\n\n'),
  ).join('\n\n');
