import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { Button } from '../../../shared/ui/button';
import { LinkButton } from '../link-button';
import type { TextDraft } from './network-draft';

interface CreatedProps {
  to: 'units' | 'groups';
  code: string;
  name: TextDraft;
  onAgain: () => void;
}

/** Stands where the form was: what was registered, and where to go from here. */
export function Created({ to, code, name, onAgain }: CreatedProps) {
  const t = useTranslations('admin.unit');
  const format = useFormat();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} role="status" tabIndex={-1} className="grid gap-4">
      <p className="rounded-6 border-l-4 border-accent bg-surface-accent px-4 py-3 text-text">
        {t('created', { name: format.text(name) })}
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={`/admin/network/${to}/$code`} params={{ code }}>
          {t('openCreated')}
        </LinkButton>
        <Button onClick={onAgain}>{t('again')}</Button>
      </div>
    </div>
  );
}
