import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import { SnapshotMemo } from '../../platform/database/snapshot-memo.js';
import type { DocumentFile } from './document-files.js';

export interface DocumentRow {
  readonly id: string;
  readonly code: string;
  readonly titleJa: string;
  readonly titleEn: string;
}

export interface DocumentText extends DocumentRow {
  readonly publisherJa: string;
  readonly publisherEn: string;
  readonly statusJa: string;
  readonly statusEn: string;
  readonly fiscalYear: number | null;
  readonly body: string;
}

const HEAD = `id, code, title_ja AS "titleJa", title_en AS "titleEn"`;

@Injectable()
export class SourceRepository {
  /** The documents read so far, as long as nothing changes. */
  private readonly heads = new SnapshotMemo<Map<string, DocumentRow>>(1);

  /** Those of the documents that are there; only what is not known yet is read. */
  async byCode(tx: ReadTx, codes: readonly string[]): Promise<DocumentRow[]> {
    const heads = await this.heads.get(tx, '', async () => new Map<string, DocumentRow>());
    const unknown = codes.filter((code) => !heads.has(code));
    const rows = unknown.length > 0 ? await this.read(tx, unknown) : [];
    for (const row of rows) heads.set(row.code, row);
    return [...new Set(codes)].flatMap((code) => heads.get(code) ?? []);
  }

  private read(tx: ReadTx, codes: readonly string[]): Promise<DocumentRow[]> {
    return tx.rows<DocumentRow>(`SELECT ${HEAD} FROM source_document WHERE code = ANY($1)`, [
      codes,
    ]);
  }

  /** Which of these documents a figure of one of the units stands in, or are their paper. */
  async behind(
    tx: ReadTx,
    codes: readonly string[],
    units: { readonly ids: readonly string[]; readonly codes: readonly string[] },
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.rows<{ code: string }>(
      `SELECT d.code FROM source_document d WHERE d.code = ANY($1)
         AND (d.node = ANY($3)
           OR EXISTS (SELECT FROM observation o WHERE o.document_id = d.id AND o.unit_id = ANY($2)))`,
      [codes, units.ids, units.codes],
    );
    return new Set(rows.map(({ code }) => code));
  }

  async text(tx: ReadTx, code: string): Promise<DocumentText | null> {
    const rows = await tx.rows<DocumentText>(
      `SELECT ${HEAD}, publisher_ja AS "publisherJa", publisher_en AS "publisherEn", status_ja AS "statusJa",
         status_en AS "statusEn", fiscal_year AS "fiscalYear", body FROM source_document WHERE code = $1`,
      [code],
    );
    return rows[0] ?? null;
  }

  async insert(tx: WriteTx, file: DocumentFile, body: string): Promise<void> {
    await tx.run(
      `INSERT INTO source_document (id, code, title_ja, title_en, publisher_ja, publisher_en, status_ja, status_en,
         fiscal_year, body, node) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        uuid(),
        file.code,
        file.title.ja,
        file.title.en,
        file.publisher.ja,
        file.publisher.en,
        file.status.ja,
        file.status.en,
        file.fiscalYear ?? null,
        body,
        file.unit ?? null,
      ],
    );
  }
}
