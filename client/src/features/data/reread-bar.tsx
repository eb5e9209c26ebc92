import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/button';
import { SubmitButton } from '../../shared/ui/submit-button';

interface RereadBarProps {
  changes: number;
  busy: boolean;
  onUndo: () => void;
}

/** Stays in sight while something was said that the file is not read by yet. */
export function RereadBar({ changes, busy, onUndo }: RereadBarProps) {
  const t = useTranslations('data.how');
  const said = changes > 0 ? t('changes', { count: changes }) : '';
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {changes > 0 && (
        <div className="sticky bottom-2 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 border border-accent bg-surface px-4 py-3 shadow-3">
          <p aria-hidden="true" className="text-sm">
            {said}
          </p>
          <SubmitButton busy={busy}>{t('submit')}</SubmitButton>
          <Button onClick={onUndo}>{t('undo')}</Button>
        </div>
      )}
    </>
  );
}
