import { amountText } from '../../figures/figure';
import { useSourcePanel } from '../../figures/source-panel';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../i18n/use-format';
import { seriesColour } from '../../theme/series-colour';
import type { ChartRow } from '../model/chart-row';
import { widthOf, wrapLabel } from '../model/wrap-label';
import { fillOf, MarkGlyph } from '../series/mark-glyph';
import { useWidth } from '../use-width';

export interface DumbbellRow {
  key: string;
  label: string;
  lead: boolean;
  before: ChartRow;
  after: ChartRow;
  /** The change, in words. */
  change: string;
}

const LINE = 18;
const TRACK = 30;
const ABOVE = 10;
const HALF_CHARACTER = 7.6;
const SIZE = { before: 4, after: 6.5 } as const;

/** Two values of each unit on one scale: a small mark then, a large one now, between them the way it went. */
export function DumbbellChart({ rows }: { rows: readonly DumbbellRow[] }) {
  const [ref, width] = useWidth();
  const format = useFormat();
  const text = ({ figure, amount }: ChartRow) =>
    amount === null ? '' : amountText(figure, amount, format);
  const amounts = rows.flatMap(({ before, after }) => [before, after]);
  const room = Math.max(...amounts.map((row) => widthOf(text(row)))) * HALF_CHARACTER + 16;
  const max = Math.max(...amounts.map(({ amount }) => amount ?? 0), 0) || 1;
  const along = (amount: number) => room + (amount / max) * (width - 2 * room);
  const { placed, bottom } = layOut(rows, width);
  return (
    <div ref={ref}>
      <svg width={width} height={bottom} className="block max-w-full">
        {placed.map(({ row, lines, top }) => (
          <g key={row.key} transform={`translate(0 ${top})`} fontWeight={row.lead ? 700 : 400}>
            {top > 0 && <path d={`M0 0.5H${width}`} stroke="var(--grid)" />}
            <Words lines={lines} change={row.change} width={width} />
            <g transform={`translate(0 ${ABOVE + lines.length * LINE + TRACK / 2 - 2})`}>
              <Track row={row} along={along} text={text} />
            </g>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A name takes the lines it needs beside the change; the marks stand below it. */
function layOut(rows: readonly DumbbellRow[], width: number) {
  let bottom = 0;
  const placed = rows.map((row) => {
    const free = width - widthOf(row.change) * (HALF_CHARACTER + 1) - 12;
    const lines = wrapLabel(row.label, Math.floor(free / HALF_CHARACTER));
    const top = bottom;
    bottom += ABOVE + lines.length * LINE + TRACK;
    return { row, lines, top };
  });
  return { placed, bottom };
}

function Words({ lines, change, width }: { lines: string[]; change: string; width: number }) {
  return (
    <g fill="var(--text)" fontSize={14}>
      <text>
        {lines.map((line, index) => (
          <tspan key={index} x={1} y={ABOVE + index * LINE + 13}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={width - 1} y={ABOVE + 13} textAnchor="end" fontWeight={700} fontSize={15}>
        {change}
      </text>
    </g>
  );
}

interface TrackProps {
  row: DumbbellRow;
  along: (amount: number) => number;
  text: (row: ChartRow) => string;
}

/** The numbers stand on the outer sides, so that they never meet. */
function Track({ row: { before, after, lead }, along, text }: TrackProps) {
  const words = useFigureWords();
  const open = useSourcePanel();
  const colour = seriesColour(after.figure.unit.code);
  const [from, to] = [along(before.amount ?? 0), along(after.amount ?? 0)];
  const isRising = to >= from;
  return (
    <>
      <path d={`M${from} 0H${to}`} stroke={colour} strokeWidth={lead ? 4 : 2.5} />
      {(['before', 'after'] as const).map((which) => {
        const row = which === 'before' ? before : after;
        const x = which === 'before' ? from : to;
        const isRight = isRising === (which === 'after');
        const size = SIZE[which];
        return (
          <g key={which} onClick={() => open(row.figure)} cursor="pointer">
            <title>{words.value(row.figure)}</title>
            <rect x={x - 12} y={-14} width={24} height={28} fill="transparent" />
            <MarkGlyph
              look={{ colour, mark: 'circle' }}
              fill={fillOf(row)}
              at={{ x, y: 0 }}
              size={size}
              dashed={row.provisional}
            />
            <text
              x={x + (isRight ? 1 : -1) * (SIZE.after + 5)}
              y={5}
              textAnchor={isRight ? 'start' : 'end'}
              fontSize={which === 'after' ? 14 : 13}
              fill={which === 'after' ? 'var(--text)' : 'var(--text-quiet)'}
            >
              {text(row)}
            </text>
          </g>
        );
      })}
    </>
  );
}
