import { lazy } from 'react';
import { amountText } from '../figures/figure';
import { useSourcePanel } from '../figures/source-panel';
import { useFigureWords } from '../figures/use-figure-words';
import { useFormat } from '../i18n/use-format';
import { Waiting } from './charts';
import type { RankedProps } from './ranked-props';

const LazyRanked = lazy(async () => ({
  default: (await import('./ranked-drawing')).RankedDrawing,
}));

/** Units side by side: the comparable by rank, the others below with the reasons. */
export function RankedChart(props: RankedProps) {
  const open = useSourcePanel();
  const words = useFigureWords();
  const format = useFormat();
  return (
    <Waiting>
      <LazyRanked
        {...props}
        onSelect={({ figure }) => open(figure)}
        amountText={({ figure, amount }) =>
          amount === null ? '' : amountText(figure, amount, format)
        }
        valueText={({ figure }) => words.value(figure)}
      />
    </Waiting>
  );
}
