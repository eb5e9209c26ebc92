import type { ImportReport, PrintedFigure } from './import-report.js';

/** As many figures of a table are kept with the file, and shown. */
const FIGURES = 500;

/** A label nothing is known under, and the metric of its figures, where that is known. */
export interface OpenLabel {
  readonly label: string;
  readonly metric: string | null;
}

/** A report as it is kept with its file: of a large table not every figure, and what is to be said of all of them. */
export interface KeptReport extends ImportReport {
  readonly figureCount: number;
  readonly notStored: readonly { readonly reason: string; readonly count: number }[];
  readonly openLabels: readonly OpenLabel[];
}

export function toKept(report: ImportReport): KeptReport {
  const { values } = report;
  const left = Map.groupBy(values, ({ notStored }) => notStored);
  return {
    ...report,
    values: values.slice(0, FIGURES),
    figureCount: values.length,
    notStored: [...left].flatMap(([reason, { length: count }]) =>
      reason ? { reason, count } : [],
    ),
    openLabels: openLabelsOf(left.get('LABEL_UNKNOWN') ?? []),
  };
}

/** Each once, in their order. */
function openLabelsOf(figures: readonly PrintedFigure[]): OpenLabel[] {
  const labels = new Map<string, OpenLabel>();
  for (const { unknown, label, metric } of figures)
    for (const each of unknown.length > 0 ? unknown : [label])
      if (!labels.has(each)) labels.set(each, { label: each, metric });
  return [...labels.values()];
}
