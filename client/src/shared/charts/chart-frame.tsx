import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { tidyCsv } from '../figures/tidy-csv';
import { useFigureWords } from '../figures/use-figure-words';
import type { Period } from '../format/period';
import { periodCode } from '../format/period';
import { useFormat } from '../i18n/use-format';
import { seriesColour } from '../theme/series-colour';
import { Button } from '../ui/button';
import { downloadText } from '../ui/download';
import { FrameAbout } from './frame-about';
import { FrameLegend } from './frame-legend';
import { hasValues, toLegend, type ChartRow } from './model/chart-row';
import { TableTwin, type TwinColumn } from './table-twin';
import { useFrameView, type FrameView } from './use-frame-view';

export interface ChartFrameProps {
  /** Names the frame in the address and the file. */
  id: string;
  /** A sentence that says what is shown. */
  title: string;
  rows: ChartRow[];
  totals?: ChartRow[];
  period: Period;
  labelHeader: string;
  valueHeader: string;
  columns?: TwinColumn[];
  notes?: string[];
  emptyText?: string;
  lastImportedAt: string | null;
  controls?: ReactNode;
  /** The chart itself. */
  children: ReactNode;
}

/** The frame around every chart: what it shows, how far it can be trusted, and the same values as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, rows, totals = [], columns = [], notes = [], controls, children } = props;
  const t = useTranslations('frame');
  const [view, setView] = useFrameView(id);
  const titleId = useId();
  const all = [...rows, ...totals];
  const [first] = rows;
  return (
    <section
      aria-labelledby={titleId}
      className="min-w-0 rounded-8 border border-border bg-surface p-4 break-inside-avoid sm:p-5"
    >
      <h3 id={titleId} className="text-lg font-bold">
        {title}
      </h3>
      <FrameScope {...props} />
      {controls}
      {hasValues(all) && first ? (
        <>
          <FrameToolbar {...props} view={view} onView={setView} />
          {view === 'chart' && (
            <div aria-hidden="true" className="mt-3">
              {children}
            </div>
          )}
          {view === 'chart' && (
            <FrameLegend legend={toLegend(rows)} colour={seriesColour(first.figure.unit.code)} />
          )}
          <TableTwin
            caption={title}
            labelHeader={props.labelHeader}
            valueHeader={props.valueHeader}
            rows={rows}
            totals={totals}
            columns={columns}
            hidden={view === 'chart'}
          />
          <FrameNotes rows={rows} notes={notes} />
          <FrameAbout rows={all} lastImportedAt={props.lastImportedAt} />
        </>
      ) : (
        <p className="mt-3 text-text-quiet">{props.emptyText ?? t('empty')}</p>
      )}
    </section>
  );
}

/** Unit, period in both notations, and the unit of measure. */
function FrameScope({ rows, period }: ChartFrameProps) {
  const t = useTranslations('frame');
  const format = useFormat();
  const [first] = rows;
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-text-quiet">
      {first && <span>{format.text(first.figure.unit.name)}</span>}
      <span>{format.period(period)}</span>
      {first && <span>{t('unit', { unit: format.text(first.figure.metric.unitName) })}</span>}
    </p>
  );
}

interface FrameToolbarProps extends ChartFrameProps {
  view: FrameView;
  onView: (view: FrameView) => void;
}

function FrameToolbar({ id, title, rows, totals = [], period, view, onView }: FrameToolbarProps) {
  const t = useTranslations('frame');
  const format = useFormat();
  const save = () => {
    const figures = [...rows, ...totals].map(({ figure }) => figure);
    const unit = figures[0]?.unit.code.replaceAll('/', '_') ?? 'musubi';
    const name = `${unit}_${id}_${periodCode(period).replaceAll('/', '_')}.csv`;
    downloadText(name, tidyCsv(figures, format.text), 'text/csv;charset=utf-8');
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 print:hidden">
      <div role="group" aria-label={t('view')} className="flex gap-1">
        <Button pressed={view === 'chart'} onClick={() => onView('chart')}>
          {t('chart')}
        </Button>
        <Button pressed={view === 'table'} onClick={() => onView('table')}>
          {t('table')}
        </Button>
      </div>
      <Button label={t('csvOf', { title })} onClick={save}>
        {t('csv')}
      </Button>
    </div>
  );
}

function FrameNotes({ rows, notes }: { rows: ChartRow[]; notes: string[] }) {
  const t = useTranslations('frame');
  const words = useFigureWords();
  const partial = rows
    .filter((row) => row.partial)
    .map(({ figure }) => [words.months(figure), words.range(figure)])
    .map(([months, range]) =>
      months && range ? t('monthsAndRange', { months, range }) : (months ?? range ?? ''),
    );
  const said = [...notes];
  if (partial.length > 0) {
    said.push(t('partialNote', { coverage: [...new Set(partial)].join(' / ') }));
  }
  if (said.length === 0) return null;
  return (
    <ul className="mt-3 list-disc pl-5 text-sm">
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
