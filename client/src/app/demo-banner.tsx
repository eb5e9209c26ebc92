import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMe } from '../shared/session/use-me';
import { Badge } from '../shared/ui/badge';

/** Says on every page that nothing here is in earnest. */
export function DemoBanner() {
  const t = useTranslations('demo');
  const me = useMe();
  if (!me?.demo) return null;
  return (
    <aside
      aria-label={t('badge')}
      className="border-b border-border-notice bg-surface-notice text-sm text-text-notice print:hidden"
    >
      <p className="mx-auto max-w-6xl px-4 py-1.5 [word-break:auto-phrase]">
        <Badge tone="notice">{t('badge')}</Badge> <span className="mx-1.5">{t('banner')}</span>{' '}
        <Link to="/sign-in" className="font-bold whitespace-nowrap underline">
          {t(me.person ? 'change' : 'choose')}
        </Link>
      </p>
    </aside>
  );
}
