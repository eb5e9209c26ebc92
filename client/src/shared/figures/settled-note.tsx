import { useTranslations } from 'use-intl';
import { useFormat } from '../i18n/use-format';
import { Badge } from '../ui/badge';
import { isSettled, type Finding } from './finding';

/** What became of a finding, in a word; nothing where it is open. */
export function SettledBadge({ finding }: { finding: Finding }) {
  const t = useTranslations('finding.state');
  if (!isSettled(finding)) return null;
  return (
    <>
      <Badge tone="plain">{t(finding.state)}</Badge>{' '}
    </>
  );
}

/** What became of a finding and why, as far as the reader may know; or that it is open again. */
export function SettledNote({ finding }: { finding: Finding }) {
  const t = useTranslations('finding');
  const states = useTranslations('finding.state');
  const format = useFormat();
  const { state, changed, note, resolvedBy, resolvedAt } = finding;
  if (changed) return <p className="mt-2 font-bold text-text-notice">{t('changed')}</p>;
  if (!isSettled(finding)) return null;
  const at = [resolvedBy, resolvedAt && format.instant(resolvedAt)].filter(Boolean).join(' ');
  return (
    <div className="mt-2 rounded-6 bg-surface-quiet px-3 py-2 text-text">
      <p className="font-bold">{at ? t('settled', { state: states(state), at }) : states(state)}</p>
      {note && <p className="whitespace-pre-line">{note}</p>}
    </div>
  );
}
