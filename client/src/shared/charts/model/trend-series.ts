import type { Figure, FigureOption } from '../../figures/figure';
import type { ChangeAmount } from '../../format/change';
import type { LocalText } from '../../format/locale';
import type { Period } from '../../format/period';
import type {
  MetricFieldsFragment,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../../graphql/generated/graphql';
import { toChartRow } from './chart-row';
import { toLooks, type ChartSeries } from './chart-series';
import { toSteps, type AxisStep } from './period-axis';

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

/** A series of months as a trend answers it; the year before and the change only where they were asked for. */
export interface AnsweredSeries {
  metric: MetricFieldsFragment;
  unit: UnitFieldsFragment;
  points: readonly AnsweredPoint[];
}

interface AnsweredPoint {
  period: string;
  periodTo: string;
  value: ValueFieldsFragment;
  previous?: ValueFieldsFragment | null;
  change?: {
    kind: ChangeAmount['kind'];
    value: number | null;
    refused: { text: LocalText } | null;
  } | null;
}

/** What tells the line from the others of its picture. */
export interface LineName {
  code: string;
  name: LocalText;
  options: FigureOption[];
}

const byUnit = ({ unit }: AnsweredSeries): LineName => ({ ...unit, options: [] });

/** The months of some series as lines, named by their units unless told otherwise. */
export function toSeriesView<Series extends AnsweredSeries>(
  found: readonly Series[],
  words: SeriesWords,
  named: (series: Series) => LineName = byUnit,
): SeriesView {
  const steps = toSteps(
    (found[0]?.points ?? []).map(({ period, periodTo }) => ({ from: period, to: periodTo })),
    words,
  );
  const looks = toLooks(found.map((series) => named(series).code));
  return {
    steps,
    series: found.map((each): ChartSeries => {
      const { code, name, options } = named(each);
      return {
        key: code,
        name: words.text(name),
        look: looks.get(code) ?? { colour: '', mark: 'circle' },
        lead: true,
        points: each.points.map((point, at) =>
          toPoint(each, point, { options, label: steps[at]?.label ?? '' }),
        ),
      };
    }),
  };
}

function toPoint(
  { metric, unit }: AnsweredSeries,
  point: AnsweredPoint,
  { options, label }: { options: FigureOption[]; label: string },
): ChartSeries['points'][number] {
  const row = (value: ValueFieldsFragment, period: Period) => {
    const figure: Figure = { metric, unit, period, options, value };
    return toChartRow({ key: point.period, label, figure });
  };
  const { previous, change } = point;
  return {
    ...row(point.value, { from: point.period, to: point.periodTo }),
    previous: previous ? row(previous, yearBefore(point)) : null,
    change: change
      ? {
          amount:
            change.value === null
              ? null
              : { kind: change.kind, value: change.value, unitName: point.value.unitName },
          refused: change.refused?.text ?? null,
        }
      : null,
  };
}

/** The same month; February does not end on the same day every year. */
function yearBefore({ period }: AnsweredPoint): Period {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const last = new Date(Date.UTC(year - 1, month, 0)).toISOString().slice(0, 10);
  return { from: `${year - 1}${period.slice(4)}`, to: last };
}
