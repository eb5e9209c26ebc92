import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Cause, CompareView } from './compare-model';

interface CompareVerdictProps {
  view: CompareView;
  title: string;
  /** Other years are left out: then there may be more to see. */
  sameYearOnly: boolean;
}

/** Big and plain: may these be compared, and if not, why. */
export function CompareVerdict({ view, title, sameYearOnly }: CompareVerdictProps) {
  const t = useTranslations('compare');
  const { headline, text } = useVerdictWords(view);
  const good = view.verdict.kind === 'ranked';
  return (
    <section
      aria-labelledby="verdict"
      className={`rounded-8 border border-l-8 p-4 sm:p-5 ${
        good ? 'border-accent bg-surface-accent' : 'border-border-notice bg-surface-notice'
      }`}
    >
      <p className="text-sm font-bold text-text">{title}</p>
      <h2 id="verdict" className="mt-1 text-xl font-bold text-text sm:text-2xl">
        {headline}
      </h2>
      {text && <p className="mt-1 text-text">{text}</p>}
      {sameYearOnly && view.verdict.kind === 'single' && (
        <p className="mt-1">
          <Link
            to="/compare"
            search={(previous) => ({ ...previous, match: undefined })}
            className="inline-block py-1 font-bold text-accent underline"
          >
            {t('toNearest')}
          </Link>
        </p>
      )}
    </section>
  );
}

function useVerdictWords({ verdict, apart }: CompareView): { headline: string; text: string } {
  const t = useTranslations('compare.verdict');
  const causes = useCauses();
  switch (verdict.kind) {
    case 'ranked': {
      const words = { count: verdict.apart, causes: causes(verdict.causes) };
      const key = verdict.causes.length > 0 ? 'othersApart' : 'othersApartPlain';
      return {
        headline: t('ranked', { count: verdict.count }),
        text: verdict.apart > 0 ? t(key, words) : '',
      };
    }
    case 'apart':
      return {
        headline:
          verdict.causes.length > 0
            ? t('apart', { causes: causes(verdict.causes) })
            : t('apartPlain'),
        text: t('reasonsBelow'),
      };
    case 'single':
      return {
        headline: t('single'),
        text: t('singleText', { unit: apart[0]?.label ?? '' }),
      };
    case 'none':
      return { headline: t('single'), text: '' };
  }
}

/** 数え方と期間 */
function useCauses(): (causes: Cause[]) => string {
  const t = useTranslations('compare');
  return (causes) =>
    causes
      .map((cause) => t(`cause.${cause}`))
      .reduce((first, second) => (first ? t('causeAnd', { first, second }) : second), '');
}
