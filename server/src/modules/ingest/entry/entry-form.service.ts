import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { grainOf, parsePeriod, type Period, periodOf } from '../../../platform/time/period.js';
import {
  checkDefinition,
  getDisaggregation,
  getMetric,
  getOption,
  TOTAL,
  toSplit,
} from '../../catalogue/index.js';
import { type Directory, NetworkService, type Unit } from '../../network/index.js';
import { inOrder, keyOf, Months } from './entry-line.js';
import { type LineKey, readHeld, readLines, readLogged } from './entry.query.js';

/** Figures older than this do not say what a center counts today. */
const MONTHS_BACK = 24;
const MOST = 200;

/** What most centers count: offered to one that has handed in nothing by month. */
const USUAL = [
  'consultation.cases',
  'facility.visitors',
  'facility.visiting_groups',
  'group.registered',
  'equipment.loans',
  'session.held',
  'session.participants',
] as const;

/** A row somebody adds to the form. */
export interface AddedLine {
  /** Code; null: the unit of the form. */
  readonly unit: string | null;
  readonly metric: string;
  readonly option: string | null;
  readonly definition: string | null;
}

export interface FormAsked {
  readonly unit: string;
  /** `2024-05` */
  readonly month: string;
  readonly more: readonly AddedLine[];
}

export interface EntryForm {
  readonly directory: Directory;
  readonly unit: Unit;
  readonly month: Period;
  readonly previous: Period;
  readonly lastYear: Period;
  readonly lines: readonly LineKey[];
  readonly months: Months;
  /** The rows are those most centers count, for this one has none of its own. */
  readonly isUsual: boolean;
}

/** What a unit hands in by month, and what stands there: everything its form shows. */
@Injectable()
export class EntryFormService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
  ) {}

  /** @throws UNKNOWN_UNIT, NOT_A_UNIT, ROW_BAD_PERIOD, TOO_MANY, UNKNOWN_METRIC and what else names no row */
  form(
    context: RequestContext,
    { unit: code, month: printed, more }: FormAsked,
  ): Promise<EntryForm> {
    if (more.length > MOST)
      throw invalid('TOO_MANY', { what: 'more', given: more.length, max: MOST });
    return this.database.read(async (tx) => {
      const directory = await this.network.inCharge(tx, context.scope);
      const unit = unitOf(directory, code);
      const month = monthOf(printed);
      const { lines, isUsual } = await this.lines(tx, { directory, unit, since: month, more });
      const [previous, lastYear] = [monthBefore(month, 1), monthBefore(month, 12)];
      const starts = [month, previous, lastYear].map(({ from }) => from);
      const held = await readHeld(tx, unit.id, starts);
      const logged = await readLogged(tx, unit.id, lines, starts);
      const months = new Months(held, logged);
      return { directory, unit, month, previous, lastYear, lines, months, isUsual };
    });
  }

  /** The rows of a unit at a month, in the order of the catalogue. */
  async lines(
    tx: ReadTx,
    asked: { directory: Directory; unit: Unit; since: Period; more: readonly AddedLine[] },
  ): Promise<Pick<EntryForm, 'lines' | 'isUsual'>> {
    const { directory, unit, since, more } = asked;
    const found = await readLines(tx, unit.id, monthBefore(since, MONTHS_BACK).from);
    const inSight = new Set(directory.units.map(({ id }) => id));
    const own = found.filter(({ unitId }) => inSight.has(unitId));
    const base = own.length > 0 ? own : usualLines(unit);
    const all = [...base, ...more.map((line) => toLine(directory, unit, line))];
    const once = new Map(all.map((line) => [keyOf(line), line]));
    return { lines: inOrder([...once.values()]), isUsual: own.length === 0 };
  }
}

/** @throws UNKNOWN_UNIT, NOT_A_UNIT */
export function unitOf(directory: Directory, code: string): Unit {
  const found = directory.get(code);
  if (found.kind !== 'UNIT') throw invalid('NOT_A_UNIT', { code });
  return found;
}

/** @throws ROW_BAD_PERIOD */
function monthOf(printed: string): Period {
  const month = parsePeriod(printed);
  if (!month || grainOf(month) !== 'MONTH') throw invalid('ROW_BAD_PERIOD', { printed });
  return month;
}

function monthBefore({ from }: Period, count: number): Period {
  const since = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 - count;
  const month = String((since % 12) + 1).padStart(2, '0');
  return periodOf('MONTH', `${Math.floor(since / 12)}-${month}-01`);
}

const usualLines = (unit: Unit): LineKey[] =>
  USUAL.map((code) => ({
    unitId: unit.id,
    metric: code,
    definition: getMetric(code).variants[0].id,
    ...TOTAL,
  }));

/** @throws UNKNOWN_UNIT, UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION, UNKNOWN_DEFINITION */
function toLine(directory: Directory, unit: Unit, { unit: code, ...line }: AddedLine): LineKey {
  const metric = getMetric(line.metric);
  const pairs = (line.option ?? '')
    .split(';')
    .filter(Boolean)
    .map((pair) => {
      const [list = '', option = ''] = pair.split('=');
      const disaggregation = getDisaggregation(metric, list);
      return [disaggregation.code, getOption(disaggregation, option).code] as const;
    });
  return {
    unitId: (code === null ? unit : unitOf(directory, code)).id,
    metric: metric.code,
    definition: checkDefinition(metric, line.definition ?? metric.variants[0].id),
    ...toSplit(pairs),
  };
}
