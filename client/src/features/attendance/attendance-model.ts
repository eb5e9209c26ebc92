import { toChartRow } from '../../shared/charts/model/chart-row';
import type { PairRow } from '../../shared/charts/pairs-drawing';
import { isReported, type Figure } from '../../shared/figures/figure';
import type { LocalText } from '../../shared/format/locale';
import type { Period } from '../../shared/format/period';
import type {
  AttendanceFiguresFragment,
  AttendanceProgrammeFieldsFragment,
  AttendanceYearFieldsFragment,
  MetricFieldsFragment,
  OptionFieldsFragment,
  ProgrammeStanding,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';

/** The columns of the tables, in their order. */
export const COLUMNS = [
  'planned',
  'held',
  'participants',
  'groups',
  'capacity',
  'seatFill',
] as const;
export type Column = (typeof COLUMNS)[number];

type Named = Column | 'followThrough';

const METRICS: Readonly<Record<Named, string>> = {
  planned: 'session.planned',
  held: 'session.held',
  participants: 'session.participants',
  groups: 'session.groups',
  capacity: 'session.capacity',
  seatFill: 'session.seat_fill',
  followThrough: 'session.follow_through',
};

/** A row of figures: a programme in a year, a year of a programme, or all together. */
export interface FiguresRow {
  key: string;
  label: string;
  figures: Record<Named, Figure>;
}

export interface ProgrammeRow extends FiguresRow {
  /** Under the name it had that year. */
  option: OptionFieldsFragment;
  standing: ProgrammeStanding;
  difference: number | null;
}

/** Whose figures they are, and what their metrics mean. */
export interface Ground {
  unit: UnitFieldsFragment;
  metrics: readonly MetricFieldsFragment[];
}

export function metricOf({ metrics }: Ground, name: Named): MetricFieldsFragment {
  const found = metrics.find(({ code }) => code === METRICS[name]);
  if (!found) throw new Error(`No metric ${METRICS[name]}`);
  return found;
}

interface Whole {
  label: string;
  key: string;
  period: Period;
  programme: OptionFieldsFragment | null;
}

export function toFiguresRow(
  ground: Ground,
  values: AttendanceFiguresFragment | AttendanceProgrammeFieldsFragment,
  { key, label, period, programme }: Whole,
): FiguresRow {
  const options = programme ? [{ disaggregation: 'programme', option: programme }] : [];
  const figure = (name: Named, value: ValueFieldsFragment): Figure => {
    return { metric: metricOf(ground, name), unit: ground.unit, period, options, value };
  };
  return {
    ...{ key, label },
    figures: {
      planned: figure('planned', values.planned),
      held: figure('held', values.held),
      participants: figure('participants', values.participants),
      groups: figure('groups', values.groups),
      capacity: figure('capacity', values.capacity),
      seatFill: figure('seatFill', values.seatFill),
      followThrough: figure('followThrough', values.followThrough),
    },
  };
}

/** The programmes of a year, in the order the server gives them. */
export function toProgrammeRows(
  ground: Ground,
  { from, to, programmes }: AttendanceYearFieldsFragment,
  text: (name: LocalText) => string,
): ProgrammeRow[] {
  return programmes.map((each) => {
    const option = { ...each.programme, name: each.name };
    const { code: key } = option;
    const whole = { key, label: text(each.name), period: { from, to }, programme: option };
    const { standing, difference } = each;
    return { ...toFiguresRow(ground, each, whole), option, standing, difference };
  });
}

/** Columns in which there is something to read; plan and outcome always. */
export function filledColumns(rows: readonly FiguresRow[]): Column[] {
  return COLUMNS.filter(
    (column) =>
      column === 'planned' ||
      column === 'held' ||
      rows.some(({ figures }) => isReported(figures[column])),
  );
}

export function figuresOf(rows: readonly FiguresRow[]): Figure[] {
  const columns = filledColumns(rows);
  return rows.flatMap(({ figures }) => columns.map((column) => figures[column]));
}

/** The bars: only where there is a plan or something was held. */
export function toPairs(rows: readonly FiguresRow[]): PairRow[] {
  return rows
    .filter(({ figures }) => isReported(figures.planned) || isReported(figures.held))
    .map(({ key, label, figures }) => ({
      key,
      label,
      planned: toChartRow({ key, label, figure: figures.planned }),
      done: toChartRow({ key, label, figure: figures.held }),
    }));
}
