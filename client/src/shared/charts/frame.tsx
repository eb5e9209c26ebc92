import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SheetTable } from '../export/workbook';
import { isReported, type Figure } from '../figures/figure';
import { FindingLines } from '../figures/finding-lines';
import type { Period } from '../format/period';
import { useFormat } from '../i18n/use-format';
import { FrameAbout } from './frame-about';
import { FrameToolbar } from './frame-toolbar';
import { useFrameView, useIsAlone } from './use-frame-view';

/** What a reader noted at the figures, as it goes into a file. */
export interface Noted {
  sign: string;
  when: string;
  unit: string;
  text: string;
  author: string;
}

export interface FrameProps {
  /** Names the frame in the address and the file. */
  id: string;
  /** A sentence that says what is shown. */
  title: string;
  /** Of its heading: 2 where no heading stands between it and the page's. */
  level?: 2 | 3;
  /** Exactly the figures shown: they are saved, explained and traced to their sources. */
  figures: Figure[];
  period: Period;
  /** Whose figures; else the unit of the first one. */
  whose?: string;
  /** In what they are measured, where that is not the same for all. */
  measure?: string;
  /** What is saved first where the frame says more than its figures, such as targets. */
  sheet?: SheetTable;
  controls?: ReactNode;
  /** The chart; without one the table is the picture. */
  picture?: ReactNode;
  /** The table says more than the chart and stays beneath it, instead of taking its place. */
  together?: boolean;
  /** The picture has headings and words of its own: it is not hidden from those who do not see it. */
  readable?: boolean;
  legend?: ReactNode;
  /** What is seen in the picture at a glance, for those who do not see it. */
  spoken?: readonly string[];
  /** The same values as a table; while hidden it is for screen readers and takes no focus. */
  table: (hidden: boolean) => ReactNode;
  /** Between the picture and the notes. */
  reading?: ReactNode;
  notes?: string[];
  noted?: readonly Noted[];
  /** Instead of all that, when there is no value at all. */
  empty?: ReactNode;
  lastImportedAt: string | null;
}

/** The frame around every picture of numbers: what it shows, how far it can be trusted, the same values as a table. */
export function Frame(props: FrameProps) {
  const { id, title, level = 3, figures, sheet, controls, empty } = props;
  const t = useTranslations('frame');
  const titleId = useId();
  const scopeId = useId();
  const isAlone = useIsAlone(id);
  const Heading = `h${level}` as const;
  return (
    <section
      // Frames of several units may have the same title.
      aria-labelledby={`${titleId} ${scopeId}`}
      data-alone={isAlone ? '' : undefined}
      className="min-w-0 rounded-8 border border-border bg-surface p-4 break-inside-avoid sm:p-5"
    >
      <Heading id={titleId} className="text-lg font-bold">
        {title}
      </Heading>
      <FrameScope {...props} scopeId={scopeId} />
      {controls}
      {sheet || figures.some(isReported) ? (
        <FrameBody {...props} />
      ) : (
        <div className="mt-3 text-text-quiet">{empty ?? t('empty')}</div>
      )}
    </section>
  );
}

/** Whose figures, the period in both notations, and the unit of measure. */
function FrameScope({
  figures,
  period,
  whose,
  measure,
  scopeId,
}: FrameProps & { scopeId: string }) {
  const t = useTranslations('frame');
  const format = useFormat();
  const [first] = figures;
  const name = whose ?? (first && format.text(first.unit.name));
  return (
    <p id={scopeId} className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-text-quiet">
      {name && <span>{name}</span>}
      <span>{format.period(period)}</span>
      {first && <span>{measure ?? t('unit', { unit: format.text(first.value.unitName) })}</span>}
    </p>
  );
}

function FrameBody(props: FrameProps) {
  const { id, picture, together = false, readable = false, legend, table, reading } = props;
  const { spoken = [], notes = [], figures, lastImportedAt } = props;
  const [view, setView] = useFrameView(id);
  const drawn = picture !== undefined && (together || view === 'chart');
  const switched = picture === undefined || together ? null : view;
  return (
    <>
      <FrameToolbar
        {...props}
        view={switched}
        isPicture={drawn || picture === undefined}
        onView={setView}
      />
      {drawn && (
        <div
          aria-hidden={readable ? undefined : 'true'}
          data-picture={readable ? 'whole' : ''}
          className="mt-3"
        >
          {picture}
        </div>
      )}
      {drawn && <div data-legend="">{legend}</div>}
      {drawn && (
        <div className="sr-only">
          {spoken.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div data-picture={picture === undefined ? 'table' : undefined}>
        {table(drawn && !together)}
      </div>
      {picture === undefined && <div data-legend="">{legend}</div>}
      {reading}
      {notes.length > 0 && (
        <ul className="mt-3 list-disc pl-5 text-sm">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <FindingLines figures={figures} />
      <FrameAbout figures={figures} lastImportedAt={lastImportedAt} />
    </>
  );
}
