import { useTranslations } from 'use-intl';
import { Button } from '../ui/button';
import type { FrameProps } from './frame';
import { SaveMenu } from './save-menu';
import type { FrameView } from './use-frame-view';
import { SAVE_FORMS, useSaving } from './use-saving';

interface FrameToolbarProps extends FrameProps {
  /** Null: there is nothing to switch. */
  view: FrameView | null;
  /** Whether a drawing, or a table that is a picture, is shown and can be saved as one. */
  isPicture: boolean;
  onView: (view: FrameView) => void;
}

/** Chart or table, and the figures to take along. */
export function FrameToolbar({ view, isPicture, onView, ...shown }: FrameToolbarProps) {
  const t = useTranslations('frame');
  const { title } = shown;
  const { csv, save } = useSaving(shown);
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 print:hidden">
      {view && (
        <div role="group" aria-label={t('view')} className="flex gap-1">
          <Button pressed={view === 'chart'} onClick={() => onView('chart')}>
            {t('chart')}
          </Button>
          <Button pressed={view === 'table'} onClick={() => onView('table')}>
            {t('table')}
          </Button>
        </div>
      )}
      <Button label={t('csvOf', { title })} onClick={() => void csv()}>
        {t('csv')}
      </Button>
      <SaveMenu
        title={title}
        forms={SAVE_FORMS.filter((form) => isPicture || (form !== 'png' && form !== 'svg'))}
        onSave={save}
      />
    </div>
  );
}
