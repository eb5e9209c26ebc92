import type { ImportBatchQuery, ImportBatchesQuery } from '../../shared/graphql/generated/graphql';

export type Batch = ImportBatchesQuery['importBatches']['batches'][number];
export type ReadBatch = ImportBatchQuery['importBatch'];
export type Report = NonNullable<ReadBatch['report']>;
export type How = NonNullable<ReadBatch['how']>;
export type Guess = Report['guesses'][number];
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

export type UnknownLabel = Report['openLabels'][number];

/** Columns of a log nobody knows: they have to be left out. */
export const unknownColumns = ({ columns }: Report): string[] =>
  columns.flatMap(({ printed, field }) => (field === null && printed !== '' ? [printed] : []));
