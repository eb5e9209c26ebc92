import { useMemo, type ReactNode } from 'react';
import type { AxisMark } from '../model/axis-mark';
import type { AxisStep } from '../model/period-axis';
import { scaleOf, type SmallChart } from '../model/small-charts';
import { useWidth } from '../use-width';
import { SmallCard } from './small-card';

export interface SmallGridProps {
  charts: readonly SmallChart[];
  steps: readonly AxisStep[];
  axis: 'shared' | 'free';
  withPrevious: boolean;
  baseline?: number | null;
  /** What happened, to which of the units: those of a chart are drawn in it. */
  marksOf: (key: string) => readonly AxisMark[];
  heading: (chart: SmallChart) => ReactNode;
}

const GAP = 12;
/** Of a card, and what it keeps around its drawing. */
const LEAST = { phone: 148, wide: 216 };
const PHONE = 560;
const AROUND = 18;

/** A small chart for each unit, as many beside each other as there is room for. */
export function SmallGrid({ charts, heading, marksOf, baseline = null, ...props }: SmallGridProps) {
  const { axis, withPrevious, steps } = props;
  const [ref, width] = useWidth();
  const least = LEAST[width < PHONE ? 'phone' : 'wide'];
  const columns = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const card = Math.floor((width - GAP * (columns - 1)) / columns);
  const scales = useMemo(() => {
    const shared = axis === 'shared' ? scaleOf(charts, withPrevious) : null;
    return new Map(
      charts.map((chart) => [chart.key, shared ?? scaleOf([chart], withPrevious)] as const),
    );
  }, [charts, axis, withPrevious]);
  return (
    <ul
      ref={ref}
      className="grid gap-3"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {charts.map((chart) => {
        const scale = scales.get(chart.key);
        return (
          scale && (
            <SmallCard
              key={chart.key}
              chart={chart}
              steps={steps}
              scale={scale}
              isFree={axis === 'free'}
              width={card - AROUND}
              withPrevious={withPrevious}
              baseline={baseline}
              marks={marksOf(chart.key)}
              heading={heading}
            />
          )
        );
      })}
    </ul>
  );
}
