import type { Figure } from '../../figures/figure';
import type { ChangeAmount } from '../../format/change';
import type { LocalText } from '../../format/locale';
import type { Period } from '../../format/period';
import type {
  MetricFieldsFragment,
  OptionFieldsFragment,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../../graphql/generated/graphql';
import { toChartRow } from './chart-row';
import { toLooks, type ChartSeries, type PointChange } from './chart-series';
import { toSteps, type AxisStep } from './period-axis';

/** A series as the server answers it. */
interface AnsweredSeries {
  metric: MetricFieldsFragment;
  unit: UnitFieldsFragment;
  option?: OptionFieldsFragment | null;
  points: readonly AnsweredPoint[];
}

interface AnsweredPoint {
  period: string;
  periodTo: string;
  value: ValueFieldsFragment;
  previous?: ValueFieldsFragment | null;
  change?: AnsweredChange | null;
}

interface AnsweredChange {
  kind: ChangeAmount['kind'];
  value: number | null;
  refused: { text: LocalText } | null;
}

export interface SeriesView {
  series: ChartSeries[];
  steps: AxisStep[];
}

export interface SeriesWords {
  text: (name: LocalText) => string;
  step: (period: Period) => string;
  shortStep: (period: Period) => string;
  shortFiscalYear: (year: number) => string;
}

/** Series of months as lines, named by their option or else by their unit; each leads. */
export function toSeriesView(
  found: readonly AnsweredSeries[],
  words: SeriesWords,
  disaggregation = '',
): SeriesView {
  const steps = toSteps(
    (found[0]?.points ?? []).map(({ period, periodTo }) => ({ from: period, to: periodTo })),
    words,
  );
  const named = ({ unit, option }: AnsweredSeries) => option ?? unit;
  const looks = toLooks(found.map((series) => named(series).code));
  return {
    steps,
    series: found.map((each): ChartSeries => {
      const { code, name } = named(each);
      return {
        key: code,
        name: words.text(name),
        look: looks.get(code) ?? { colour: '', mark: 'circle' },
        lead: true,
        points: each.points.map((point, at) =>
          toPoint(each, point, steps[at]?.label ?? '', disaggregation),
        ),
      };
    }),
  };
}

function toPoint(
  { metric, unit, option }: AnsweredSeries,
  point: AnsweredPoint,
  label: string,
  disaggregation: string,
): ChartSeries['points'][number] {
  const options = option ? [{ disaggregation, option }] : [];
  const row = (value: ValueFieldsFragment, period: Period) => {
    const figure: Figure = { metric, unit, period, options, value };
    return toChartRow({ key: point.period, label, figure });
  };
  const { previous, change, value } = point;
  return {
    ...row(value, { from: point.period, to: point.periodTo }),
    previous: previous ? row(previous, yearBefore(point)) : null,
    change: change ? toChange(change, value.unitName) : null,
  };
}

function toChange({ kind, value, refused }: AnsweredChange, unitName: LocalText): PointChange {
  return {
    amount: value === null ? null : { kind, value, unitName },
    refused: refused?.text ?? null,
  };
}

/** The same month; February does not end on the same day every year. */
function yearBefore({ period }: AnsweredPoint): Period {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const last = new Date(Date.UTC(year - 1, month, 0)).toISOString().slice(0, 10);
  return { from: `${year - 1}${period.slice(4)}`, to: last };
}
