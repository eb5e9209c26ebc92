import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { NetworkService, toUnitRef } from '../network/index.js';
import type { AvailabilityType } from './analytics.types.js';
import { checkCount, MAX_UNITS } from './facts.service.js';
import { readAvailability } from './queries/availability.query.js';

/** Who has reported what for which year. */
@Injectable()
export class AvailabilityService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
  ) {}

  list(codes: readonly string[] | null): Promise<AvailabilityType[]> {
    if (codes) checkCount('units', codes.length, MAX_UNITS);
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx);
      const units = codes
        ? codes.flatMap((code) => directory.within(directory.get(code)))
        : directory.units;
      const rows = await readAvailability(
        tx,
        units.map(({ id }) => id),
      );
      const byUnit = Map.groupBy(rows, (row) => row.unitId);
      return [...new Set(units)].map((unit) => {
        const own = byUnit.get(unit.id) ?? [];
        return {
          unit: toUnitRef(unit),
          fiscalYears: own.map(({ fiscalYear, metrics, figures }) => ({
            fiscalYear,
            metrics,
            figures,
          })),
          lastImportedAt:
            own
              .map((row) => row.lastImportedAt)
              .sort()
              .at(-1) ?? null,
        };
      });
    });
  }
}
