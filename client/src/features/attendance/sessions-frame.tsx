import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { DaysChart } from '../../shared/charts/charts';
import { FrameLegend } from '../../shared/charts/frame-legend';
import { hasValues, toChartRow, toLegend } from '../../shared/charts/model/chart-row';
import { amountText, isReported, type Figure } from '../../shared/figures/figure';
import { lastImportOf, type View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type {
  AttendanceProgrammeQuery,
  NetworkQuery,
  OptionFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { seriesColour } from '../../shared/theme/series-colour';
import type { Ground } from './attendance-model';
import { toSessionRows, type SessionRow } from './session-rows';
import { SessionsTable } from './sessions-table';

interface SessionsFrameProps {
  network: NetworkQuery;
  view: View;
  name: string;
  found: NonNullable<AttendanceProgrammeQuery['programmeSessions']>;
  ground: Ground;
  programme: OptionFieldsFragment;
}

/** With more bars than these, numbers above them would cover each other. */
const MOST_PRINTED = 14;

/** The sessions of a programme in the order of time: who came, and beneath it all that is known of each. */
export function SessionsFrame(props: SessionsFrameProps) {
  const { network, view, name, found, ground, programme } = props;
  const t = useTranslations('attendance');
  const format = useFormat();
  const rows = toSessionRows(ground, found.sessions, programme);
  const marks = rows.map(({ key, participants, day }) =>
    toChartRow({ key, label: format.day(day), figure: participants }),
  );
  const period = fiscalYearPeriod(view.fiscalYear);
  const title = t('sessionsTitle', { name });
  const isRoomy = marks.length <= MOST_PRINTED;
  return (
    <Frame
      id="sessions"
      title={title}
      figures={rows.flatMap(figuresOfSession)}
      period={period}
      whose={format.text(ground.unit.name)}
      together
      picture={
        hasValues(marks) ? (
          <DaysChart
            rows={marks}
            unit={view.unit}
            period={period}
            valueText={({ figure, amount }) =>
              isRoomy && amount !== null ? amountText(figure, amount, format) : ''
            }
          />
        ) : undefined
      }
      legend={<FrameLegend legend={toLegend(marks)} colour={seriesColour(view.unit)} />}
      table={() => <SessionsTable caption={title} rows={rows} unit={view.unit} />}
      notes={useNotes(found, rows)}
      empty={t(found.isHidden ? 'sessionsHidden' : 'sessionsNone')}
      lastImportedAt={lastImportOf(network, view.unit)}
    />
  );
}

function figuresOfSession({ occurrence, capacity, participants, seatFill }: SessionRow): Figure[] {
  return [participants, occurrence, capacity, seatFill];
}

function useNotes(
  { isMore, isHidden }: SessionsFrameProps['found'],
  rows: readonly SessionRow[],
): string[] {
  const t = useTranslations('attendance');
  return [
    ...(rows.some(({ held }) => !held) ? [t('announcedNote')] : []),
    ...(rows.some(({ followThrough }) => isReported(followThrough)) ? [t('followColumnNote')] : []),
    ...(isMore ? [t('sessionsMore', { shown: rows.length })] : []),
    ...(isHidden ? [t('sessionsHidden')] : []),
  ];
}
