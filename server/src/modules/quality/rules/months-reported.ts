import type { Day, Period } from '../../../platform/time/period.js';
import { getMetric } from '../../catalogue/index.js';
import { joinShut, shutMonths } from '../../network/index.js';
import { type DataSet, metricsOfLog } from '../../records/index.js';
import type { MonthsReported } from './missing-month.js';

/** The months of which figures of a metric were reported, whatever their splits. */
export interface FigureMonths {
  readonly unitId: string;
  readonly metric: string;
  /** Of the latest. */
  readonly definition: string;
  readonly months: readonly Day[];
}

/** The months of which a log has a day at least. */
export interface LogMonths {
  readonly unitId: string;
  readonly dataSet: DataSet;
  readonly months: readonly Day[];
}

/** When a unit was there: it, and all above it. */
export interface PlaceInTime {
  readonly unitId: string;
  /** Itself and those above it. */
  readonly lineage: readonly string[];
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
  readonly closures: readonly Period[];
}

/** What a log stands for: how much of it there was. */
const METRIC_OF: Readonly<Record<DataSet, string>> = {
  CONSULTATION: 'consultation.cases',
  BOOKING: 'space.bookings',
  SESSION: 'session.held',
};

/** Figures and logs as one: what one of them has of a month is not missing in the other. */
export function monthsReported(
  figures: readonly FigureMonths[],
  logs: readonly LogMonths[],
  places: readonly PlaceInTime[],
): MonthsReported[] {
  const known = new Map(places.map((place) => [place.unitId, place]));
  const all = [...figures, ...logs.map(toFigures)];
  const series = Map.groupBy(all, ({ unitId, metric }) => `${unitId}|${metric}`);
  return [...series.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    const place = first && known.get(first.unitId);
    if (!place) return [];
    const months = ofOne.flatMap((each) => each.months);
    const open = { from: place.openedOn ?? '0001-01-01', to: place.closedOn ?? '9999-12-31' };
    const shut = shutMonths(joinShut(place.closures), open).map(({ from }) => from);
    const inLogs = logs.filter((log) => isAlsoIn(log, first.metric, place));
    const excused = [...shut, ...inLogs.flatMap((log) => log.months)];
    return [{ ...first, months, excused, open }];
  });
}

const toFigures = ({ unitId, dataSet, months }: LogMonths): FigureMonths => {
  const metric = METRIC_OF[dataSet];
  return { unitId, metric, definition: getMetric(metric).variants[0].id, months };
};

/** A center's log of bookings has the months of its spaces, too. */
const isAlsoIn = ({ unitId, dataSet }: LogMonths, metric: string, place: PlaceInTime): boolean =>
  place.lineage.includes(unitId) && metricsOfLog(dataSet).includes(metric);
