import { measureOf } from '../reading/number-units.js';
import type { FigureRole } from './figure.types.js';
import type { Line } from './line.js';
import type { SaidUnit } from './read-cell.js';

/** The unit that the last word of a label counts in. */
const NATURAL: readonly (readonly [RegExp, string])[] = [
  [/件数$/u, '件'],
  [/(?:人数|者数|人員|名数|参加者|利用者|来館者|来場者)$/u, '人'],
  [/日数$/u, '日'],
  [/回数$/u, '回'],
  [/団体数?$/u, '団体'],
  [/冊数$/u, '冊'],
  [/枚数$/u, '枚'],
  [/台数$/u, '台'],
  [/(?:金額|料金?|収入|支出|経費|予算額?|決算額?)$/u, '円'],
  [/時間数$/u, '時間'],
  [/(?:率|比|割合)$/u, '%'],
];

const RATE = /率$|比$|比率$|割合$|シェア$/u;

/** True for 稼働率, 構成比: no sum, and no unit of a count. */
export const isRate = ({ labels, unit }: Line): boolean =>
  unit === '%' || unit === '％' || labels.some(({ bare }) => RATE.test(bare));

const RELATIVE: readonly FigureRole[] = ['CHANGE', 'SHARE'];

export interface TableUnit {
  readonly unit: string | null;
  readonly several: string | null;
}

/** The unit said for a cell: by its column, its row, or for the table where it fits the label. */
export function unitOfCell(row: Line, column: Line, table: TableUnit): SaidUnit {
  const lines = [column, row];
  const relative = lines.find(({ role }) => RELATIVE.includes(role));
  if (relative) {
    const other = lines.find((line) => line !== relative);
    // 増減 counts what it stands beside; 増減率 and 構成比 do not.
    const isPlain = relative.role === 'CHANGE' && !isRate(relative);
    const beside = isPlain ? (other?.unit ?? tableUnit(lines, table)) : null;
    return { unit: relative.unit ?? beside, weak: relative.unit === null };
  }
  const own = column.unit ?? row.unit;
  if (own !== null) return { unit: own, weak: column.unit !== null && row.unit !== null };
  return { unit: tableUnit(lines, table), weak: true };
}

function tableUnit(lines: readonly Line[], { unit, several }: TableUnit): string | null {
  const natural = lines.map(naturalUnit).find((found) => found !== null) ?? null;
  if (unit === null) {
    const offered = several?.split(/[、,・/\s]/u).map((part) => part.trim()) ?? [];
    return natural === null ? null : (offered.find((part) => isSame(part, natural)) ?? null);
  }
  return natural === null || isSame(unit, natural) ? unit : null;
}

/** The unit its innermost label counts in; null when no word says it. */
export function naturalUnit({ labels }: Line): string | null {
  const bare = labels.at(-1)?.bare ?? '';
  return NATURAL.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

const isSame = (one: string, other: string): boolean =>
  measureOf(one)?.base === measureOf(other)?.base;
