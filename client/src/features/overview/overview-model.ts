import { toChartRow, hasValues, type ChartRow } from '../../shared/charts/model/chart-row';
import { isReported, type Figure } from '../../shared/figures/figure';
import { amountOf, toReading } from '../../shared/figures/reading';
import type { ChangeAmount } from '../../shared/format/change';
import type { LocalText } from '../../shared/format/locale';
import { fiscalYearPeriod, type Period } from '../../shared/format/period';
import type { OverviewQuery, UnitFieldsFragment } from '../../shared/graphql/generated/graphql';

/** What a center is asked about first, in this order. Names and units come from the catalogue. */
export const HEADLINE_METRICS = [
  'consultation.cases',
  'group.registered',
  'facility.visiting_groups',
  'facility.visitors',
  'facility.salon_users',
  'equipment.loans',
  'mailbox.provided',
  'space.occupancy',
  'web.access',
  'information.items',
  'video.views',
];

const COMMITTEE = 'steering_committee';

/** A headline figure, with what became of it since the year before and its course over the months. */
export interface Tile {
  figure: Figure;
  change: TileChange | null;
  /** Null where a month has no value. */
  course: (number | null)[];
}

interface TileChange {
  amount: ChangeAmount | null;
  /** Why the two years are not compared. */
  refused: LocalText | null;
  /** Not whole years, but the months both have. */
  isOfSameMonths: boolean;
}

export interface OverviewView {
  unit: UnitFieldsFragment;
  period: Period;
  tiles: Tile[];
  /** Headline metrics without a number, each saying why. */
  unreported: Figure[];
  attendance: ChartRow[];
  loans: ChartRow[];
  loansTotal: ChartRow | null;
  empty: boolean;
}

interface Labels {
  day: (day: string) => string;
  text: (text: { ja: string; en: string }) => string;
  total: string;
}

export function toOverviewView(
  data: OverviewQuery,
  unit: UnitFieldsFragment,
  fiscalYear: number,
  labels: Labels,
): OverviewView {
  const headline = toHeadline(data, unit);
  const tiles = headline.filter(isReported).map((figure) => toTile(data, figure));
  const attendance = toAttendance(data, unit, labels);
  const loans = toLoans(data, unit, labels);
  return {
    unit,
    period: fiscalYearPeriod(fiscalYear),
    tiles,
    unreported: headline.filter((figure) => !isReported(figure)),
    attendance,
    ...loans,
    empty: tiles.length === 0 && attendance.length === 0 && loans.loans.length === 0,
  };
}

function toHeadline({ headline }: OverviewQuery, unit: UnitFieldsFragment): Figure[] {
  const order = (figure: Figure) => HEADLINE_METRICS.indexOf(figure.metric.code);
  return headline.series
    .flatMap(({ metric, points }) =>
      points.map(({ period, periodTo, value }): Figure => ({
        metric,
        unit,
        period: { from: period, to: periodTo },
        options: [],
        value,
      })),
    )
    .sort((a, b) => order(a) - order(b));
}

function toTile({ changes, months }: OverviewQuery, figure: Figure): Tile {
  const isOf = ({ metric }: { metric: { code: string } }) => metric.code === figure.metric.code;
  const compared = changes.series.find(isOf);
  const change = compared?.points[0]?.change;
  return {
    figure,
    change: change
      ? {
          amount:
            change.value === null
              ? null
              : { kind: change.kind, value: change.value, unitName: figure.value.unitName },
          refused: change.refused?.text ?? null,
          isOfSameMonths: compared.months !== null,
        }
      : null,
    course: (months.series.find(isOf)?.points ?? []).map(({ value }) => amountOf(toReading(value))),
  };
}

/** Only the days of a meeting: the server answers every day of the year. */
function toAttendance(
  { attendance }: OverviewQuery,
  unit: UnitFieldsFragment,
  labels: Labels,
): ChartRow[] {
  return attendance.series
    .filter(({ option }) => option?.code === COMMITTEE)
    .flatMap(({ metric, option, points }) =>
      points.map(({ period, periodTo, value }): Figure => ({
        metric,
        unit,
        period: { from: period, to: periodTo },
        options: option ? [{ disaggregation: 'programme', option }] : [],
        value,
      })),
    )
    .filter(isReported)
    .map((figure) =>
      toChartRow({ key: figure.period.from, label: labels.day(figure.period.from), figure }),
    );
}

type Loans = Pick<OverviewView, 'loans' | 'loansTotal'>;

function toLoans({ loans }: OverviewQuery, unit: UnitFieldsFragment, labels: Labels): Loans {
  const { metric, from, to } = loans;
  const base = { metric, unit, period: { from, to } };
  const rows = loans.options.map(({ option, value, residual }) =>
    toChartRow({
      key: option.code,
      label: labels.text(option.name),
      figure: { ...base, options: [{ disaggregation: 'equipment_kind', option }], value },
      residual,
    }),
  );
  const total = toChartRow({
    key: 'total',
    label: labels.total,
    figure: { ...base, options: [], value: loans.total },
  });
  return {
    loans: hasValues(rows) ? rows : [],
    loansTotal: total.amount === null ? null : total,
  };
}
