import { disaggregationsOf, getMetric, toMetricType } from '../catalogue/index.js';
import { type Directory, toUnitRef } from '../network/index.js';
import type { StoredFinding } from './finding.js';
import type { FindingCaseFields, FindingOptionType, FindingType } from './finding.types.js';
import { wordsOf } from './finding-words.js';
import { pairsOf } from './rules/splits.js';

/** A finding as it leaves the server: codes and numbers with their words. */
export function toFindingType(directory: Directory, stored: StoredFinding): FindingType {
  const { key, kind, severity, verdict, period, foundAt } = stored;
  const { title, text, numbers, hypotheses } = wordsOf(stored);
  return {
    ...{ key, kind, severity, verdict, foundAt, title, text },
    unit: toUnitRef(directory.unit(stored.unitId), period.to),
    metric: toMetricType(getMetric(stored.metrics[0])),
    options: toOptions(stored),
    period: period.from,
    periodTo: period.to,
    numbers: [...numbers],
    hypotheses: [...hypotheses],
    ...toCase(directory, stored),
  };
}

/** Who said what is for members of the network: in public only what became of it. */
function toCase(directory: Directory, { unitId, said }: StoredFinding): FindingCaseFields {
  const { state, changed, owner, note, resolvedBy, resolvedAt, comments } = said;
  if (!directory.seesCrossed(unitId)) {
    const hidden = { owner: null, note: null, resolvedBy: null, comments: [] };
    return { state, changed, resolvedAt, ...hidden };
  }
  return { state, changed, owner, note, resolvedBy, resolvedAt, comments: [...comments] };
}

function toOptions({ metrics, split }: StoredFinding): FindingOptionType[] {
  const lists = disaggregationsOf(getMetric(metrics[0]));
  return pairsOf(split).flatMap(([disaggregation, code]) => {
    const options = lists.find((list) => list.code === disaggregation)?.options;
    const option = options?.find((known) => known.code === code);
    return option
      ? [{ disaggregation, option: { ...option, residual: option.residual ?? false } }]
      : [];
  });
}
