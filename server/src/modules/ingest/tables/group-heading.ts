import { innerOf, type RowLabels, type RowTask } from './row-labels.js';

interface Place {
  readonly task: RowTask;
  readonly rows: readonly RowLabels[];
  /** By label: how often it stands right below a row without figures. */
  readonly below: ReadonlyMap<string, number>;
}

const DECORATED =
  /^(?:[【■□●○◎◆◇▼▽<＜〈《☆★]|[(（]?[\d０-９]{1,2}[)）.．、]|[①-⑳Ⅰ-Ⅻ]|[(（]?[ア-ンa-zA-Z][)）.．])/u;

export function countBelowHeadings(rows: readonly RowLabels[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    const label = innerOf(next)?.label.bare;
    if (row.hasFigures || !next?.hasFigures || label === undefined) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** Whether a row with a label and no figures heads the rows below it, or is only not filled in. */
export function isGroupHeading(place: Place, at: number): boolean {
  const { rows } = place;
  const own = innerOf(rows[at]);
  const next = rows[at + 1];
  const below = innerOf(next);
  if (!own || !next || !below) return false;
  // 令和3年度 heads its months; 11月 is not counted yet.
  if (own.time !== null) return own.time.kind === 'YEAR' && below.time?.kind !== 'YEAR';
  if (below.label.indent > own.label.indent || isApart(place, at)) return true;
  return at === 0 || (place.below.get(below.label.bare) ?? 0) > 1;
}

/** It looks like a heading: a mark in front, joined over the figures, or behind a blank row. */
function isApart({ task, rows }: Place, at: number): boolean {
  const own = innerOf(rows[at]);
  if (!own) return false;
  const area = task.sheet.areaAt(own.row, own.column);
  const isWide = area !== null && area.right >= (task.columns.values[0] ?? 0);
  return isWide || DECORATED.test(own.label.text) || (rows[at]?.afterGap ?? false);
}
