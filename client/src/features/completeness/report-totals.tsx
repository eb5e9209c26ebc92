import { useTranslations } from 'use-intl';
import { isLog } from './completeness-search';
import type { Report } from './report-panel';
import { useTotalWords } from './use-total-words';

/** The numbers somebody answers for. */
export function ReportTotals({ report: { unit, dataSet, totals } }: { report: Report }) {
  const t = useTranslations('completeness.report');
  const words = useTotalWords(unit.code);
  if (totals.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-1 text-accent">
        {t('totals', { count: totals.length })}
      </summary>
      <p className="mt-1 text-text-quiet">
        {t(isLog(dataSet) ? 'totalsHint' : 'totalsHintOfFigures')}
      </p>
      <table className="mt-1 w-full border-collapse">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('value')}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={words.key(total)} className="border-b border-border last:border-b-0">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {words.name(total)}
              </th>
              <td className="py-1 text-right whitespace-nowrap">{words.value(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
