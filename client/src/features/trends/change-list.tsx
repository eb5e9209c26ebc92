import { useTranslations } from 'use-intl';
import { SeriesKey } from '../../shared/charts/series/mark-glyph';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { useFormat } from '../../shared/i18n/use-format';
import type { LatestChange } from './trends-model';

/** What became of the newest value of each line since the year before, or why that is not said. */
export function ChangeList({ changes }: { changes: readonly LatestChange[] }) {
  const t = useTranslations('trends');
  return (
    <section className="mt-3 rounded-8 bg-surface-quiet p-3 text-sm">
      <h3 className="font-bold">{t('changes')}</h3>
      {changes.length === 0 ? (
        <p>{t('noChanges')}</p>
      ) : (
        <ul className="mt-1 grid gap-1">
          {changes.map((change) => (
            <Change key={change.series.key} {...change} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ series, step, now, before, change }: LatestChange) {
  const t = useTranslations('trends');
  const format = useFormat();
  const words = useFigureWords();
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <span className="flex items-center gap-2">
        <SeriesKey look={series.look} />
        <span>{series.name}</span>
      </span>
      <span className="tabular-nums">
        {t('fromTo', {
          step: step.label,
          now: words.value(now.figure),
          before: words.value(before.figure),
        })}
      </span>
      <span className="font-bold tabular-nums">
        {change.amount && format.change(change.amount)}
      </span>
      {change.refused && <span>{format.text(change.refused)}</span>}
    </li>
  );
}
