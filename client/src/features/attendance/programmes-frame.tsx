import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { PairsChart, PairsLegend } from '../../shared/charts/pairs-chart';
import { isReported } from '../../shared/figures/figure';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { figuresOf, toPairs, type FiguresRow, type ProgrammeRow } from './attendance-model';
import { FiguresTable } from './figures-table';
import { PlanAndOutcome } from './plan-and-outcome';

interface ProgrammesFrameProps {
  network: NetworkQuery;
  view: View;
  rows: readonly ProgrammeRow[];
  total: FiguresRow;
  chosen: string | undefined;
}

/** The courses and events of the year: bars of what was planned and held, and beneath them all the figures. */
export function ProgrammesFrame({ network, view, rows, total, chosen }: ProgrammesFrameProps) {
  const t = useTranslations('attendance');
  const words = useFigureWords();
  const pairs = toPairs(rows);
  const title = t('programmesTitle');
  const names = { planned: t('plannedBar'), done: t('heldBar'), partial: t('partialBar') };
  return (
    <Frame
      id="programmes"
      level={2}
      title={title}
      figures={figuresOf([...rows, total])}
      period={fiscalYearPeriod(view.fiscalYear)}
      together
      picture={
        pairs.length > 0 ? (
          <PairsChart
            rows={pairs}
            unit={view.unit}
            absentText={({ figure }) => t('heldAbsent', { reason: words.value(figure) })}
          />
        ) : undefined
      }
      legend={pairs.length > 0 && <PairsLegend rows={pairs} unit={view.unit} names={names} />}
      table={() => (
        <FiguresTable
          caption={title}
          labelHeader={t('programmeColumn')}
          rows={rows}
          total={{ ...total, label: t('all') }}
          name={(row) => <ProgrammeLink row={row} isChosen={row.key === chosen} />}
          marked={chosen}
        />
      )}
      reading={<PlanAndOutcome rows={rows} />}
      notes={[
        t('order'),
        ...(rows.length === 0 ? [t('notSplit')] : []),
        ...(rows.some(({ figures }) => isReported(figures.seatFill)) ? [t('seatFillNote')] : []),
        ...(rows.some(isPlanned) ? [t('planNote')] : []),
      ]}
      lastImportedAt={lastImportOf(network, view.unit)}
    />
  );
}

function isPlanned({ figures }: ProgrammeRow): boolean {
  return figures.planned.value.notes.some(({ code }) => code === 'FROM_PLAN');
}

function ProgrammeLink({ row, isChosen }: { row: FiguresRow; isChosen: boolean }) {
  return (
    <Link
      to="/attendance"
      search={(previous) => ({ ...previous, programme: isChosen ? undefined : row.key })}
      resetScroll={false}
      aria-current={isChosen ? 'true' : undefined}
      activeOptions={{ exact: true }}
      className={`inline-block min-h-6 text-accent underline ${isChosen ? 'font-bold' : ''}`}
    >
      {row.label}
    </Link>
  );
}
