import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { BatchState } from '../../records/index.js';
import { ImportProgressType, ImportStateEnum } from './import-batch.types.js';
import type { BatchHead } from './import-store.repository.js';

@ObjectType('Job', {
  description:
    'Long work: reading or storing a file. It goes on when nobody looks; `GET /jobs/ID/events` tells of it as it goes (server-sent events with the same fields).',
})
export class JobType {
  @Field(() => ID, { description: 'That of the file.' })
  id!: string;

  @Field(() => ImportStateEnum)
  state!: BatchState;

  @Field(() => Boolean, { description: 'Nothing is done with it at the moment.' })
  isOver!: boolean;

  @Field(() => ImportProgressType, {
    nullable: true,
    description: 'null: it waits for its turn, or is over.',
  })
  progress!: ImportProgressType | null;
}

export const toJob = ({ id, state, progress }: BatchHead): JobType => ({
  ...{ id, state, progress },
  isOver: state !== 'READING' && state !== 'RUNNING',
});
