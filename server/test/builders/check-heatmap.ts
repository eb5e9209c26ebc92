import { codeAndDefinition } from './plain-metrics.js';
import {
  anywhereOf,
  momentsOf,
  monthsOf,
  plainValue,
  type PlainValue,
  spanOf,
  VALUE,
} from './plain-answer.js';
import { type ByHand, differences } from './plain-differences.js';
import type { World } from './plain-world.js';
import type { Question } from './random-question.js';

interface Cell {
  row: string | null;
  column: string | null;
  value: PlainValue;
}

interface Answer {
  heatmap: { cells: Cell[]; rowTotals: Cell[]; columnTotals: Cell[]; total: Cell };
}

const CELL = `{ row column value { ${VALUE} } }`;
const HEATMAP = `query ($metrics: [String!]!, $units: [String!]!, $period: PeriodInput!, $rows: String!, $columns: String!,
  $definition: String) { heatmap(metrics: $metrics, units: $units, period: $period, rows: $rows, columns: $columns,
  definition: $definition) { cells ${CELL} rowTotals ${CELL} columnTotals ${CELL} total ${CELL} } }`;

export interface HeatmapQuestion extends Question {
  /** `month`, `unit`, `space`, or one of the lists. */
  readonly rows: string;
  readonly columns: string;
}

type Spot = Pick<Question, 'units' | 'period'> & {
  readonly options: Readonly<Record<string, string>>;
};
type Place = readonly [key: string | null, place: (spot: Spot) => Spot];

/** The rows or columns of an axis, and all of them together. */
async function placesOf(world: World, question: HeatmapQuestion, axis: string): Promise<Place[]> {
  const { network, metric, units, period } = question;
  const together: Place = [null, (spot) => spot];
  const one = (code: string): Place => [code, (spot) => ({ ...spot, units: [code] })];
  if (axis === 'unit') return [together, ...units.map(one)];
  if (axis === 'space') return [together, ...spacesIn(question).map(one)];
  if (axis === 'month') {
    const months = monthsOf(period).map((month) => spanOf([month]));
    return [
      together,
      ...months.map((month): Place => [month.from, (s) => ({ ...s, period: month })]),
    ];
  }
  const anywhere = anywhereOf(network, units, period);
  const options = await world.facts.options({ metric, lists: [axis] }, anywhere);
  return [
    together,
    ...[...options].map((option): Place => [
      option,
      (spot) => ({ ...spot, options: { ...spot.options, [axis]: option } }),
    ]),
  ];
}

function spacesIn({ network, units, period }: Question): string[] {
  const centers = new Set(anywhereOf(network, units, period).map(({ unit }) => unit));
  return network.units
    .filter(({ level, parentId }) => level === 'SPACE' && centers.has(parentId ?? ''))
    .map(({ code }) => code);
}

/** Where a heatmap is not what plain SQL says. */
export async function checkHeatmap(world: World, question: HeatmapQuestion): Promise<string[]> {
  const { network, units, period, rows, columns } = question;
  const { metric, definition } = codeAndDefinition(question.metric);
  const asked = { metrics: [metric], units, period, rows, columns, definition };
  const { heatmap } = await world.app.data<Answer>(HEATMAP, asked);
  const cells = [...heatmap.cells, ...heatmap.rowTotals, ...heatmap.columnTotals, heatmap.total];
  const key = (row: string | null, column: string | null): string =>
    `${row ?? 'all'} × ${column ?? 'all'}`;
  const expected = new Map<string, ByHand>();
  for (const [row, toRow] of await placesOf(world, question, rows))
    for (const [column, toColumn] of await placesOf(world, question, columns)) {
      const spot = toColumn(toRow({ units, period, options: {} }));
      const lists = Object.keys(spot.options).sort();
      const option = lists.map((list) => spot.options[list]).join();
      const moments = momentsOf(network, spot.units, spot.period);
      const counted = { metric: question.metric, lists, option };
      expected.set(key(row, column), await plainValue(world.facts, counted, moments));
    }
  return differences(new Map(cells.map((c) => [key(c.row, c.column), c.value] as const)), expected);
}
