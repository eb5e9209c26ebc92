import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The page about courses and events can be shown to everybody, like the others. */
export class AttendancePage1764850000000 implements MigrationInterface {
  readonly name = 'AttendancePage1764850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE publication DROP CONSTRAINT publication_page_ck`,
  `ALTER TABLE publication ADD CONSTRAINT publication_page_ck
    CHECK (page IN ('OVERVIEW', 'TRENDS', 'COMPARE', 'OCCUPANCY', 'CONSULTATIONS', 'ATTENDANCE', 'SOURCES'))`,
];

const DOWN = [
  `DELETE FROM publication WHERE page = 'ATTENDANCE'`,
  `ALTER TABLE publication DROP CONSTRAINT publication_page_ck`,
  `ALTER TABLE publication ADD CONSTRAINT publication_page_ck
    CHECK (page IN ('OVERVIEW', 'TRENDS', 'COMPARE', 'OCCUPANCY', 'CONSULTATIONS', 'SOURCES'))`,
];
