import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { AUDIT_ACTIONS, type AuditAction } from '../../audit/index.js';
import { UnitRefType } from '../../network/index.js';

const ACTOR_KINDS = {
  PERSON: 'PERSON',
  MACHINE: 'MACHINE',
  PUBLIC: 'PUBLIC',
  SYSTEM: 'SYSTEM',
} as const;

registerEnumType(AUDIT_ACTIONS, { name: 'AuditAction', description: 'What was done.' });
registerEnumType(ACTOR_KINDS, {
  name: 'ActorKind',
  description: 'PUBLIC: nobody known. SYSTEM: the server itself or its command line.',
});

@ObjectType('AuditActor', { description: 'Who did it.' })
export class AuditActorType {
  @Field(() => ACTOR_KINDS)
  kind!: keyof typeof ACTOR_KINDS;

  @Field(() => String, { description: 'The name at that time.' })
  name!: string;
}

@ObjectType('AuditChange', { description: 'A field that changed.' })
export class AuditChangeType {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true, description: 'null: it was not there.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'null: it is not there any more.' })
  after!: string | null;
}

@ObjectType('AuditEntry', { description: 'One line of the trail; none is ever altered.' })
export class AuditEntryType {
  @Field(() => String, { description: 'ISO 8601, UTC.' })
  at!: string;

  @Field(() => AuditActorType)
  actor!: AuditActorType;

  @Field(() => AUDIT_ACTIONS)
  action!: AuditAction;

  @Field(() => UnitRefType, { nullable: true, description: 'null: the whole installation.' })
  unit!: UnitRefType | null;

  @Field(() => String, { description: 'What it was done to: an address, a file, a name.' })
  subject!: string;

  @Field(() => [AuditChangeType])
  changes!: AuditChangeType[];

  @Field(() => String, { description: 'As in the log of the server.' })
  requestId!: string;
}

@ObjectType('AuditPage', { description: 'A page of the trail, the newest first.' })
export class AuditPageType {
  @Field(() => [AuditEntryType])
  entries!: AuditEntryType[];

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

@ArgsType()
export class AuditArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: '1 to 500.' })
  first!: number | null;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before.' })
  after?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day, in Japan.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day, in Japan.' })
  to?: string | null;

  @Field(() => [AUDIT_ACTIONS], { nullable: true })
  actions?: AuditAction[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of who did it.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit or group; with all below.' })
  unit?: string | null;
}
