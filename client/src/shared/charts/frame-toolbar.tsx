import { useTranslations } from 'use-intl';
import { tidyCsv } from '../figures/tidy-csv';
import { periodCode } from '../format/period';
import { useFormat } from '../i18n/use-format';
import { useNoteExport } from '../session/use-note-export';
import { Button } from '../ui/button';
import { downloadText } from '../ui/download';
import type { FrameProps } from './frame';
import type { FrameView } from './use-frame-view';

interface FrameToolbarProps extends Pick<FrameProps, 'id' | 'title' | 'figures' | 'period'> {
  /** Null: the table is the picture, and there is nothing to switch. */
  view: FrameView | null;
  onView: (view: FrameView) => void;
}

/** Chart or table, and the figures to take along. */
export function FrameToolbar({ id, title, figures, period, view, onView }: FrameToolbarProps) {
  const t = useTranslations('frame');
  const format = useFormat();
  const noteExport = useNoteExport();
  const save = () => {
    const unit = figures[0]?.unit.code.replaceAll('/', '_') ?? 'musubi';
    const name = `${unit}_${id}_${periodCode(period).replaceAll('/', '_')}.csv`;
    downloadText(name, tidyCsv(figures, format.text), 'text/csv;charset=utf-8');
    noteExport(name, figures[0]?.unit.code ?? null);
  };
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
      <Button label={t('csvOf', { title })} onClick={save}>
        {t('csv')}
      </Button>
    </div>
  );
}
