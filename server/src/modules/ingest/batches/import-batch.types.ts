import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Directory, toUnitRef, UnitRefType } from '../../network/index.js';
import type { BatchState } from '../../records/index.js';
import type { ImportReport } from '../report/import-report.js';
import { ImportHowType } from './import-how.types.js';
import { ImportReportType } from './import-report.types.js';
import type { ListedBatch, StoredBatch } from './import-store.repository.js';

export const ImportStateEnum = {
  READING: 'READING',
  STAGED: 'STAGED',
  RUNNING: 'RUNNING',
  COMMITTED: 'COMMITTED',
  FAILED: 'FAILED',
  REVERTED: 'REVERTED',
  DISCARDED: 'DISCARDED',
} as const satisfies Record<BatchState, BatchState>;

registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description:
    'Where a file stands. READING: it is being read, and may be left meanwhile. STAGED: read, and nothing of it counts. RUNNING: it is being stored. COMMITTED: it counts. FAILED: it could not be stored, and may be tried again. REVERTED: taken back. DISCARDED: never stored.',
});

@ObjectType('ImportCounts', {
  description: 'Rows of a file, or figures of a table: what became of them, or would.',
})
export class ImportCountsType {
  @Field(() => Int, { description: 'Not known before.' })
  added!: number;

  @Field(() => Int, { description: 'Known before with another content; that version is kept.' })
  changed!: number;

  @Field(() => Int, { description: 'As they were.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Results of Musubi itself, passed over.' })
  computed!: number;

  @Field(() => Int, { description: 'Cannot be taken.' })
  refused!: number;
}

const ImportPhaseEnum = { READING: 'READING', STORING: 'STORING', COUNTING: 'COUNTING' } as const;

registerEnumType(ImportPhaseEnum, {
  name: 'ImportPhase',
  description:
    'READING: its rows are read and checked. STORING: they are stored. COUNTING: what they change is counted anew.',
});

@ObjectType('ImportProgress', { description: 'How far long work on a file has come.' })
export class ImportProgressType {
  @Field(() => ImportPhaseEnum)
  phase!: keyof typeof ImportPhaseEnum;

  @Field(() => Int, { description: 'Rows so far.' })
  rows!: number;

  @Field(() => Int, { nullable: true, description: 'Of so many; null: not known yet.' })
  of!: number | null;
}

@ObjectType('ImportBatch', {
  description: 'A file that was handed in, from the first look to the last undo.',
})
export class ImportBatchType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStateEnum)
  state!: BatchState;

  @Field(() => String, {
    description: 'The layout it was read in: tidy, consultations, months-across …',
  })
  layout!: string;

  @Field(() => UnitRefType, { nullable: true, description: 'The unit it was handed in for.' })
  unit!: UnitRefType | null;

  @Field(() => String, { description: 'Name of who handed it in.' })
  byName!: string;

  @Field(() => String, { description: 'When it was handed in; ISO 8601.' })
  startedAt!: string;

  @Field(() => String, { nullable: true, description: 'When it was stored; ISO 8601.' })
  finishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was taken back; ISO 8601.' })
  revertedAt!: string | null;

  @Field(() => ImportProgressType, {
    nullable: true,
    description: 'While it is READING or RUNNING and takes long.',
  })
  progress!: ImportProgressType | null;

  @Field(() => ImportCountsType, {
    nullable: true,
    description: 'What storing it did or would do; null: nobody kept that.',
  })
  counts!: ImportCountsType | null;

  @Field(() => ImportHowType, { nullable: true, description: 'null: nobody said how.' })
  how!: ImportHowType | null;

  @Field(() => ImportReportType, { nullable: true, description: 'null: nobody kept it.' })
  report!: ImportReportType | null;
}

@ObjectType('ImportBatchPage')
export class ImportBatchPageType {
  @Field(() => [ImportBatchType], { description: 'The newest first.' })
  batches!: ImportBatchType[];

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

@ArgsType()
export class CommitImportArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Rows that cannot be taken are left out; else one of them and nothing is stored.',
  })
  goodRowsOnly!: boolean;
}

/** A batch on its way out: what is long is fetched and formed where it is asked for. */
export interface ShownBatch extends Omit<ImportBatchType, 'how' | 'report'> {
  readonly batch: ListedBatch | StoredBatch;
}

export function toImportBatch(batch: ListedBatch | StoredBatch, directory: Directory): ShownBatch {
  const unit = batch.unit === null ? null : directory.find(batch.unit);
  const { id, fileName, state, layout, byName, progress } = batch;
  const counts = countsOf(batch);
  return {
    ...{ id, fileName, state, layout, byName, progress },
    unit: unit && toUnitRef(unit),
    startedAt: batch.startedAt.toISOString(),
    finishedAt: batch.finishedAt?.toISOString() ?? null,
    revertedAt: batch.revertedAt?.toISOString() ?? null,
    counts: counts && toCounts(counts),
    batch,
  };
}

function countsOf(batch: ListedBatch | StoredBatch): ImportReport['counts'] | null {
  if ('counts' in batch) return batch.counts;
  const report = batch.report as Partial<ImportReport> | null;
  return report?.counts ?? null;
}

function toCounts(counts: ImportReport['counts']): ImportCountsType {
  return {
    added: counts.NEW,
    changed: counts.NEW_VERSION,
    unchanged: counts.UNCHANGED,
    computed: counts.COMPUTED,
    refused: counts.REFUSED,
  };
}
