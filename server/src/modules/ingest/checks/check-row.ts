import { DomainError } from '../../../platform/errors/domain-error.js';
import { contains, grainOf, parsePeriod, type Period } from '../../../platform/time/period.js';
import {
  checkDefinition,
  findMetric,
  getDisaggregation,
  getOption,
  isRate,
  type MetricDefinition,
  OBS_STATUSES,
  QUALIFIERS,
  type Split,
  toSplit,
  WITHOUT_VALUE,
} from '../../catalogue/index.js';
import type { Directory, Unit } from '../../network/index.js';
import type { Figure } from '../../records/index.js';
import type { TidyColumn, TidyRow } from '../formats/tidy.js';
import { day, decimal, oneOf, required, text, wholeNumber } from './cells.js';
import { readPeriod } from '../reading/read-period.js';
import { Unreadable } from '../reading/reading.js';
import { findUnit } from './find-unit.js';
import { RowRefusal } from './row-refusal.js';

/** What codes of a file are resolved against. */
export interface RowContext {
  readonly directory: Directory;
  /** Document code → row id. */
  readonly documents: ReadonlyMap<string, string>;
  /** The unit named with the import, for rows without a reporter. */
  readonly reporter: string | null;
}

export interface CheckedRow {
  readonly reporter: Unit;
  /** Which the figure is of. */
  readonly unit: Unit;
  readonly figure: Figure;
}

const METHODS = [
  'REPORTED',
  'SUM',
  'WEIGHTED',
  'SIMPLE_MEAN_OF_RATES',
  'LAST',
  'MEDIAN',
  'DERIVED',
] as const;

/** True for a row Musubi computed itself: an export carries it, an import passes it over. @throws RowRefusal */
export function isComputed(row: TidyRow): boolean {
  return (oneOf(row, 'method', METHODS) ?? 'REPORTED') !== 'REPORTED';
}

/** A row of the tidy layout as a figure, every code resolved. @throws RowRefusal */
export function checkRow(row: TidyRow, context: RowContext): CheckedRow {
  const metric = findMetric(required(row, 'metric'));
  if (!metric) throw new RowRefusal('metric', 'UNKNOWN_METRIC', { code: row.get('metric') });
  const unit = findUnit(row, 'unit', context.directory);
  const reporter = toReporter(row, unit, context);
  const period = toPeriod(row);
  return {
    reporter,
    unit,
    figure: {
      unitId: unit.id,
      metric: metric.code,
      definition: toDefinition(row, metric),
      ...toOptions(row, metric),
      grain: grainOf(period) ?? 'MONTH',
      periodFrom: period.from,
      periodTo: period.to,
      ...toNumber(row, metric),
      ...toCoverage(row, period),
      asOf: day(row, 'as_of'),
      ordinal: wholeNumber(row, 'ordinal'),
      ...toSource(row, context),
      noteJa: text(row, 'note_ja'),
      noteEn: text(row, 'note_en'),
    },
  };
}

/** Who hands a figure in: the unit itself, or one above it. */
function toReporter(row: TidyRow, unit: Unit, context: RowContext): Unit {
  const code = row.get('reporter') || context.reporter;
  if (!code) throw new RowRefusal('reporter', 'ROW_REPORTER', {});
  const reporter = findUnit(row, 'reporter', context.directory, code);
  if (!context.directory.lineage(unit).includes(reporter)) {
    throw new RowRefusal('reporter', 'ROW_REPORTER_OUTSIDE', { reporter: code, unit: unit.code });
  }
  return reporter;
}

function toPeriod(row: TidyRow): Period {
  const printed = required(row, 'period');
  return parsePeriod(printed) ?? printedPeriod(printed);
}

/** As people write it, where it can only be read in one way: 令和3年度, 2021年4月. @throws RowRefusal */
function printedPeriod(printed: string): Period {
  try {
    const { value, doubts } = readPeriod(printed, { fiscalYear: null, era: null });
    const isWhole = grainOf(value.period) !== null && !value.coverage && !value.asOf;
    if (isWhole && doubts.length === 0) return value.period;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  throw new RowRefusal('period', 'ROW_BAD_PERIOD', { printed });
}

/** Runs a look-up of the catalogue and says which column it was about. */
function lookUp<Found>(column: TidyColumn, find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    if (error instanceof DomainError) throw new RowRefusal(column, error.code, error.params);
    throw error;
  }
}

