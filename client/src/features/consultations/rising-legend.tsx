import { useTranslations } from 'use-intl';
import { MarkGlyph } from '../../shared/charts/series/mark-glyph';
import { toLooks } from '../../shared/charts/model/chart-series';
import { useFormat } from '../../shared/i18n/use-format';

interface RisingLegendProps {
  unit: string;
  fiscalYear: number;
  /** Whether some marks are of a part of the months. */
  isPartial: boolean;
}

/** Which mark is of which year. */
export function RisingLegend({ unit, fiscalYear, isPartial }: RisingLegendProps) {
  const frame = useTranslations('frame');
  const format = useFormat();
  const look = { ...(toLooks([unit]).get(unit) ?? { colour: '' }), mark: 'circle' } as const;
  return (
    <ul aria-label={frame('legend')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {([4, 6.5] as const).map((size, index) => (
        <li key={size} className="flex items-center gap-2">
          <svg width="20" height="16" aria-hidden="true">
            <MarkGlyph look={look} fill="full" at={{ x: 10, y: 8 }} size={size} />
          </svg>
          <span>{format.fiscalYear(fiscalYear - 1 + index)}</span>
        </li>
      ))}
      {isPartial && (
        <li className="flex items-center gap-2">
          <svg width="20" height="16" aria-hidden="true">
            <MarkGlyph look={look} fill="half" at={{ x: 10, y: 8 }} size={6.5} />
          </svg>
          <span>{frame('halfMark')}</span>
        </li>
      )}
    </ul>
  );
}
