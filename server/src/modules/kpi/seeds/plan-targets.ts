import { parse } from 'csv-parse/sync';
import { readAim } from '../targets/printed-aim.js';
import type { SaidTarget, TargetKey, TargetSource } from '../targets/target.js';

/** A target as a published plan prints it. */
export interface PlanTarget {
  readonly key: TargetKey;
  readonly said: SaidTarget;
  readonly source: TargetSource;
}

interface Row {
  readonly document: string;
  readonly line: string;
  readonly unit: string;
  readonly fiscal_year: string;
  readonly metric: string;
  readonly programme: string;
  readonly printed: string;
}

/** The rows of `seeds/plans/targets.csv`. @throws where a printed text is no target */
export function readPlanTargets(csv: string): PlanTarget[] {
  return parse<Row>(csv, { columns: true }).map((row) => {
    const { unit, metric, programme, printed } = row;
    const year = Number(row.fiscal_year);
    const aim = readAim(printed, year);
    if (!aim) throw new Error(`${row.document}, line ${row.line}: “${printed}” is no target`);
    return {
      key: { unit, metric, programme, fiscalYear: year },
      said: {
        ...{ aim, printed, profile: 'EVEN', shares: null, scheme: 'uncapped' },
        ...{ baseline: null, baselineYear: null, reason: '' },
      },
      source: { document: row.document, line: Number(row.line) },
    };
  });
}
