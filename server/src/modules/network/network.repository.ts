import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import { type DatedName, Directory, type Group, type Membership, type Unit } from './directory.js';
import type { GroupFile, UnitFile } from './network-files.js';

interface UnitRow extends Omit<Unit, 'kind' | 'note'> {
  noteJa: string | null;
  noteEn: string | null;
}

interface GroupRow extends Omit<Group, 'kind' | 'note'> {
  noteJa: string | null;
  noteEn: string | null;
}

const NAMES = `(SELECT coalesce(jsonb_agg(jsonb_build_object('ja', n.ja, 'en', n.en, 'from', n.valid_from,
  'to', n.valid_to) ORDER BY n.position), '[]') FROM network_name n WHERE n.code = x.code) AS names`;

const UNITS_SQL = `SELECT x.id, x.code, x.level, x.parent_id AS "parentId",
  x.municipality_code AS "municipalityCode", x.opened_on AS "openedOn", x.closed_on AS "closedOn",
  x.note_ja AS "noteJa", x.note_en AS "noteEn", ${NAMES} FROM org_unit x ORDER BY x.id`;

const GROUPS_SQL = `SELECT x.id, x.code, x.note_ja AS "noteJa", x.note_en AS "noteEn", ${NAMES},
  (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', m.unit_id, 'from', m.valid_from, 'to', m.valid_to)
    ORDER BY m.position), '[]') FROM org_unit_group_member m WHERE m.group_id = x.id) AS members
  FROM org_unit_group x ORDER BY x.id`;

/** Both in one statement: every question begins with it. */
const DIRECTORY_SQL = `SELECT (SELECT coalesce(json_agg(u), '[]') FROM (${UNITS_SQL}) AS u) AS units,
  (SELECT coalesce(json_agg(g), '[]') FROM (${GROUPS_SQL}) AS g) AS groups`;

const toNote = (row: { noteJa: string | null; noteEn: string | null }): Unit['note'] =>
  row.noteJa ? { ja: row.noteJa, en: row.noteEn ?? row.noteJa } : null;

@Injectable()
export class NetworkRepository {
  async directory(tx: ReadTx): Promise<Directory> {
    const [found] = await tx.rows<{ units: UnitRow[]; groups: GroupRow[] }>(DIRECTORY_SQL);
    return new Directory(
      (found?.units ?? []).map((row) => ({ ...row, kind: 'UNIT', note: toNote(row) })),
      (found?.groups ?? []).map((row) => ({ ...row, kind: 'GROUP', note: toNote(row) })),
    );
  }

  async insertUnit(tx: WriteTx, unit: UnitFile, parentId: string | null): Promise<string> {
    const id = uuid();
    await this.insertCode(tx, unit.code, 'UNIT', unit.names);
    await tx.run(
      `INSERT INTO org_unit (id, code, level, parent_id, municipality_code, opened_on, closed_on, note_ja, note_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        unit.code,
        unit.level,
        parentId,
        unit.municipalityCode ?? null,
        unit.openedOn ?? null,
        unit.closedOn ?? null,
        unit.note?.ja ?? null,
        unit.note?.en ?? null,
      ],
    );
    return id;
  }

  async insertGroup(tx: WriteTx, group: GroupFile, members: Membership[]): Promise<void> {
    const id = uuid();
    await this.insertCode(tx, group.code, 'GROUP', group.names);
    await tx.run(
      `INSERT INTO org_unit_group (id, code, note_ja, note_en) VALUES ($1, $2, $3, $4)`,
      [id, group.code, group.note?.ja ?? null, group.note?.en ?? null],
    );
    for (const [position, member] of members.entries()) {
      await tx.run(
        `INSERT INTO org_unit_group_member (group_id, unit_id, position, valid_from, valid_to)
         VALUES ($1, $2, $3, $4, $5)`,
        [id, member.unitId, position, member.from, member.to],
      );
    }
  }

  private async insertCode(
    tx: WriteTx,
    code: string,
    kind: 'UNIT' | 'GROUP',
    names: readonly (Pick<DatedName, 'ja' | 'en'> & { from?: string; to?: string })[],
  ): Promise<void> {
    await tx.run(`INSERT INTO network_code (code, kind) VALUES ($1, $2)`, [code, kind]);
    for (const [position, name] of names.entries()) {
      await tx.run(
        `INSERT INTO network_name (code, position, ja, en, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6)`,
        [code, position, name.ja, name.en, name.from ?? null, name.to ?? null],
      );
    }
  }
}
