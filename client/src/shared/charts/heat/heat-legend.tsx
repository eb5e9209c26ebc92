import { useTranslations } from 'use-intl';
import { useFormat } from '../../i18n/use-format';
import { toLegend } from '../model/chart-row';
import { HEAT_LIMITS, type HeatStep } from '../model/heat-step';
import type { HeatRow } from '../model/heat-view';
import { PARTIAL, PROVISIONAL, SHADES } from './heat-look';
import { Swatch } from './swatch';

/** What each shade stands for, and the signs that occur. */
export function HeatLegend({ rows }: { rows: readonly HeatRow[] }) {
  const t = useTranslations('frame');
  const format = useFormat();
  const { partial, provisional } = toLegend(rows.flatMap(({ cells }) => cells));
  const limits = HEAT_LIMITS.map(format.ratio);
  const shades: [HeatStep, string][] = [
    [0, format.ratio(0)],
    [1, t('upTo', { limit: limits[0] ?? '' })],
    [2, t('upTo', { limit: limits[1] ?? '' })],
    [3, t('upTo', { limit: limits[2] ?? '' })],
    [4, t('upTo', { limit: limits[3] ?? '' })],
    [5, t('above', { limit: limits[3] ?? '' })],
  ];
  return (
    <ul aria-label={t('legend')} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {shades.map(([step, text]) => (
        <Swatch key={step} shade look={SHADES[step]} text={text} />
      ))}
      {provisional && <Swatch look={`${SHADES[0]} ${PROVISIONAL}`} text={t('provisional')} />}
      {partial && <Swatch look={`${SHADES[0]} ${PARTIAL}`} text={t('partial')} />}
    </ul>
  );
}
