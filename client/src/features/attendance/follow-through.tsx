import { useTranslations } from 'use-intl';
import { isReported, type Figure } from '../../shared/figures/figure';
import { SourceButton } from '../../shared/figures/source-button';
import { useFormat } from '../../shared/i18n/use-format';

/** How many came on from one session to the next, with the numbers it is formed of. */
export function FollowThrough({ figure }: { figure: Figure }) {
  const t = useTranslations('attendance');
  const format = useFormat();
  const { value, numerator, denominator } = figure.value;
  const isKnown = isReported(figure) && value !== null;
  const isFormed = numerator !== null && denominator !== null;
  return (
    <section className="rounded-8 border border-border bg-surface p-4 sm:p-5">
      <h3 className="text-lg font-bold">{t('followTitle')}</h3>
      {isKnown ? (
        <>
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="text-3xl font-bold tabular-nums">{format.ratio(value)}</span>
            <SourceButton figure={figure} />
          </p>
          {isFormed && (
            <p className="mt-1">
              {t('followFormed', {
                after: format.number(numerator),
                before: format.number(denominator),
              })}
            </p>
          )}
        </>
      ) : (
        <p className="mt-2">{t('followNone')}</p>
      )}
      <p className="mt-1 text-sm text-text-quiet">{t('followNote')}</p>
    </section>
  );
}
