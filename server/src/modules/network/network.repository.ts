import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import { SnapshotMemo } from '../../platform/database/snapshot-memo.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import {
  Directory,
  type Group,
  type Membership,
  type Name,
  type Unit,
  type UnitLevel,
} from './directory.js';
import type { UnitFacts } from './network-form.js';
import type { Gaze } from './sight.js';

interface UnitRow extends Omit<Unit, 'kind' | 'note'> {
  noteJa: string | null;
  noteEn: string | null;
}

interface GroupRow extends Omit<Group, 'kind' | 'note'> {
  noteJa: string | null;
  noteEn: string | null;
}

interface NameContent extends Name {
  readonly from?: string | null;
  readonly to?: string | null;
}

interface UnitContent extends Partial<Omit<UnitFacts, 'names'>> {
  readonly code: string;
  readonly level: UnitLevel;
  readonly names: readonly NameContent[];
  readonly fictional?: boolean;
}

interface GroupContent {
  readonly names: readonly NameContent[];
  readonly note?: Name | null;
}

const NAMES = `(SELECT coalesce(jsonb_agg(jsonb_build_object('ja', n.ja, 'en', n.en, 'from', n.valid_from,
  'to', n.valid_to) ORDER BY n.position), '[]') FROM network_name n WHERE n.code = x.code) AS names`;

const UNITS_SQL = `SELECT x.id, x.code, x.level, x.parent_id AS "parentId",
  x.municipality_code AS "municipalityCode", x.opened_on AS "openedOn", x.closed_on AS "closedOn",
  x.seats, x.center_kind AS "centerKind", x.fictional,
  x.note_ja AS "noteJa", x.note_en AS "noteEn", ${NAMES},
  (SELECT coalesce(jsonb_agg(jsonb_build_object('from', c.period_from, 'to', c.period_to)), '[]') FROM closure c
    WHERE c.unit_id = x.id) AS closures FROM org_unit x ORDER BY x.id`;

const GROUPS_SQL = `SELECT x.id, x.code, x.note_ja AS "noteJa", x.note_en AS "noteEn", ${NAMES},
  (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', m.unit_id, 'from', m.valid_from, 'to', m.valid_to)
    ORDER BY m.position), '[]') FROM org_unit_group_member m WHERE m.group_id = x.id) AS members
  FROM org_unit_group x ORDER BY x.id`;

interface Nodes {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
}

/** Directories of so many callers and subjects are kept. */
const DIRECTORIES = 50;

/** Both in one statement. */
const DIRECTORY_SQL = `SELECT (SELECT coalesce(json_agg(u), '[]') FROM (${UNITS_SQL}) AS u) AS units,
  (SELECT coalesce(json_agg(g), '[]') FROM (${GROUPS_SQL}) AS g) AS groups`;

const toNote = (row: { noteJa: string | null; noteEn: string | null }): Unit['note'] =>
  row.noteJa ? { ja: row.noteJa, en: row.noteEn ?? row.noteJa } : null;

@Injectable()
export class NetworkRepository {
  private readonly nodes = new SnapshotMemo<Nodes>(1);
  private readonly directories = new SnapshotMemo<Directory>(DIRECTORIES);

  /** Every question begins with it; it is built anew when anything has changed. */
  directory(tx: ReadTx, gaze: Gaze): Promise<Directory> {
    return this.directories.get(tx, JSON.stringify(gaze), async () => {
      const { units, groups } = await this.nodes.get(tx, '', () => this.readNodes(tx));
      return new Directory(units, groups, gaze);
    });
  }

  private async readNodes(tx: ReadTx): Promise<Nodes> {
    const [found] = await tx.rows<{ units: UnitRow[]; groups: GroupRow[] }>(DIRECTORY_SQL);
    return {
      units: (found?.units ?? []).map((row) => ({ ...row, kind: 'UNIT', note: toNote(row) })),
      groups: (found?.groups ?? []).map((row) => ({ ...row, kind: 'GROUP', note: toNote(row) })),
    };
  }

  /** Lets nobody else change the unit or group until the transaction ends; figures may come in. */
  async lock(tx: WriteTx, code: string): Promise<void> {
    await tx.rows(`SELECT code FROM network_code WHERE code = $1 FOR NO KEY UPDATE`, [code]);
  }

