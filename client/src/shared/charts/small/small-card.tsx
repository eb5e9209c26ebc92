import { lazy, memo, Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { amountText } from '../../figures/figure';
import { ValueButton } from '../../figures/source-button';
import { useFormat } from '../../i18n/use-format';
import type { AxisMark } from '../model/axis-mark';
import type { NiceScale } from '../model/nice-scale';
import type { AxisStep } from '../model/period-axis';
import type { SmallChart } from '../model/small-charts';
import { useSpoken } from '../use-spoken';
import { Near } from './near';

const LazySmall = lazy(async () => ({
  default: (await import('./small-drawing')).SmallDrawing,
}));

/** Of the drawing, known before it is loaded. */
const HEIGHT = 112;

interface SmallCardProps {
  chart: SmallChart;
  steps: readonly AxisStep[];
  scale: NiceScale;
  /** Of its own: then it says so. */
  isFree: boolean;
  width: number;
  withPrevious: boolean;
  baseline: number | null;
  marks: readonly AxisMark[];
  /** The name, as the way to the large chart. */
  heading: (chart: SmallChart) => ReactNode;
}

/** One unit among others: its name, its newest value and what became of it, and its line. */
export const SmallCard = memo(function SmallCard(props: SmallCardProps) {
  const { chart, steps, isFree, heading, ...drawing } = props;
  const t = useTranslations('smallCharts');
  const format = useFormat();
  const spoken = useSpoken();
  const figure = chart.lines[0]?.points[0]?.figure;
  const [first, last] = [steps[0], steps.at(-1)];
  if (!figure) return null;
  const sentences = spoken(
    chart.lines.map(({ name, points }) => ({ name: chart.lines.length > 1 ? name : null, points })),
  );
  return (
    <li className="relative flex min-w-0 flex-col rounded-6 border border-border p-2 break-inside-avoid focus-within:border-accent hover:border-accent">
      <h3 className="text-sm leading-snug font-bold">{heading(chart)}</h3>
      <LatestLine chart={chart} />
      <div aria-hidden="true" className="mt-auto">
        <Near height={HEIGHT}>
          <Suspense fallback={<div style={{ height: HEIGHT }} />}>
            <LazySmall
              {...drawing}
              lines={chart.lines}
              steps={steps}
              axisText={(amount) => amountText(figure, amount, format)}
            />
          </Suspense>
        </Near>
        <p className="flex justify-between text-xs text-text-quiet">
          <span>{first && axisEnd(first)}</span>
          <span>{last && last !== first && axisEnd(last)}</span>
        </p>
      </div>
      {isFree && <p className="text-xs text-text-quiet">{t('ownScale')}</p>}
      <div className="sr-only">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </li>
  );
});

const axisEnd = ({ label }: AxisStep): string => label;

/** The newest value leads to its source; the change since the year before is the server's. */
function LatestLine({ chart: { latest } }: { chart: SmallChart }) {
  const t = useTranslations('smallCharts');
  const frame = useTranslations('frame');
  const format = useFormat();
  if (!latest) return <p className="text-sm text-text-quiet">{t('noValue')}</p>;
  const { now, change } = latest;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className="relative z-10 text-base font-bold tabular-nums">
        <ValueButton figure={now.figure} />
      </span>
      <span className="text-xs text-text-quiet">{now.label}</span>
      {change && (
        <span className="text-xs tabular-nums">
          {change.amount
            ? t('onYear', { change: format.change(change.amount) })
            : frame('notCompared')}
        </span>
      )}
    </p>
  );
}
