import type { ImportBatchQuery, ImportBatchesQuery } from '../../shared/graphql/generated/graphql';

export type Batch = ImportBatchesQuery['importBatches']['batches'][number];
export type ReadBatch = ImportBatchQuery['importBatch'];
export type Report = NonNullable<ReadBatch['report']>;
export type Picture = Report['pictures'][number];

/** Layouts with a name of their own; others are tables of figures. */
export const LAYOUT_NAMES = [
  'tidy',
  'entry',
  'consultations',
  'bookings',
  'sessions',
  'months-across',
  'months-down',
  'years-across',
  'years-down',
  'units-across',
  'units-down',
  'cross-tab',
  'stacked-blocks',
  'row-groups',
  'nested',
  'list',
  'no-activity',
] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

export const isLayoutName = (name: string): name is LayoutName =>
  LAYOUT_NAMES.some((known) => known === name);

export const isLog = (layout: string): boolean =>
  ['consultations', 'bookings', 'sessions'].includes(layout);

/** Why figures of a table are not stored, and how many. */
export function reasonsOf({ figures }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { notStored } of figures) {
    if (notStored) counts.set(notStored, (counts.get(notStored) ?? 0) + 1);
  }
  return counts;
}

/** A label nothing is known under, and the metric its figures are of, where that is known. */
export interface UnknownLabel {
  label: string;
  metric: string | null;
}

/** Each once, in their order. */
export function unknownLabels({ figures }: Report): UnknownLabel[] {
  const labels = new Map<string, UnknownLabel>();
  for (const { notStored, unknown, label, metric } of figures) {
    if (notStored !== 'LABEL_UNKNOWN') continue;
    for (const each of unknown.length > 0 ? unknown : [label]) {
      if (!labels.has(each)) labels.set(each, { label: each, metric });
    }
  }
  return [...labels.values()];
}

/** Columns of a log nobody knows: they have to be left out. */
export const unknownColumns = ({ columns }: Report): string[] =>
  columns.flatMap(({ printed, field }) => (field === null && printed !== '' ? [printed] : []));
