import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/button';

interface SaveBarProps {
  edited: number;
  conflicts: number;
  busy: boolean;
  onDiscard: () => void;
}

/** Stays in sight below the rows: how much is not saved, and the button. */
export function SaveBar({ edited, conflicts, busy, onDiscard }: SaveBarProps) {
  const t = useTranslations('entry');
  return (
    <div className="sticky bottom-0 z-10 grid gap-2 border-t border-border bg-surface py-3">
      <p aria-live="polite" className="text-sm">
        {conflicts > 0
          ? t('conflict.choose', { count: conflicts })
          : edited > 0
            ? t('save.unsaved', { count: edited })
            : t('save.allSaved')}
      </p>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" busy={busy}>
          {t('save.submit')}
        </Button>
        {edited > 0 && <Button onClick={onDiscard}>{t('save.discard')}</Button>}
      </p>
    </div>
  );
}
