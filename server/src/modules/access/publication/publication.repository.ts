import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { Page } from '../roles/page.js';

export interface PublicationRow {
  readonly node: string;
  readonly pages: readonly Page[];
  readonly publishedAt: string;
  readonly publishedBy: string;
}

/** When, and the name of who. */
export interface Publisher {
  readonly at: Date;
  readonly by: string;
}

@Injectable()
export class PublicationRepository {
  /** What units and groups publish; the date and name are those of the last change. */
  list(tx: ReadTx): Promise<PublicationRow[]> {
    return tx.rows<PublicationRow>(
      `SELECT node, array_agg(page ORDER BY page) AS pages,
         to_char(max(published_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
         (array_agg(published_by ORDER BY published_at DESC))[1] AS "publishedBy"
       FROM publication GROUP BY node ORDER BY node`,
    );
  }

  /** The pages of a unit or group as they stand, for a change: one at a time. */
  async pagesOf(tx: WriteTx, node: string): Promise<Page[]> {
    await tx.rows(`SELECT 1 FROM network_code WHERE code = $1 FOR UPDATE`, [node]);
    const rows = await tx.rows<{ page: Page }>(
      `SELECT page FROM publication WHERE node = $1 ORDER BY page`,
      [node],
    );
    return rows.map(({ page }) => page);
  }

  async replace(tx: WriteTx, node: string, pages: readonly Page[], by: Publisher): Promise<void> {
    await tx.run(`DELETE FROM publication WHERE node = $1 AND page <> ALL($2)`, [node, pages]);
    await tx.run(
      `INSERT INTO publication (node, page, published_at, published_by)
       SELECT $1, page, $3, $4 FROM unnest($2::text[]) AS page ON CONFLICT DO NOTHING`,
      [node, pages, by.at, by.by],
    );
  }
}
