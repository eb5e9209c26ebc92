import { lazy } from 'react';
import { amountText } from '../../figures/figure';
import { useSourcePanel } from '../../figures/source-panel';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../i18n/use-format';
import { seriesColour } from '../../theme/series-colour';
import { Waiting } from '../charts';
import type { ParetoRow } from './pareto-row';

const LazyPareto = lazy(async () => ({
  default: (await import('./pareto-drawing')).ParetoDrawing,
}));

interface ParetoChartProps {
  rows: readonly ParetoRow[];
  /** Code of the unit whose colour the bars take. */
  unit: string;
  /** "So far 62 %", in words. */
  sofar: (share: string) => string;
}

/** Shares by size with what they come to together; each leads to its source. */
export function ParetoChart({ rows, unit, sofar }: ParetoChartProps) {
  const open = useSourcePanel();
  const words = useFigureWords();
  const format = useFormat();
  return (
    <Waiting>
      <LazyPareto
        rows={rows}
        colour={seriesColour(unit)}
        valueText={({ figure, amount, share }) => {
          if (amount === null) return words.value(figure);
          const number = amountText(figure, amount, format);
          return share === null ? number : `${number}\u00a0(${format.share(share)})`;
        }}
        sofarText={({ cumulativeShare }) =>
          cumulativeShare === null ? '' : sofar(format.share(cumulativeShare))
        }
        axisText={format.ratio}
        onSelect={({ figure }) => open(figure)}
      />
    </Waiting>
  );
}
