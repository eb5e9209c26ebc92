import { getMetadataArgsStorage } from 'typeorm';
import type { ColumnMetadataArgs } from 'typeorm/metadata-args/ColumnMetadataArgs.js';
import { SnakeNaming } from './snake-naming.js';
import { TABLE_KINDS } from './table-kinds.js';

const GENERATED = '<!-- Written by `npm run docs` from the entities; not by hand. -->';

const KINDS = {
  distributed: 'A fact: on a distributed PostgreSQL its rows lie by `reporter_id`.',
  reference: 'A reference table: on a distributed PostgreSQL every node has all of it.',
  local: 'A local table: it stays on the node the application connects to.',
} as const;

/** An entity class and the module that alone writes its table. */
export interface OwnedEntity {
  readonly entity: unknown;
  readonly owner: string;
}

interface Table {
  readonly name: string;
  readonly comment: string;
  readonly owner: string;
  readonly columns: readonly ColumnMetadataArgs[];
}

const naming = new SnakeNaming();
const kinds: Readonly<Record<string, keyof typeof KINDS>> = TABLE_KINDS;

/** One page per table and a list of them: path below docs/ → text. */
export function tablePages(owned: readonly OwnedEntity[]): Map<string, string> {
  const storage = getMetadataArgsStorage();
  const tables = owned.flatMap(({ entity, owner }): Table[] => {
    const table = storage.tables.find((args) => args.target === entity);
    if (!table?.name) return [];
    const columns = storage.columns.filter((args) => isFor(args.target, entity));
    return [{ name: table.name, comment: table.comment ?? '', owner, columns }];
  });
  const pages = tables.map((table): [string, string] => [`data/${fileOf(table)}`, page(table)]);
  return new Map([['data/README.md', list(tables)], ...pages]);
}

/** Of the entity itself, or of one it extends. */
function isFor(target: unknown, entity: unknown): boolean {
  if (typeof target !== 'function' || typeof entity !== 'function') return false;
  return target === entity || entity.prototype instanceof target;
}

const fileOf = (table: Table): string => `${table.name.replaceAll('_', '-')}.md`;

const columnName = ({ propertyName, options }: ColumnMetadataArgs): string =>
  naming.columnName(propertyName, options.name);

function list(tables: readonly Table[]): string {
  return text([
    GENERATED,
    '',
    '# Tables',
    '',
    'What is stored, and which module alone writes it.',
    '',
    '| table | owner | what it holds |',
    '| --- | --- | --- |',
    ...tables.map(
      (table) => `| [\`${table.name}\`](${fileOf(table)}) | ${table.owner} | ${table.comment} |`,
    ),
  ]);
}

function page(table: Table): string {
  const kind = kinds[table.name];
  const key = table.columns.filter(({ options }) => options.primary).map(columnName);
  return text([
    GENERATED,
    '',
    `# \`${table.name}\``,
    '',
    table.comment,
    '',
    `- Owner: module \`${table.owner}\`; nobody else writes it.`,
    `- One row per ${key.map((name) => `\`${name}\``).join(', ')}.`,
    ...(kind ? [`- ${KINDS[kind]}`] : []),
    '',
    '| column | type | may be null | meaning |',
    '| --- | --- | --- | --- |',
    ...table.columns.map(row),
  ]);
}

function row(column: ColumnMetadataArgs): string {
  const { type, nullable, comment } = column.options;
  const typeName = typeof type === 'string' ? type : '';
  return `| \`${columnName(column)}\` | ${typeName} | ${nullable ? 'yes' : 'no'} | ${comment ?? ''} |`;
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
