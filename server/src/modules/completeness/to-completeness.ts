import { toUnitRef } from '../network/index.js';
import { sumOf, type Tally } from './cell-state.js';
import type { Completeness } from './completeness.service.js';
import type { CompletenessType } from './completeness.types.js';

/** Reports as they leave the server. */
export function toCompleteness({ span, rows }: Completeness): CompletenessType {
  const byDataSet = Map.groupBy(rows, ({ dataSet }) => dataSet);
  return {
    ...span,
    ...withRate(sumOf(rows)),
    dataSets: [...byDataSet].map(([dataSet, of]) => ({ dataSet, ...withRate(sumOf(of)) })),
    rows: rows.map(({ unit, cells, ...row }) => ({
      ...row,
      unit: toUnitRef(unit, span.to),
      cells: [...cells],
    })),
  };
}

function withRate(tally: Tally): Tally & { rate: number | null } {
  const { expected, received } = tally;
  return { ...tally, rate: expected === 0 ? null : received / expected };
}