  /** @throws CODE_TAKEN */
  async insertUnit(tx: WriteTx, unit: UnitContent, parentId: string | null): Promise<string> {
    const id = uuid();
    await this.insertCode(tx, unit.code, 'UNIT', unit.names);
    await tx.run(
      `INSERT INTO org_unit (id, code, level, parent_id, municipality_code, opened_on, closed_on, note_ja, note_en,
         seats, center_kind, fictional)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
        unit.seats ?? null,
        unit.centerKind ?? null,
        unit.fictional ?? false,
      ],
    );
    return id;
  }

  async updateUnit(tx: WriteTx, code: string, unit: UnitFacts): Promise<void> {
    const { municipalityCode, openedOn, closedOn, seats, centerKind, note } = unit;
    await this.replaceNames(tx, code, unit.names);
    await tx.run(
      `UPDATE org_unit SET municipality_code = $2, opened_on = $3, closed_on = $4, seats = $5, center_kind = $6,
         note_ja = $7, note_en = $8 WHERE code = $1`,
      [
        ...[code, municipalityCode, openedOn, closedOn, seats, centerKind],
        ...[note?.ja ?? null, note?.en ?? null],
      ],
    );
  }

  /** @throws CODE_TAKEN */
  async insertGroup(
    tx: WriteTx,
    group: GroupContent & { readonly code: string },
    members: readonly Membership[],
  ): Promise<void> {
    const id = uuid();
    await this.insertCode(tx, group.code, 'GROUP', group.names);
    await tx.run(
      `INSERT INTO org_unit_group (id, code, note_ja, note_en) VALUES ($1, $2, $3, $4)`,
      [id, group.code, group.note?.ja ?? null, group.note?.en ?? null],
    );
    await this.insertMembers(tx, id, members);
  }

  async updateGroup(
    tx: WriteTx,
    { id, code }: Group,
    after: GroupContent & { readonly members: readonly Membership[] },
  ): Promise<void> {
    await this.replaceNames(tx, code, after.names);
    await tx.run(`UPDATE org_unit_group SET note_ja = $2, note_en = $3 WHERE id = $1`, [
      id,
      after.note?.ja ?? null,
      after.note?.en ?? null,
    ]);
    await tx.run(`DELETE FROM org_unit_group_member WHERE group_id = $1`, [id]);
    await this.insertMembers(tx, id, after.members);
  }

  private async insertMembers(
    tx: WriteTx,
    groupId: string,
    members: readonly Membership[],
  ): Promise<void> {
    for (const [position, member] of members.entries()) {
      await tx.run(
        `INSERT INTO org_unit_group_member (group_id, unit_id, position, valid_from, valid_to)
         VALUES ($1, $2, $3, $4, $5)`,
        [groupId, member.unitId, position, member.from, member.to],
      );
    }
  }

  /** Of two who take one code at once, the second waits for the first, and is refused. */
  private async insertCode(
    tx: WriteTx,
    code: string,
    kind: 'UNIT' | 'GROUP',
    names: readonly NameContent[],
  ): Promise<void> {
    const taken = await tx.rows(
      `INSERT INTO network_code (code, kind) VALUES ($1, $2) ON CONFLICT (code) DO NOTHING RETURNING code`,
      [code, kind],
    );
    if (taken.length === 0) throw new DomainError('conflict', 'CODE_TAKEN', { code });
    await this.insertNames(tx, code, names);
  }

  private async replaceNames(
    tx: WriteTx,
    code: string,
    names: readonly NameContent[],
  ): Promise<void> {
    await tx.run(`DELETE FROM network_name WHERE code = $1`, [code]);
    await this.insertNames(tx, code, names);
  }

  private async insertNames(
    tx: WriteTx,
    code: string,
    names: readonly NameContent[],
  ): Promise<void> {
    for (const [position, name] of names.entries()) {
      await tx.run(
        `INSERT INTO network_name (code, position, ja, en, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6)`,
        [code, position, name.ja, name.en, name.from ?? null, name.to ?? null],
      );
    }
  }
}
