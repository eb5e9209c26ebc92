import { invalid } from '../../../platform/errors/domain-error.js';
import { foldName, type GridRow, headerName } from '../../ingest/index.js';

/** What a column says of a target. */
export type Field =
  'metric' | 'programme' | 'target' | 'profile' | 'scheme' | 'baseline' | 'baselineYear' | 'reason';

/** As the template writes it, and as others do. */
export const HEADINGS: Readonly<Record<Field, readonly [string, ...string[]]>> = {
  metric: ['指標', '指標名', '項目', '成果指標', '活動指標', 'metric', 'indicator'],
  programme: ['事業', '事業名', '講座', '講座・イベント', 'programme', 'program'],
  target: ['目標', '目標値', '計画', '計画値', 'target'],
  profile: ['配分', '月ごとの配分', 'spread'],
  scheme: ['方式', '達成度の計算のしかた', 'scheme'],
  baseline: ['基準値', '出発点の値', 'baseline'],
  baselineYear: ['基準年度', '基準年', 'baselineyear'],
  reason: ['理由', 'reason'],
};

export const FIELDS = Object.keys(HEADINGS) as Field[];

const fields: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].map((name) => [foldName(name), field] as const)),
);

export interface Header {
  /** Row it stands in, from 0; the targets are below. */
  readonly at: number;
  /** Place of the column from 0, and its heading as written. */
  readonly columns: ReadonlyMap<Field, { readonly index: number; readonly heading: string }>;
  /** Headings of columns nothing is read from. */
  readonly notRead: readonly string[];
}

/** Titles above the headings are passed over, as many as a person puts there. */
const LAST_PLACE = 30;

/** The first row with a heading for the metric and one for the target. @throws TARGET_TABLE_COLUMNS */
export function findHeader(rows: readonly GridRow[]): Header | null {
  for (const [at, { cells }] of rows.slice(0, LAST_PLACE).entries()) {
    const read = cells.map(({ printed }) => fields.get(headerName(printed).name));
    if (read.includes('metric') && read.includes('target')) return toHeader(at, cells, read);
  }
  return null;
}

function toHeader(
  at: number,
  cells: GridRow['cells'],
  read: readonly (Field | undefined)[],
): Header {
  const columns = new Map<Field, { index: number; heading: string }>();
  const notRead: string[] = [];
  for (const [index, { printed }] of cells.entries()) {
    const field = read[index];
    if (field === undefined) {
      if (printed !== '') notRead.push(printed);
      continue;
    }
    // The targets of two years side by side: nobody but a person knows which one is meant.
    if (columns.has(field)) throw invalid('TARGET_TABLE_COLUMNS', { heading: HEADINGS[field][0] });
    columns.set(field, { index, heading: printed });
  }
  return { at, columns, notRead };
}
