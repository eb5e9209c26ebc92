import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { BASES, type Base } from './consultations-model';

const NAMES = { cases: 'shareOfCases', labels: 'shareOfLabels' } as const;

/** Of what the shares are; kept in the address. */
export function BaseSwitch({ base }: { base: Base }) {
  const t = useTranslations('consultations');
  return (
    <nav aria-label={t('base')} className="mt-3 flex flex-wrap gap-1 text-sm print:hidden">
      {BASES.map((each) => (
        <Link
          key={each}
          to="/consultations"
          search={(previous) => ({ ...previous, base: each === 'cases' ? undefined : each })}
          resetScroll={false}
          replace
          aria-current={each === base ? 'true' : undefined}
          activeOptions={{ exact: true }}
          className={`min-h-9 rounded-6 border px-3 py-1.5 ${
            each === base
              ? 'border-accent bg-surface-accent font-bold text-accent'
              : 'border-border-strong text-accent'
          }`}
        >
          {t(NAMES[each])}
        </Link>
      ))}
    </nav>
  );
}
