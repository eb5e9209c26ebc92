import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import type { Finding } from '../../shared/figures/finding';
import { FindingMark, toneOf } from '../../shared/figures/finding-mark';
import { useFindingWords } from '../../shared/figures/use-finding-words';
import { fiscalYearPeriod } from '../../shared/format/period';
import { useFormat } from '../../shared/i18n/use-format';
import { Badge } from '../../shared/ui/badge';
import { FindingOpener } from '../../shared/figures/finding-opener';

const SHOWN = 3;

interface FindingsProps {
  findings: Finding[];
  view: View;
  /** Keys of those the reader has not seen yet. */
  fresh: ReadonlySet<string>;
}

/** What a person should look at in the figures of the unit and year, the gravest first. */
export function ToConfirm({ findings, view, fresh }: FindingsProps) {
  const t = useTranslations('overview');
  if (findings.length === 0) return null;
  const more = findings.slice(SHOWN);
  return (
    <section aria-labelledby="to-confirm">
      <h2 id="to-confirm" className="mb-1 text-xl font-bold">
        {t('toConfirm', { count: findings.length })}
      </h2>
      <p className="mb-3 text-sm text-text-quiet">{t('toConfirmText')}</p>
      <FindingCards findings={findings.slice(0, SHOWN)} view={view} fresh={fresh} />
      {more.length > 0 && (
        <details className="mt-2">
          <summary className="py-1 text-accent">
            {t('moreToConfirm', { count: more.length })}
          </summary>
          <div className="mt-2">
            <FindingCards findings={more} view={view} fresh={fresh} />
          </div>
        </details>
      )}
    </section>
  );
}

function FindingCards({ findings, view, fresh }: FindingsProps) {
  return (
    <ul className="grid gap-3 lg:grid-cols-3">
      {findings.map((finding) => (
        <FindingCard
          key={finding.key}
          finding={finding}
          view={view}
          isNew={fresh.has(finding.key)}
        />
      ))}
    </ul>
  );
}

interface FindingCardProps {
  finding: Finding;
  view: View;
  isNew: boolean;
}

function FindingCard({ finding, view, isNew }: FindingCardProps) {
  const alerts = useTranslations('alerts');
  const severity = useTranslations('finding.severity');
  const format = useFormat();
  const elsewhere = useFindingWords().elsewhere(finding, {
    unit: view.unit,
    period: fiscalYearPeriod(view.fiscalYear),
  });
  return (
    <li
      className={`flex break-inside-avoid flex-col rounded-6 border-l-4 bg-surface p-4 text-sm ${toneOf(finding)}`}
    >
      <p className="flex items-center gap-1.5 font-bold">
        <FindingMark severity={finding.severity} />
        {severity(finding.severity)}
        {isNew && <Badge tone="notice">{alerts('newMark')}</Badge>}
      </p>
      <h3 className="mt-1 text-base font-bold text-text">{format.text(finding.title)}</h3>
      {elsewhere.length > 0 && <p className="text-text-quiet">{elsewhere.join(' ')}</p>}
      <p className="mt-1 text-text">{format.text(finding.text)}</p>
      <div className="mt-auto pt-3">
        <FindingOpener finding={finding} />
      </div>
    </li>
  );
}
