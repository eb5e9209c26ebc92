import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('app_user', {
  comment: 'People who may sign in. None is ever deleted: the trail names them.',
})
@Unique('app_user_email_uq', ['email'])
export class AppUserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'app_user_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { comment: 'Address they sign in with, in lower case.' })
  email!: string;

  @Column('text', { comment: 'Name as shown to others.' })
  name!: string;

  @Column('text', { nullable: true, comment: 'Argon2id; null: invited, has not chosen one yet.' })
  passwordHash!: string | null;

  @Column('boolean', { comment: 'Belongs to the demo: of no use once it is over.' })
  demo!: boolean;

  @Column('timestamptz', { comment: 'When invited.' })
  createdAt!: Date;

  @Column('timestamptz', {
    nullable: true,
    comment: 'Since when the account is stopped; null: it is not.',
  })
  disabledAt!: Date | null;

  @Column('timestamptz', { nullable: true, comment: 'Last sign-in; null: never.' })
  lastSignInAt!: Date | null;
}

@Entity('role_assignment', { comment: 'Who holds which role, where, from when to when.' })
@Unique('role_assignment_uq', ['userId', 'role', 'node', 'validFrom'])
@Check(
  'role_assignment_role_ck',
  `role IN ('ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF', 'EVALUATOR', 'VIEWER')`,
)
@Check('role_assignment_period_ck', `valid_from <= valid_to`)
export class RoleAssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_assignment_pk', comment: 'Row id.' })
  id!: string;

  @Column('uuid', { comment: 'The person.' })
  userId!: string;

  @Column('text', { comment: 'The role.' })
  role!: string;

  @Column('text', {
    nullable: true,
    comment: 'Code of the unit or group, with everything below it; null: everywhere.',
  })
  node!: string | null;

  @Column('date', { nullable: true, comment: 'First day; null: from the beginning.' })
  validFrom!: string | null;

  @Column('date', { nullable: true, comment: 'Last day; null: until taken away.' })
  validTo!: string | null;
}

@Entity('login', { comment: 'Sign-ins that are open: one per browser. Ended ones are removed.' })
@Unique('login_code_uq', ['code'])
@Index('login_user_ix', ['userId'])
export class LoginEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'login_pk',
    comment: 'SHA-256 of the secret in the cookie; the secret itself is stored nowhere.',
  })
  secretHash!: string;

  @Column('text', { comment: 'A short random name, for the list of one’s sign-ins.' })
  code!: string;

  @Column('uuid', { comment: 'The person.' })
  userId!: string;

  @Column('text', { comment: 'Kind of browser and system.' })
  device!: string;

  @Column('timestamptz', { comment: 'When signed in.' })
  createdAt!: Date;

  @Column('timestamptz', { comment: 'Last request, to about a minute.' })
  lastSeenAt!: Date;

  @Column('timestamptz', { comment: 'End at the latest.' })
  expiresAt!: Date;
}

@Entity('invitation', { comment: 'Links with which a person chooses a password; one per person.' })
@Unique('invitation_user_uq', ['userId'])
export class InvitationEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'invitation_pk',
    comment: 'SHA-256 of the secret in the link.',
  })
  secretHash!: string;

  @Column('uuid', { comment: 'The person.' })
  userId!: string;

  @Column('uuid', {
    nullable: true,
    comment: 'Who made it; it is of no use once they are stopped. null: the command line.',
  })
  createdBy!: string | null;

  @Column('timestamptz', { comment: 'When made.' })
  createdAt!: Date;

  @Column('timestamptz', { comment: 'Until when it can be used.' })
  expiresAt!: Date;
}

@Entity('machine_token', { comment: 'Keys with which programs ask; they cannot sign in.' })
@Unique('machine_token_name_uq', ['name'])
@Unique('machine_token_secret_uq', ['secretHash'])
@Check(
  'machine_token_role_ck',
  `role IN ('ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF', 'EVALUATOR', 'VIEWER')`,
)
export class MachineTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'machine_token_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { comment: 'What it is for.' })
  name!: string;

  @Column('text', { comment: 'SHA-256 of the secret.' })
  secretHash!: string;

  @Column('text', { comment: 'Whose permissions it has, without those to manage.' })
  role!: string;

  @Column('text', { nullable: true, comment: 'Code of the unit or group; null: everywhere.' })
  node!: string | null;

  @Column('boolean', { comment: 'Whether it may change anything.' })
  mayWrite!: boolean;

  @Column('uuid', { nullable: true, comment: 'Who made it; null: the command line.' })
  createdBy!: string | null;

  @Column('timestamptz', { comment: 'When made.' })
  createdAt!: Date;

  @Column('timestamptz', { comment: 'Until when it works.' })
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true, comment: 'Last use, to about a minute; null: never.' })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true, comment: 'When taken back; null: it was not.' })
  revokedAt!: Date | null;
}

@Entity('sign_in_try', {
  comment:
    'Passwords tried in the last quarter of an hour, for accounts that exist or not; right ones are removed.',
})
@Index('sign_in_try_account_ix', ['account', 'at'])
export class SignInTryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_try_pk', comment: 'Row id.' })
  id!: string;

  @Column('text', { comment: 'SHA-256 of the address.' })
  account!: string;

  @Column('timestamptz', { comment: 'When.' })
  at!: Date;
}

@Entity('publication', { comment: 'Pages a network or unit shows to everybody.' })
@Check(
  'publication_page_ck',
  `page IN ('OVERVIEW', 'TRENDS', 'COMPARE', 'OCCUPANCY', 'CONSULTATIONS', 'ATTENDANCE', 'PLANS', 'SOURCES')`,
)
export class PublicationEntity {
  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'publication_pk',
    comment: 'Code of the unit or group.',
  })
  node!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'publication_pk', comment: 'The page.' })
  page!: string;

  @Column('timestamptz', { comment: 'Since when.' })
  publishedAt!: Date;

  @Column('text', { comment: 'By whom: the name at that time.' })
  publishedBy!: string;

  @Column('boolean', { comment: 'Published in a demo: over with it.' })
  demo!: boolean;
}
