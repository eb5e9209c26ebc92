import { useBlocker } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';

/** Asks before the page is left with figures that are not saved; another month of the same page keeps its own. */
export function LeaveQuestion({ unsaved }: { unsaved: boolean }) {
  const t = useTranslations('entry.leave');
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={t('title')} closeLabel={t('stay')} onClose={blocker.reset}>
      <div className="mt-3 grid gap-4">
        <p>{t('text')}</p>
        <p>
          <Button onClick={blocker.proceed}>{t('go')}</Button>
        </p>
      </div>
    </Dialog>
  );
}
