import { useTranslations } from 'use-intl';
import { PARTIAL, PROVISIONAL, SHADES } from '../../../shared/charts/heat/heat-look';
import { Swatch } from '../../../shared/charts/heat/swatch';
import { toLegend } from '../../../shared/charts/model/chart-row';
import type { HeatStep } from '../../../shared/charts/model/heat-step';
import type { MatrixView } from './matrix-model';

const QUARTERS = [1, 2, 3, 4] as const;

/** What each shade stands for, and the signs that occur. */
export function MatrixLegend({ matrix: { metrics, rows } }: { matrix: MatrixView }) {
  const t = useTranslations('compareViews.matrix');
  const frame = useTranslations('frame');
  const cells = rows.flatMap((row) => row.cells.flat());
  const { partial, provisional } = toLegend(cells);
  const apart = cells.some(({ amount, comparable }) => amount !== null && !comparable);
  return (
    <ul aria-label={frame('legend')} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {metrics.some(({ hasQuartiles }) => hasQuartiles) &&
        QUARTERS.map((quarter) => (
          <Swatch
            key={quarter}
            shade
            look={SHADES[(quarter - 1) as HeatStep]}
            text={t(`shade${quarter}`)}
          />
        ))}
      {cells.some(({ comparable, quartile }) => comparable && quartile === null) && (
        <Swatch look="bg-surface" text={t('noShade')} />
      )}
      {apart && <Swatch look="border-dashed border-border-strong bg-surface" text={t('apart')} />}
      {provisional && <Swatch look={`${SHADES[0]} ${PROVISIONAL}`} text={frame('provisional')} />}
      {partial && <Swatch look={`${SHADES[0]} ${PARTIAL}`} text={frame('partial')} />}
    </ul>
  );
}
