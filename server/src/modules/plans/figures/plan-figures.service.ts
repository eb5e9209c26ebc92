import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/context/scope.js';
import type { ReadTx } from '../../../platform/database/database.js';
import { hull, toSpans } from '../../../platform/time/period-form.js';
import { FactsService } from '../../analytics/index.js';
import {
  getDisaggregation,
  getMetric,
  getOption,
  toMetricType,
  toSplit,
  TOTAL,
} from '../../catalogue/index.js';
import { toUnitRef } from '../../network/index.js';
import type { PlanFigureType } from './figure.types.js';
import { figureKey, isInCatalogue, type WantedFigure } from './wanted-figure.js';

interface Asked {
  readonly scope: Scope;
  /** Code of the unit or group whose values are wanted; null: none is in sight. */
  readonly unit: string | null;
  readonly fiscalYear: number;
}

/** The values of the figures that are named beside plans, by `figureKey`. */
export type FiguresOf = (wanted: readonly WantedFigure[]) => PlanFigureType[];

/** More metrics than a plan is followed by in practice; the rest is shown without values. */
const MOST_METRICS = 50;

@Injectable()
export class PlanFiguresService {
  constructor(private readonly facts: FactsService) {}

  /** All figures at once, in one reading. @throws UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE */
  async load(tx: ReadTx, asked: Asked, wanted: readonly WantedFigure[]): Promise<FiguresOf> {
    const known = wanted.filter(isInCatalogue);
    const metrics = [...new Set(known.map(({ metric }) => metric))].slice(0, MOST_METRICS);
    const made = new Map<string, PlanFigureType>();
    const values = await this.values(tx, asked, metrics);
    for (const figure of known)
      made.set(figureKey(figure), { ...named(figure), ...values(figure) });
    return (list) => list.flatMap((figure) => made.get(figureKey(figure)) ?? []);
  }

  private async values(
    tx: ReadTx,
    { scope, unit, fiscalYear }: Asked,
    codes: readonly string[],
  ): Promise<(figure: WantedFigure) => Pick<PlanFigureType, 'unit' | 'value'>> {
    if (unit === null || codes.length === 0) return () => ({ unit: null, value: null });
    const period = hull(toSpans({ fiscalYear }));
    const facts = await this.facts.load(tx, {
      ...{ scope, units: [unit], period, breakdowns: ['', 'programme'] },
      ...{ metrics: codes.map((code) => getMetric(code)), definition: null, withDays: false },
    });
    const node = facts.directory.get(unit);
    return ({ metric: code, programme }) => {
      if (!codes.includes(code)) return { unit: null, value: null };
      const metric = getMetric(code);
      const split = programme === '' ? TOTAL : toSplit([['programme', programme]]);
      const evaluated = facts.fold(metric).at(node, period, split);
      const value = facts.toValue(metric, { node, period, split }, evaluated);
      return { unit: toUnitRef(node), value };
    };
  }
}

function named({
  metric: code,
  programme,
}: WantedFigure): Pick<PlanFigureType, 'metric' | 'programme'> {
  const metric = getMetric(code);
  if (programme === '') return { metric: toMetricType(metric), programme: null };
  const option = getOption(getDisaggregation(metric, 'programme'), programme);
  return {
    metric: toMetricType(metric),
    programme: { ...option, residual: option.residual ?? false },
  };
}
