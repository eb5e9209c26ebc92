import { actionOf, type ReportAction } from './life-cycle.js';
import { findMetric, unitName } from '../catalogue/index.js';
import { type Directory, toUnitRef } from '../network/index.js';
import type {
  ReportChangeType,
  ReportStepType,
  ReportTotalType,
  ReportType,
} from './report.types.js';
import type { Report } from './report-view.service.js';
import { totalWords } from './report-words.js';
import {
  type Change,
  changesBetween,
  differencesOf,
  inOrder,
  newestOf,
  type Step,
  type Total,
} from './totals.js';

/** A report as it leaves the server. */
export function toReport({ unit, dataSet, period, standing, ...report }: Report): ReportType {
  const { directory, steps, today, isThere, next, actions } = report;
  const newest = newestOf(steps)?.totals ?? null;
  const changes = (list: readonly Change[]) =>
    list.map((each) => toChange(directory, period.to, each));
  return {
    ...{ unit: toUnitRef(unit, period.to), dataSet, from: period.from, to: period.to },
    ...{ ...standing, received: isThere, next: [...next], actions: [...actions] },
    history: steps.map((step, i) => toStep(step, actionOf(step, steps[i - 1]))),
    totals: inOrder(newest ?? today).map((total) => toTotal(directory, period.to, total)),
    differences: differencesOf(steps).map((each) => ({
      ...{
        before: toStep(each.before, actionOf(each.before)),
        after: toStep(each.after, actionOf(each.after)),
      },
      changes: changes(each.changes),
    })),
    changedSince: newest ? changes(changesBetween(newest, today)) : [],
  };
}

const toStep = (
  { version, state, at, by, comment }: Step,
  action: ReportAction,
): ReportStepType => ({
  ...{ version, action, state, at, by, comment },
});

const toNumber = (exact: string | null): number | null => (exact === null ? null : Number(exact));

function toTotal(directory: Directory, at: string, total: Total): ReportTotalType {
  const measure = findMetric(total.metric)?.unit ?? '';
  return {
    unit: toUnitRef(directory.unit(total.unitId), at),
    ...{ metric: total.metric, definitionId: total.definition, name: totalWords(total) },
    ...{ measure, measureName: unitName({ unit: measure }, measure) },
    value: toNumber(total.value),
    numerator: toNumber(total.numerator),
    denominator: toNumber(total.denominator),
  };
}

function toChange(directory: Directory, at: string, { before, after }: Change): ReportChangeType {
  const [was, is] = [before, after].map((each) => each && toTotal(directory, at, each));
  const [from, to] = [was?.value ?? null, is?.value ?? null];
  return {
    before: was ?? null,
    after: is ?? null,
    change: from === null || to === null ? null : to - from,
  };
}
