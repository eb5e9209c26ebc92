import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { amountText } from '../figures/figure';
import { useSourcePanel } from '../figures/source-panel';
import { useFigureWords } from '../figures/use-figure-words';
import type { Period } from '../format/period';
import { useFormat } from '../i18n/use-format';
import { seriesColour } from '../theme/series-colour';
import type { DrawingProps } from './chart-props';
import type { ChartRow } from './model/chart-row';
import { COLUMN_NAME, widthOf, wrapLabel } from './model/wrap-label';
import { useNarrow } from './use-narrow';

/** Recharts is loaded with the first chart that is shown, not with the page. */
const LazyBars = lazy(async () => ({ default: (await import('./bars-drawing')).BarsDrawing }));
const LazyColumns = lazy(async () => ({
  default: (await import('./columns-drawing')).ColumnsDrawing,
}));
const LazyDays = lazy(async () => ({ default: (await import('./days-drawing')).DaysDrawing }));

interface ChartProps {
  rows: ChartRow[];
  /** Code of the unit whose colour the marks take. */
  unit: string;
  /** Said beside each mark; the number alone (the frame names the unit) unless a chart has more to say. */
  valueText?: (row: ChartRow) => string;
}

function useDrawing({ rows, unit, valueText }: ChartProps): DrawingProps {
  const open = useSourcePanel();
  const words = useFigureWords();
  const format = useFormat();
  const [first] = rows;
  return {
    rows,
    colour: seriesColour(unit),
    valueText:
      valueText ??
      (({ figure, amount }) => (amount === null ? '' : amountText(figure, amount, format))),
    absentText: ({ figure }) => words.value(figure),
    axisText: (amount) => (first ? amountText(first.figure, amount, format) : ''),
    onSelect: ({ figure }) => open(figure),
  };
}

export function BarsChart(props: ChartProps) {
  const drawing = useDrawing(props);
  return (
    <Waiting>
      <LazyBars {...drawing} />
    </Waiting>
  );
}

/** Half characters there is room for below columns: on a phone, and in a frame beside others. */
const ROOM = { phone: 43, beside: 53, alone: 150 } as const;

/** `beside`: the frame shares the width of the page. Where the names of columns have no room, they lie down. */
export function ColumnsChart({ beside = false, ...props }: ChartProps & { beside?: boolean }) {
  const drawing = useDrawing(props);
  const isPhone = useNarrow();
  const lying = namesWidth(props.rows) > ROOM[isPhone ? 'phone' : beside ? 'beside' : 'alone'];
  return <Waiting>{lying ? <LazyBars {...drawing} /> : <LazyColumns {...drawing} />}</Waiting>;
}

/** The names below all columns, in half characters: each as wide as the widest, and a gap. */
function namesWidth(rows: readonly ChartRow[]): number {
  const lines = rows.flatMap(({ label }) => wrapLabel(label, COLUMN_NAME));
  return rows.length * (Math.max(0, ...lines.map(widthOf)) + 1);
}

export function DaysChart({ period, ...props }: ChartProps & { period: Period }) {
  const drawing = useDrawing(props);
  const format = useFormat();
  return (
    <Waiting>
      <LazyDays {...drawing} period={period} monthText={format.shortMonth} />
    </Waiting>
  );
}

/** Keeps the place of a drawing while Recharts is loaded. */
export function Waiting({ children }: { children: ReactNode }) {
  const t = useTranslations('frame');
  const placeholder = <div className="h-64 rounded-8 bg-surface-quiet">{t('drawing')}</div>;
  return <Suspense fallback={placeholder}>{children}</Suspense>;
}
