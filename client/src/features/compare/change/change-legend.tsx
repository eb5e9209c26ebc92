import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { LegendEntry, LegendList } from '../legend-entry';
import type { Years } from './change-apart';
import type { ChangeView } from './change-model';

interface ChangeLegendProps {
  changes: ChangeView;
  years: Years;
}

export function ChangeLegend({ changes: { drawn, apart }, years }: ChangeLegendProps) {
  const t = useTranslations('compareViews.change');
  const frame = useTranslations('frame');
  const format = useFormat();
  if (drawn.length === 0) return <p className="mt-3">{t('nobody')}</p>;
  const marks = drawn.flatMap((row) => [row.before, row]);
  return (
    <LegendList>
      <LegendEntry sign={<circle cx="10" cy="7" r="4" fill="var(--text)" />}>
        {t('legendThen', { year: format.fiscalYear(years.then) })}
      </LegendEntry>
      <LegendEntry sign={<circle cx="10" cy="7" r="6.5" fill="var(--text)" />}>
        {t('legendNow', { year: format.fiscalYear(years.now) })}
      </LegendEntry>
      {drawn.some(({ lead }) => lead) && <LegendEntry>{t('legendLead')}</LegendEntry>}
      {marks.some(({ partial }) => partial) && <LegendEntry>{frame('halfMark')}</LegendEntry>}
      {marks.some(({ provisional }) => provisional) && (
        <LegendEntry>{frame('hollowMark')}</LegendEntry>
      )}
      {apart.length > 0 && <LegendEntry>{t('legendApart', { count: apart.length })}</LegendEntry>}
    </LegendList>
  );
}
