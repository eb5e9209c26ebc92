import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import type { Report } from './report-panel';

/** Who did what, when, and what they said; the newest last. */
export function ReportHistory({ history }: { history: Report['history'] }) {
  const t = useTranslations('completeness.report');
  const format = useFormat();
  return (
    <section>
      <h3 className="font-bold">{t('history')}</h3>
      {history.length === 0 && <p className="text-text-quiet">{t('noHistory')}</p>}
      <ol className="mt-1 grid gap-2 border-l-2 border-border pl-3 empty:hidden">
        {history.map(({ version, action, at, by, comment }, i) => (
          <li key={i}>
            <p>
              <span className="mr-2 font-bold">{t(`did.${action}`)}</span>
              <span className="mr-2 text-sm text-text-quiet">{t('version', { version })}</span>
              <span className="text-sm text-text-quiet">
                {by} {format.instant(at)}
              </span>
            </p>
            {comment !== '' && <p className="break-words whitespace-pre-line">{comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
