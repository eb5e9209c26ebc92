import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import type { Claim } from './claim-model';
import { VerdictBadge } from './verdict-badge';

/** Why the verdict is what it is, what to keep in mind, and what would help. */
export function ClaimWhy({ claim: { why, hint, missing, cautions } }: { claim: Claim }) {
  const t = useTranslations('claims');
  const format = useFormat();
  return (
    <div className="grid gap-1 [word-break:auto-phrase]">
      <p>{format.text(why)}</p>
      {hint && <p className="font-bold">{t('hint', { text: format.text(hint) })}</p>}
      {cautions.length > 0 && (
        <ul className="list-disc pl-5 text-sm text-text-quiet">
          {cautions.map(({ code, text }) => (
            <li key={code}>{format.text(text)}</li>
          ))}
        </ul>
      )}
      {missing && <p className="text-sm">{t('missing', { text: format.text(missing) })}</p>}
    </div>
  );
}

/** What it is linked to, and who said so. */
export function ClaimOrigin({ claim }: { claim: Claim }) {
  const t = useTranslations('claims');
  const format = useFormat();
  const { link, unit, fiscalYear, linkedBy, recordedBy } = claim;
  const part = link?.option ?? link?.disaggregation;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-text-quiet">
      <span>{format.text(unit.name)}</span>
      <span>{format.fiscalYear(fiscalYear)}</span>
      <span>
        {link
          ? t(part ? 'linkedToPart' : 'linkedTo', {
              metric: format.text(link.metric.name),
              part: part ? format.text(part.name) : '',
              comparison: format.text(link.comparisonName),
            })
          : t('notLinked')}
      </span>
      <span>
        {linkedBy ? t('linkedBy', { name: linkedBy }) : t('recordedBy', { name: recordedBy })}
      </span>
    </p>
  );
}

/** What a person concluded; or that nobody did. */
export function ClaimConfirmed({ claim: { confirmation } }: { claim: Claim }) {
  const t = useTranslations('claims');
  const format = useFormat();
  if (!confirmation) return <p className="text-sm text-text-quiet">{t('unconfirmed')}</p>;
  const { verdict, verdictName, note, author, at, isOutdated } = confirmation;
  return (
    <div className="rounded-6 border-l-4 border-accent bg-surface-accent px-3 py-2 text-sm">
      <p>
        <span className="font-bold">{t('confirmed')}</span>{' '}
        <VerdictBadge verdict={verdict}>{format.text(verdictName)}</VerdictBadge>{' '}
        <span className="text-text-quiet">
          {author} {format.instant(at)}
        </span>
      </p>
      {note && <p className="[overflow-wrap:anywhere] whitespace-pre-line">{note}</p>}
      {isOutdated && <p className="font-bold">{t('outdated')}</p>}
    </div>
  );
}
