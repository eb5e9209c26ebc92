import { getMetric, isRate, toMetricType } from '../../catalogue/index.js';
import { toUnitRef } from '../../network/index.js';
import type { EntryForm } from './entry-form.service.js';
import { keyOf, nameOf, optionNames, optionText, toShown } from './entry-line.js';
import { statesOf } from './entry-state.js';
import type { LineKey } from './entry.query.js';
import type {
  EntryFormType,
  EntryLineType,
  ObservationInput,
  RecordedFigureType,
  RecordingType,
} from './entry.types.js';
import type { Recorded, Recording } from './recording.service.js';
import type { Typing } from './to-entry-row.js';

export function toEntryForm(form: EntryForm): EntryFormType {
  const { unit, month, isUsual, lines } = form;
  return {
    ...{ unit: toUnitRef(unit, month.to), from: month.from, to: month.to, usual: isUsual },
    lines: lines.map((line) => toEntryLine(form, line)),
  };
}

function toEntryLine(
  { directory, month, previous, lastYear, months }: EntryForm,
  line: LineKey,
): EntryLineType {
  const unit = directory.unit(line.unitId);
  const metric = getMetric(line.metric);
  const meaning = metric.variants.find(({ id }) => id === line.definition);
  const [current, before, then] = [month, previous, lastYear].map(({ from }) => {
    const figure = months.counting(line, from);
    return figure && toShown(figure);
  });
  return {
    key: keyOf({ ...line, unitId: unit.code }),
    ...{ unit: toUnitRef(unit, month.to), metric: toMetricType(metric) },
    definition: line.definition,
    definitionName: meaning === metric.variants[0] ? null : (meaning?.name ?? null),
    ...{ option: optionText(line), options: optionNames(metric, line), states: statesOf(metric) },
    byParts:
      isRate(metric) && [current, before, then].some((one) => one?.denominator && !one.fromLog),
    fromLog: current?.fromLog ?? false,
    ...{ current: current ?? null, previous: before ?? null, lastYear: then ?? null },
    version: months.handedIn(line, month.from)?.version ?? null,
  };
}

export const toTyping = (input: ObservationInput): Typing => ({
  ...{ unit: input.unit, metric: input.metric, period: input.period, state: input.state },
  reporter: input.reporter ?? null,
  option: input.option ?? null,
  definition: input.definition ?? null,
  printed: input.printed ?? null,
  value: input.value ?? null,
  numerator: input.numerator ?? null,
  denominator: input.denominator ?? null,
  note: input.note ?? null,
  expectedVersion: input.expectedVersion ?? null,
});

export function toRecording({ importId, figures }: Recording): RecordingType {
  const all = figures.map(toRecorded);
  const changed = all.filter((one) => one.changed);
  const added = changed.filter(({ before }) => before === null).length;
  return {
    ...{ importId, added, changed: changed.length - added },
    unchanged: all.length - changed.length,
    figures: all,
  };
}

function toRecorded({ row, before, after }: Recorded): RecordedFigureType {
  const { metric: code, breakdown, option } = row.figure;
  const metric = getMetric(code);
  return {
    unit: toUnitRef(row.unit, after.to),
    ...{ metric: toMetricType(metric), name: nameOf(metric, { breakdown, option }) },
    ...{ from: after.from, to: after.to, version: after.version },
    changed: before?.version !== after.version,
    before: before && toShown(before),
    after: toShown(after),
  };
}