function toDefinition(row: TidyRow, metric: MetricDefinition): string {
  const measure = row.get('unit_measure');
  if (measure && measure !== metric.unit) {
    throw new RowRefusal('unit_measure', 'ROW_WRONG_UNIT_MEASURE', {
      printed: measure,
      expected: metric.unit,
    });
  }
  const id = row.get('definition') || metric.variants[0].id;
  return lookUp('definition', () => checkDefinition(metric, id));
}

function toOptions(row: TidyRow, metric: MetricDefinition): Split {
  const printed = row.get('options');
  if (printed === '') return toSplit([]);
  if (metric.optionsOf) {
    const other = metric.optionsOf;
    throw new RowRefusal('options', 'ROW_OPTIONS_ELSEWHERE', { metric: metric.code, other });
  }
  const pairs = printed.split(';').map((pair) => {
    const [list, code, ...more] = pair.split('=').map((part) => part.trim());
    if (!list || !code || more.length > 0)
      throw new RowRefusal('options', 'ROW_BAD_OPTIONS', { printed });
    return lookUp('options', () => {
      const disaggregation = getDisaggregation(metric, list);
      return [list, getOption(disaggregation, code).code] as const;
    });
  });
  if (new Set(pairs.map(([list]) => list)).size !== pairs.length) {
    throw new RowRefusal('options', 'ROW_BAD_OPTIONS', { printed });
  }
  return toSplit(pairs);
}

type NumberPart = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'qualifier' | 'status'>;

function toNumber(row: TidyRow, metric: MetricDefinition): NumberPart {
  const value = decimal(row, 'value');
  const status = oneOf(row, 'status', OBS_STATUSES);
  const numerator = decimal(row, 'numerator');
  const denominator = decimal(row, 'denominator');
  if (value === null && (status === null || !WITHOUT_VALUE.includes(status))) {
    throw new RowRefusal('value', 'ROW_VALUE_WITHOUT_STATUS', {});
  }
  if (value !== null && status !== null && WITHOUT_VALUE.includes(status)) {
    throw new RowRefusal('value', 'ROW_VALUE_AND_STATUS', { status, printed: value });
  }
  if (value === null && (numerator !== null || denominator !== null)) {
    const printed = row.get('numerator') || row.get('denominator');
    throw new RowRefusal('numerator', 'ROW_VALUE_AND_STATUS', { status: status ?? '', printed });
  }
  if (value !== null && isRate(metric)) checkRate(metric, { value, numerator, denominator });
  return {
    value,
    numerator,
    denominator,
    qualifier: oneOf(row, 'qualifier', QUALIFIERS),
    status: status ?? 'NORMAL',
  };
}

/** Above 1.5 a share was surely written in percent; its parts must give the printed value, rounding aside. */
function checkRate(
  metric: MetricDefinition,
  {
    value,
    numerator,
    denominator,
  }: { value: string; numerator: string | null; denominator: string | null },
): void {
  if (metric.unit === 'ratio' && Number(value) > 1.5) {
    throw new RowRefusal('value', 'ROW_RATIO_RANGE', { printed: value });
  }
  if (numerator === null || denominator === null) return;
  const computed = Number(numerator) / Number(denominator);
  if (!(Math.abs(computed - Number(value)) <= 0.0051 * Math.max(1, computed))) {
    throw new RowRefusal('value', 'ROW_PARTS_DISAGREE', {
      computed: computed.toFixed(4),
      printed: value,
    });
  }
}

function toCoverage(row: TidyRow, period: Period): Pick<Figure, 'coverageFrom' | 'coverageTo'> {
  const from = day(row, 'coverage_from');
  const to = day(row, 'coverage_to');
  const covered = { from: from ?? period.from, to: to ?? period.to };
  if (covered.from > covered.to || !contains(period, covered)) {
    throw new RowRefusal('coverage_from', 'ROW_COVERAGE', {
      ...covered,
      period: row.get('period'),
    });
  }
  return { coverageFrom: from, coverageTo: to };
}

function toSource(
  row: TidyRow,
  { documents }: RowContext,
): Pick<Figure, 'documentId' | 'line' | 'printed'> {
  const code = row.get('document');
  const documentId = code === '' ? null : documents.get(code);
  if (documentId === undefined) throw new RowRefusal('document', 'ROW_UNKNOWN_DOCUMENT', { code });
  return { documentId, line: wholeNumber(row, 'line'), printed: text(row, 'printed') };
}
