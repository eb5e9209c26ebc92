import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import type { Finding } from './finding';

type Hypotheses = Finding['hypotheses'];

interface FindingHypothesesProps {
  hypotheses: Hypotheses;
  /** Where its title stands above it already. */
  untitled?: boolean;
}

/** Possible explanations, each with whether it would give the printed number. None is taken as true. */
export function FindingHypotheses({ hypotheses, untitled = false }: FindingHypothesesProps) {
  const t = useTranslations('finding');
  const format = useFormat();
  if (hypotheses.length === 0) return null;
  return (
    <div className={untitled ? 'text-text' : 'mt-3 text-text'}>
      {!untitled && <h5 className="font-bold">{t('hypotheses')}</h5>}
      <ul className="mt-1 grid gap-1">
        {hypotheses.map(({ code, text, fits }) => (
          <li key={code} className="grid grid-cols-[7.75rem_minmax(0,1fr)] items-start gap-2">
            <Fit fits={fits} />
            <span>{format.text(text)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fit({ fits }: { fits: boolean | null }) {
  const t = useTranslations('finding.fits');
  const answer = fits === null ? 'unknown' : fits ? 'yes' : 'no';
  return (
    <span className="inline-flex items-center gap-1 rounded-4 border border-border-strong bg-surface px-1.5 text-xs leading-6 font-bold whitespace-nowrap">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-3.5 shrink-0 fill-none stroke-current stroke-2"
      >
        <path d={SIGNS[answer]} />
      </svg>
      {t(answer)}
    </span>
  );
}

const SIGNS = {
  yes: 'M2 9 L6 13 L14 3',
  no: 'M3 3 L13 13 M13 3 L3 13',
  unknown: 'M3 8 H13',
} as const;
