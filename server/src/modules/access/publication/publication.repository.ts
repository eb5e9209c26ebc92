import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Page } from '../roles/page.js';

export interface PublicationRow {
  readonly node: string;
  readonly pages: readonly Page[];
  readonly publishedAt: string;
  readonly publishedBy: string;
}

/** When, the name of who, and whether for a demo. */
export interface Publisher {
  readonly at: Date;
  readonly by: string;
  readonly demo: boolean;
}

@Injectable()
export class PublicationRepository {
  /** What units and groups publish; the date and name are those of the last change. `demo`: with that of a demo. */
  list(tx: ReadTx, demo: boolean): Promise<PublicationRow[]> {
    return tx.rows<PublicationRow>(
      `SELECT node, array_agg(page ORDER BY page) AS pages,
         to_char(max(published_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
         (array_agg(published_by ORDER BY published_at DESC))[1] AS "publishedBy"
       FROM publication WHERE $1 OR NOT demo GROUP BY node ORDER BY node`,
      [demo],
    );
  }

  /** The pages of a unit or group as they stand, for a change: one at a time. */
  async pagesOf(tx: WriteTx, node: string, demo: boolean): Promise<Page[]> {
    await tx.rows(`SELECT 1 FROM network_code WHERE code = $1 FOR UPDATE`, [node]);
    const rows = await tx.rows<{ page: Page }>(
      `SELECT page FROM publication WHERE node = $1 AND ($2 OR NOT demo) ORDER BY page`,
      [node, demo],
    );
    return rows.map(({ page }) => page);
  }

  async replace(tx: WriteTx, node: string, pages: readonly Page[], by: Publisher): Promise<void> {
    await tx.run(`DELETE FROM publication WHERE node = $1 AND page <> ALL($2)`, [node, pages]);
    await tx.run(
      `INSERT INTO publication AS p (node, page, published_at, published_by, demo)
       SELECT $1, page, $3, $4, $5 FROM unnest($2::text[]) AS page ON CONFLICT (node, page) DO UPDATE
       SET published_at = EXCLUDED.published_at, published_by = EXCLUDED.published_by, demo = EXCLUDED.demo
       WHERE p.demo AND NOT EXCLUDED.demo`,
      [node, pages, by.at, by.by, by.demo],
    );
  }
}
