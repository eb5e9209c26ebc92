import { type CellStyle, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import {
  disaggregationsOf,
  getMetric,
  METRICS,
  type MetricDefinition,
  unitName,
} from '../../catalogue/index.js';
import { TEMPLATE_STYLES, yearName } from '../../ingest/index.js';
import { findScheme } from '../schemes/schemes.js';
import type { Target } from '../targets/target.js';
import { type Field, FIELDS, HEADINGS } from './columns.js';
import type { KnownTargets } from './read-lines.js';
import { type KnownProgramme, metricCell, profileCell, programmeCell } from './read-parts.js';
import { baselineCell, guard, writeCell } from './target-cell.js';

type Rows = readonly (readonly string[])[];

/** Rows to type more targets into. */
const EMPTY_ROWS = 20;

const COLUMNS: Readonly<Record<Field, number>> = {
  ...{ metric: 30, programme: 30, target: 20, profile: 14, scheme: 24 },
  ...{ baseline: 12, baselineYear: 12, reason: 40 },
};

/** Title, space, headings, and a row for each target that stands. */
export function targetRows(name: string, known: KnownTargets): Rows {
  const { fiscalYear, standing, programmes } = known;
  return [
    [guard(`${name} ${yearName(fiscalYear)} 目標`)],
    [],
    FIELDS.map((field) => HEADINGS[field][0]),
    ...standing.map((target) => rowOf(target, programmes)),
  ];
}

function rowOf(target: Target, programmes: readonly KnownProgramme[]): string[] {
  const metric = getMetric(target.metric);
  const { programme, baseline, baselineYear } = target;
  const cells: Record<Field, string> = {
    metric: metricCell(metric),
    programme: programme === '' ? '' : programmeCell(programme, metric, programmes),
    target: writeCell(target),
    profile: profileCell(target.profile),
    scheme: findScheme(target.scheme)?.name.ja ?? target.scheme,
    baseline: baseline === null ? '' : baselineCell(baseline, metric),
    baselineYear: baselineYear === null ? '' : String(baselineYear),
    reason: target.reason,
  };
  return FIELDS.map((field) => guard(cells[field]));
}

const byProgramme = (metric: MetricDefinition): boolean =>
  disaggregationsOf(metric).some(({ code }) => code === 'programme');

/** What may be written: the metrics, then the programmes of the unit that year. */
export const choiceRows = ({ programmes }: KnownTargets): Rows => [
  ['指標の名前', '単位', '事業ごとの目標', 'コード'],
  ...METRICS.map((metric) => [
    metricCell(metric),
    unitName(metric, metric.unit).ja,
    byProgramme(metric) ? '決められる' : '',
    metric.code,
  ]),
  [],
  ['この年度の事業の名前', 'コード'],
  ...programmes.map(({ code, ja }) => [guard(ja), code]),
  [],
  ['書き方'],
  [
    '目標：年3〜4回、6回程度、80％以上、20人以内、通年、3月発行予定 など。計画書に書かれたとおりに書けます。',
  ],
  ['配分（月ごとの目安の分け方）：均等 か 前年の形。'],
  ['基準値と基準年度：両方書くか、両方空けてください。'],
  [
    '配分・方式・基準値・基準年度を空けると、いまのままです。新しい目標は、均等と、目標の種類に合った方式になります。',
  ],
];

/** The targets of a year as a workbook to change, add to and hand in again. No cell holds a formula. */
export function targetWorkbook(name: string, known: KnownTargets): Promise<Uint8Array> {
  const rows = targetRows(name, known);
  const choices = choiceRows(known);
  const sheets = [
    {
      ...sheetOf('目標', [...rows, ...Array.from({ length: EMPTY_ROWS }, () => [])], 2),
      columns: FIELDS.map((field) => ({ width: COLUMNS[field] })),
      freezePane: { rows: 3 },
    },
    {
      ...sheetOf('書ける指標', choices, 0),
      columns: [{ width: 40 }, { width: 20 }, { width: 18 }, { width: 32 }],
    },
  ];
  return writeXlsx({ sheets, activeSheet: 0 });
}

/** Every cell is text: 3-4 typed below stays 3-4 and becomes no day of March. */
function sheetOf(name: string, rows: Rows, head: number): WriteSheet {
  const cells = new Map<string, { style: CellStyle }>();
  for (const [at, row] of rows.entries()) {
    const style = at === head ? TEMPLATE_STYLES.HEAD : { ...TEMPLATE_STYLES.LABEL, numFmt: '@' };
    const width = at > head && head > 0 ? FIELDS.length : row.length;
    for (let i = 0; i < width; i += 1) cells.set(`${at},${i}`, { style });
  }
  if (head > 0) cells.set('0,0', { style: TEMPLATE_STYLES.TITLE });
  return { name, rows: rows.map((row) => [...row]), cells };
}
