import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditChange } from './audit-entry.js';

@Entity('audit_entry', {
  comment:
    'Who did what, when, and what was there before and after. Append-only: the role of the server may insert and read, nothing else.',
})
@Check('audit_entry_actor_ck', `actor_kind IN ('PERSON', 'MACHINE', 'PUBLIC', 'SYSTEM')`)
@Index('audit_entry_node_ix', ['node', 'id'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'audit_entry_pk',
    comment: 'Row id; rises with time.',
  })
  id!: string;

  @Column('timestamptz', { comment: 'When.' })
  at!: Date;

  @Column('text', { comment: 'PERSON, MACHINE, PUBLIC (nobody known) or SYSTEM.' })
  actorKind!: 'PERSON' | 'MACHINE' | 'PUBLIC' | 'SYSTEM';

  @Column('uuid', { nullable: true, comment: 'The person or token; null: neither.' })
  actorId!: string | null;

  @Column('text', { comment: 'Its name at that time.' })
  actorName!: string;

  @Column('text', { comment: 'What was done.' })
  action!: string;

  @Column('text', { nullable: true, comment: 'Code of the unit or group it was about; null: all.' })
  node!: string | null;

  @Column('text', { comment: 'What it was done to: an address, a file, a name.' })
  subject!: string;

  @Column('jsonb', { comment: 'Each field that changed: name, before, after.' })
  changes!: AuditChange[];

  @Column('text', { comment: 'Id of the request, as in the log.' })
  requestId!: string;
}
