import type { ChartRow } from '../model/chart-row';
import type { SeriesLook, SeriesPoint } from '../model/chart-series';
import { HaloText } from './halo-text';
import { fillOf, MarkGlyph } from './mark-glyph';

interface SeriesDotProps {
  cx?: number;
  cy?: number;
  index?: number;
  look: SeriesLook;
  values: readonly SeriesPoint[];
  size: number;
  /** Printed above the mark; empty where there is no room. */
  valueText: (point: SeriesPoint) => string;
  title: (point: SeriesPoint) => string;
  onSelect: (point: SeriesPoint) => void;
}

const REACH = 12;

/** The mark of one value, with room around it for a finger. */
export function SeriesDot(props: SeriesDotProps) {
  const { cx, cy, index = 0, look, values, size, valueText, title, onSelect } = props;
  const point = values[index];
  if (!point || point.amount === null || typeof cx !== 'number' || typeof cy !== 'number') {
    return null;
  }
  const text = valueText(point);
  return (
    <g onClick={() => onSelect(point)} cursor="pointer">
      <title>{title(point)}</title>
      <circle cx={cx} cy={cy} r={REACH} fill="transparent" />
      <MarkGlyph
        look={look}
        fill={fillOf(point)}
        at={{ x: cx, y: cy }}
        size={size}
        dashed={point.partial && point.provisional}
      />
      {text !== '' && (
        <HaloText x={cx} y={cy - size - 7} anchor="middle" size={13}>
          {text}
        </HaloText>
      )}
    </g>
  );
}

interface PreviousDotProps {
  cx?: number;
  cy?: number;
  index?: number;
  colour: string;
  values: readonly (ChartRow | null)[];
  title: (row: ChartRow) => string;
  onSelect: (row: ChartRow) => void;
}

/** A small point on the line of the year before. */
export function PreviousDot({
  cx,
  cy,
  index = 0,
  colour,
  values,
  title,
  onSelect,
}: PreviousDotProps) {
  const row = values[index];
  if (!row || row.amount === null || typeof cx !== 'number' || typeof cy !== 'number') return null;
  return (
    <g onClick={() => onSelect(row)} cursor="pointer">
      <title>{title(row)}</title>
      <circle cx={cx} cy={cy} r={REACH} fill="transparent" />
      <circle cx={cx} cy={cy} r={2.5} fill={colour} />
    </g>
  );
}
