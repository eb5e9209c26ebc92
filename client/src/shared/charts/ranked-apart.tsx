import { useId } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { QUIET_SERIES, seriesColour } from '../theme/series-colour';
import { HatchPatterns, MarkShape } from './mark-shape';
import { BAR } from './ranked-mark';
import type { RankedApart, RankedDrawingProps } from './ranked-props';

interface RankedApartListProps extends RankedDrawingProps {
  max: number;
  room: number;
}

/** Values that may not be ranked: on the same scale, but grey and hatched, and each with its reasons. */
export function RankedApartList(props: RankedApartListProps) {
  const { ranked, apart, apartTitle, valueText } = props;
  return (
    <div
      className={ranked.length > 0 ? 'mt-4 border-t-4 border-double border-border-strong pt-3' : ''}
    >
      {apartTitle && <p className="mb-1 font-bold">{apartTitle}</p>}
      <ul className="divide-y divide-border">
        {apart.map((row) => (
          <li key={row.key} className="py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className={row.lead ? 'font-bold' : ''}>{row.label}</span>
              <span className="text-lg font-bold tabular-nums">{valueText(row)}</span>
              {row.otherPeriod && (
                <span className="rounded-4 border border-border-notice bg-surface-notice px-1.5 text-sm font-bold text-text-notice">
                  {row.otherPeriod}
                </span>
              )}
            </p>
            <SingleBar {...props} row={row} />
            <ul className="mt-1 list-disc pl-5 text-sm">
              {row.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-text-quiet">
              {row.meaning.map((meaning) => (
                <span key={meaning}>{meaning}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SingleBar({ row, max, room, onSelect }: RankedApartListProps & { row: RankedApart }) {
  const hatchId = useId();
  const colour = row.alone ? seriesColour(row.figure.unit.code) : QUIET_SERIES;
  const mark = { ...row, colour, partial: row.partial || !row.alone };
  return (
    <ResponsiveContainer width="100%" height={BAR + 6}>
      <BarChart
        data={[mark]}
        layout="vertical"
        margin={{ top: 2, right: room, bottom: 2, left: 1 }}
        accessibilityLayer={false}
      >
        <HatchPatterns id={hatchId} colour={colour} />
        <XAxis type="number" hide domain={[0, max]} />
        <YAxis type="category" dataKey="key" hide />
        <Bar
          dataKey="amount"
          isAnimationActive={false}
          shape={<MarkShape hatchId={hatchId} />}
          onClick={() => onSelect(row)}
          cursor="pointer"
          barSize={BAR}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
