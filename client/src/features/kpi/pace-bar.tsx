import { seriesColour } from '../../shared/theme/series-colour';
import { useFormat } from '../../shared/i18n/use-format';
import type { Row, Whose } from './kpi-model';

interface PaceBarProps {
  /** Its colour is that of the unit, as on every page. */
  unit: Whose['unit'];
  pace: NonNullable<Row['pace']>;
}

const WIDTH = 160;
const HEIGHT = 22;
const BAR = { y: 6, height: 10 };
/** Room behind the longest mark. */
const ROOM = 1.1;

/** What is there as a bar, what should be there by now as a mark or span over it, and all of it in words. */
export function PaceBar({ unit, pace }: PaceBarProps) {
  const format = useFormat();
  const { actual, expectedLow, expectedHigh } = pace;
  const [from, to] = [expectedLow ?? expectedHigh ?? 0, expectedHigh ?? expectedLow ?? 0];
  const most = Math.max(actual, to) * ROOM;
  const x = (amount: number): number => (most > 0 ? (amount / most) * WIDTH : 0);
  return (
    <div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        className="h-6 w-full max-w-40 overflow-visible"
      >
        <rect y={BAR.y} width={WIDTH} height={BAR.height} fill="var(--surface-quiet)" />
        <rect y={BAR.y} width={x(actual)} height={BAR.height} fill={seriesColour(unit.code)} />
        {to > from && (
          <rect
            x={x(from)}
            y={1}
            width={x(to) - x(from)}
            height={HEIGHT - 2}
            fill="none"
            stroke="var(--text)"
          />
        )}
        {to === from && (
          <path d={`M${x(from)} 1V${HEIGHT - 1}`} stroke="var(--text)" strokeWidth="2" />
        )}
      </svg>
      <p className="text-xs [word-break:auto-phrase]">{format.text(pace.text)}</p>
    </div>
  );
}
