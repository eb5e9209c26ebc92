import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import type { By } from '../tree/measure.repository.js';
import type { Link } from './concordance.js';
import type { StoredLink, YearlyProgramme, Years } from './programme.js';

const PROGRAMME = `SELECT code, parent, printed_number AS number, name, line, other_name AS "otherName",
    other_line AS "otherLine", planned, planned_line AS "plannedLine", result, result_line AS "resultLine", narrative,
    narrative_line AS "narrativeLine", outcome, outcome_line AS "outcomeLine", figures, document`;

const OF_YEAR = `${PROGRAMME} FROM yearly_programme WHERE node = $1 AND fiscal_year = $2 ORDER BY position`;

const OF_ALL_YEARS = `${PROGRAMME}, fiscal_year AS "fiscalYear" FROM yearly_programme WHERE node = $1
  ORDER BY fiscal_year, position`;

const INSERT = `INSERT INTO yearly_programme (node, fiscal_year, code, position, parent, printed_number, name, line, other_name,
    other_line, planned, planned_line, result, result_line, narrative, narrative_line, outcome, outcome_line, figures, document)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`;

const SET_LINK = `INSERT INTO programme_link (node, from_year, to_year, from_code, to_code, partial, note, author_name, set_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (node, from_year, to_year, from_code, to_code) DO UPDATE SET partial = EXCLUDED.partial, note = EXCLUDED.note,
    author_name = EXCLUDED.author_name, set_at = EXCLUDED.set_at`;

@Injectable()
export class ProgrammeRepository {
  /** Fiscal years of which programmes are known, per unit, ascending. */
  async years(tx: ReadTx, nodes: readonly string[]): Promise<ReadonlyMap<string, number[]>> {
    const rows = await tx.rows<{ node: string; years: number[] }>(
      `SELECT node, array_agg(DISTINCT fiscal_year ORDER BY fiscal_year) AS years FROM yearly_programme
       WHERE node = ANY($1) GROUP BY node`,
      [nodes],
    );
    return new Map(rows.map(({ node, years }) => [node, years]));
  }

  /** In the order of the print, each programme before its parts. */
  ofYear(tx: ReadTx, node: string, fiscalYear: number): Promise<YearlyProgramme[]> {
    return tx.rows<YearlyProgramme>(OF_YEAR, [node, fiscalYear]);
  }

  /** Of all years, in their order. */
  ofAllYears(
    tx: ReadTx,
    node: string,
  ): Promise<(YearlyProgramme & { readonly fiscalYear: number })[]> {
    return tx.rows(OF_ALL_YEARS, [node]);
  }

  /** Between all years. */
  async allLinks(tx: ReadTx, node: string): Promise<(Link & { readonly years: Years })[]> {
    const rows = await tx.rows<Link & { fromYear: number; toYear: number }>(
      `SELECT from_code AS "from", to_code AS "to", partial, from_year AS "fromYear", to_year AS "toYear"
       FROM programme_link WHERE node = $1 ORDER BY from_year, to_year, from_code, to_code`,
      [node],
    );
    return rows.map(({ fromYear, toYear, ...link }) => ({
      ...link,
      years: { from: fromYear, to: toYear },
    }));
  }

  links(tx: ReadTx, node: string, { from, to }: Years): Promise<StoredLink[]> {
    return tx.rows<StoredLink>(
      `SELECT from_code AS "from", to_code AS "to", partial, note FROM programme_link
       WHERE node = $1 AND from_year = $2 AND to_year = $3 ORDER BY from_code, to_code`,
      [node, from, to],
    );
  }

  async insert(
    tx: WriteTx,
    { node, fiscalYear }: { readonly node: string; readonly fiscalYear: number },
    programmes: readonly YearlyProgramme[],
  ): Promise<void> {
    for (const [position, each] of programmes.entries()) {
      const { code, parent, number, name, line, otherName, otherLine, planned, plannedLine } = each;
      const { result, resultLine, narrative, narrativeLine, outcome, outcomeLine } = each;
      await tx.run(INSERT, [
        ...[node, fiscalYear, code, position, parent, number, name, line, otherName, otherLine],
        ...[planned, plannedLine, result, resultLine, narrative, narrativeLine, outcome],
        ...[outcomeLine, each.figures, each.document],
      ]);
    }
  }

  setLink(
    tx: WriteTx,
    node: string,
    {
      years,
      link,
    }: { readonly years: Years; readonly link: Link & { readonly note: string | null } },
    { name, at }: By,
  ): Promise<void> {
    const { from, to, partial, note } = link;
    return tx.run(SET_LINK, [node, years.from, years.to, from, to, partial, note, name, at]);
  }

  removeLink(
    tx: WriteTx,
    node: string,
    years: Years,
    { from, to }: Pick<Link, 'from' | 'to'>,
  ): Promise<void> {
    return tx.run(
      `DELETE FROM programme_link WHERE node = $1 AND from_year = $2 AND to_year = $3 AND from_code = $4 AND to_code = $5`,
      [node, years.from, years.to, from, to],
    );
  }

  /** One who changes the programmes of a unit at a time. */
  async lock(tx: WriteTx, node: string): Promise<void> {
    await tx.rows(`SELECT code FROM yearly_programme WHERE node = $1 FOR UPDATE`, [node]);
  }
}
