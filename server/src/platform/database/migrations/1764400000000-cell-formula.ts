import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which statements the cells were counted: after an upgrade that counts otherwise they are counted anew. */
export class CellFormula1764400000000 implements MigrationInterface {
  readonly name = 'CellFormula1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    await runner.query(`ALTER TABLE cell_generation ADD COLUMN formula text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    await runner.query(`ALTER TABLE cell_generation DROP COLUMN formula`);
  }
}
