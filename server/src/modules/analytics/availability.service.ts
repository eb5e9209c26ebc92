import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import type { Grain } from '../../platform/time/period.js';
import { findMetric, METRICS } from '../catalogue/index.js';
import { NetworkService, toUnitRef } from '../network/index.js';
import type {
  AvailabilityType,
  AvailableMetricType,
  AvailableYearType,
} from './analytics.types.js';
import { checkCount, MAX_UNITS } from './facts.service.js';
import { type AvailabilityRow, readAvailability } from './queries/availability.query.js';

/** Who has reported what for which year. */
@Injectable()
export class AvailabilityService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
  ) {}

  list({ scope }: RequestContext, codes: readonly string[] | null): Promise<AvailabilityType[]> {
    if (codes) checkCount('units', codes.length, MAX_UNITS);
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope);
      const units = codes
        ? codes.flatMap((code) => directory.within(directory.get(code)))
        : directory.units;
      const above = new Set(units.flatMap((unit) => directory.lineage(unit)));
      const all = await readAvailability(tx, {
        unitIds: units.map(({ id }) => id),
        reporterIds: [...above].map(({ id }) => id),
        metrics: METRICS.map(({ code }) => code),
      });
      const rows = all.filter(({ unitId, metric }) =>
        directory.sees(unitId, findMetric(metric)?.domain ?? ''),
      );
      const byUnit = Map.groupBy(rows, (row) => row.unitId);
      return [...new Set(units)].map((unit) => {
        const own = byUnit.get(unit.id) ?? [];
        const imported = own.map((row) => row.lastImportedAt).sort();
        return {
          unit: toUnitRef(unit),
          fiscalYears: toYears(
            own.filter(({ metric }) => findMetric(metric)?.domain !== 'context'),
          ),
          metrics: toMetrics(own),
          lastImportedAt: imported.at(-1) ?? null,
        };
      });
    });
  }
}

const figuresIn = (rows: readonly AvailabilityRow[]): number =>
  rows.reduce((sum, row) => sum + row.figures, 0);

function toYears(rows: readonly AvailabilityRow[]): AvailableYearType[] {
  return [...Map.groupBy(rows, (row) => row.fiscalYear)]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, ofYear]) => ({
      fiscalYear,
      metrics: ofYear.length,
      figures: figuresIn(ofYear),
    }));
}

const FINEST_FIRST: readonly Grain[] = ['DAY', 'MONTH', 'QUARTER', 'FISCAL_YEAR', 'CALENDAR_YEAR'];

function toMetrics(rows: readonly AvailabilityRow[]): AvailableMetricType[] {
  const byMetric = Map.groupBy(rows, (row) => row.metric);
  return METRICS.flatMap(({ code }) => {
    const own = byMetric.get(code);
    if (!own) return [];
    const years = own.map((row) => row.fiscalYear);
    const grains = new Set(own.flatMap((row) => row.grains));
    return [
      {
        metric: code,
        finest: FINEST_FIRST.find((grain) => grains.has(grain)) ?? 'FISCAL_YEAR',
        firstYear: Math.min(...years),
        lastYear: Math.max(...years),
        figures: figuresIn(own),
      },
    ];
  });
}
