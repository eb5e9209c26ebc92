import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import { amountText } from '../figures/figure';
import { useSourcePanel } from '../figures/source-panel';
import { useFormat } from '../i18n/use-format';
import { seriesColour } from '../theme/series-colour';
import { Waiting } from './charts';
import { toLegend } from './model/chart-row';
import type { PairRow, PairsDrawingProps } from './pairs-drawing';
import { useNarrow } from './use-narrow';

const LazyPairs = lazy(async () => ({ default: (await import('./pairs-drawing')).PairsDrawing }));

interface PairsChartProps {
  rows: readonly PairRow[];
  /** Code of the unit whose colour the bars take. */
  unit: string;
  absentText: PairsDrawingProps['absentText'];
}

/** Plan and outcome side by side; each bar leads to its source. */
export function PairsChart({ rows, unit, absentText }: PairsChartProps) {
  const open = useSourcePanel();
  const format = useFormat();
  const narrow = useNarrow();
  return (
    <Waiting>
      <LazyPairs
        rows={rows}
        colour={seriesColour(unit)}
        valueText={({ figure, amount }) =>
          amount === null ? '' : amountText(figure, amount, format)
        }
        absentText={absentText}
        onSelect={({ figure }) => open(figure)}
        narrow={narrow}
      />
    </Waiting>
  );
}

interface PairsLegendProps {
  rows: readonly PairRow[];
  unit: string;
  /** What the empty and the filled bar are. */
  names: { planned: string; done: string; partial: string };
}

/** Only what is drawn. */
export function PairsLegend({ rows, unit, names }: PairsLegendProps) {
  const t = useTranslations('frame');
  const colour = seriesColour(unit);
  const done = toLegend(rows.map((row) => row.done));
  const planned = toLegend(rows.map((row) => row.planned));
  const hasPlan = planned.reported || planned.partial || planned.provisional;
  const isProvisional = done.provisional || planned.provisional;
  return (
    <ul aria-label={t('legend')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {hasPlan && <Key text={names.planned} colour={colour} />}
      {(done.reported || done.partial || done.provisional) && (
        <Key text={names.done} colour={colour} fill={colour} />
      )}
      {(done.partial || planned.partial) && <Key text={names.partial} colour={colour} hatched />}
      {isProvisional && <Key text={t('provisional')} colour={colour} dashed />}
    </ul>
  );
}

interface KeyProps {
  text: string;
  colour: string;
  fill?: string;
  hatched?: boolean;
  dashed?: boolean;
}

function Key({ text, colour, fill = 'none', hatched = false, dashed = false }: KeyProps) {
  return (
    <li className="flex items-center gap-2">
      <svg width="20" height="14" aria-hidden="true">
        {hatched && (
          <path d="M1 13 L9 1 M7 13 L15 1 M13 13 L19 4" stroke={colour} strokeWidth="3" />
        )}
        <rect
          x="1"
          y="1"
          width="18"
          height="12"
          fill={fill}
          stroke={colour}
          strokeWidth="2"
          strokeDasharray={dashed ? '4 2' : undefined}
        />
      </svg>
      <span>{text}</span>
    </li>
  );
}
