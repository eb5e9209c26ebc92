import { type Day, type Period, shiftYears } from '../../platform/time/period.js';
import { todayInJapan } from '../../platform/time/today.js';
import { openDuring, type Unit } from '../network/index.js';
import type { DataSet } from '../records/index.js';
import type { Receipt } from './cell-state.js';
import { type DataSetName, isOfYear, LOG_OF } from '../reports/index.js';
import type { Past } from './duty.js';
import { receiptOf } from './log-receipt.js';
import type { ClaimRow, FiguresRow, FirstRow } from './received.query.js';

/** How many of the metrics of the year before came in for a month. */
export interface MetricCount {
  readonly reported: number;
  readonly expected: number;
}

/** What is known of what came in, by unit and data set. */
export class Received {
  private readonly claims: ReadonlyMap<string, readonly ClaimRow[]>;
  private readonly firsts: ReadonlyMap<string, FirstRow>;
  private readonly figures: ReadonlyMap<string, ReadonlyMap<Day, FiguresRow>>;

  constructor(
    claims: readonly ClaimRow[],
    firsts: readonly FirstRow[],
    figures: readonly FiguresRow[],
  ) {
    this.claims = Map.groupBy(claims, ({ unitId, dataSet }) => `${unitId} ${dataSet}`);
    this.firsts = new Map(firsts.map((row) => [`${row.unitId} ${row.dataSet}`, row]));
    const byUnit = Map.groupBy(figures, ({ unitId, grain }) => `${unitId} ${grain}`);
    this.figures = new Map(
      [...byUnit].map(([key, rows]) => [key, new Map(rows.map((row) => [row.from, row]))]),
    );
  }

  past({ id }: Unit, dataSet: DataSetName): Past & { readonly handedInFrom: Day | null } {
    const log = LOG_OF[dataSet];
    if (log !== null) {
      const first = this.firsts.get(`${id} ${log}`);
      return { first: first?.from ?? null, months: null, handedInFrom: dayOf(first?.at) };
    }
    const rows = [...this.figuresOf(id, dataSet).values()];
    const months = isOfYear(dataSet) ? null : new Set(rows.map(({ from }) => from));
    return {
      first: earliest(rows.map(({ from }) => from)),
      months,
      handedInFrom: dayOf(earliest(rows.map(({ at }) => at))),
    };
  }

  /** What came in of a period, as far as the unit was open in it. */
  receipt(unit: Unit, dataSet: DataSetName, period: Period): Receipt | null {
    const log = LOG_OF[dataSet];
    const open = openDuring(unit, period);
    if (log !== null) return open && this.receiptOfLog(unit, log, open);
    const row = this.figuresOf(unit.id, dataSet).get(period.from);
    return row ? { at: row.at, nothing: false } : null;
  }

  metrics({ id }: Unit, dataSet: DataSetName, period: Period): MetricCount | null {
    if (dataSet !== 'MONTHLY_FIGURES') return null;
    const rows = this.figuresOf(id, dataSet);
    const { from } = shiftYears(period, -1);
    const around = [...rows.values()].filter((row) => from <= row.from && row.from <= period.from);
    const expected = new Set(around.flatMap(({ metrics }) => metrics)).size;
    return { expected, reported: rows.get(period.from)?.metrics.length ?? 0 };
  }

  private receiptOfLog({ id }: Unit, log: DataSet, need: Period): Receipt | null {
    return receiptOf(need, this.claims.get(`${id} ${log}`) ?? []);
  }

  private figuresOf(id: string, dataSet: DataSetName): ReadonlyMap<Day, FiguresRow> {
    const grain = isOfYear(dataSet) ? 'FISCAL_YEAR' : 'MONTH';
    return this.figures.get(`${id} ${grain}`) ?? new Map<Day, FiguresRow>();
  }
}

const earliest = (texts: readonly string[]): string | null =>
  texts.reduce<string | null>(
    (first, each) => (first !== null && first < each ? first : each),
    null,
  );

const dayOf = (instant: string | null | undefined): Day | null =>
  instant == null ? null : todayInJapan(new Date(instant));
