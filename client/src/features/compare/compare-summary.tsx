import { useTranslations } from 'use-intl';
import { roundedWithUnit } from '../../shared/figures/figure';
import { useFormat } from '../../shared/i18n/use-format';
import type { CompareView } from './compare-model';

/** The ranked values in a few numbers, each said in plain words. */
export function CompareSummary({ comparison }: { comparison: CompareView }) {
  const t = useTranslations('compare');
  const format = useFormat();
  const { ranked, summary } = comparison;
  const [first] = ranked;
  if (!first) return null;
  const amount = (value: number) => roundedWithUnit(first.figure, value, format);
  const { n, units, median, q1, q3, mean, weightedMean } = summary;
  return (
    <section
      aria-labelledby="summary"
      className="rounded-8 border border-border bg-surface p-4 break-inside-avoid sm:p-5"
    >
      <h3 id="summary" className="text-lg font-bold">
        {t('summary')}
      </h3>
      <dl className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
        <Entry
          term={t('count')}
          value={t('countValue', { count: n })}
          text={t('countText', { units })}
        />
        {median !== null && (
          <Entry term={t('median')} value={amount(median)} text={t('medianText')} />
        )}
        {q1 !== null && q3 !== null && (
          <Entry
            term={t('middle')}
            value={t('range', { from: amount(q1), to: amount(q3) })}
            text={t('middleText')}
          />
        )}
        {mean !== null && <Entry term={t('mean')} value={amount(mean)} text={t('meanText')} />}
        {weightedMean !== null && (
          <Entry
            term={t('weightedMean')}
            value={amount(weightedMean)}
            text={t('weightedMeanText')}
          />
        )}
      </dl>
      {median === null && <p className="mt-3 text-sm">{t('tooFew')}</p>}
    </section>
  );
}

interface EntryProps {
  term: string;
  value: string;
  text: string;
}

function Entry({ term, value, text }: EntryProps) {
  return (
    <div>
      <dt className="text-sm font-bold">{term}</dt>
      <dd>
        <span className="block text-xl font-bold tabular-nums">{value}</span>
        <span className="block text-sm text-text-quiet">{text}</span>
      </dd>
    </div>
  );
}
