import { useTranslations } from 'use-intl';
import { DumbbellChart } from '../../shared/charts/dumbbell/dumbbell-chart';
import { Frame } from '../../shared/charts/frame';
import { usePartialNote } from '../../shared/charts/use-partial-note';
import { lastImportOf, type View } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import type { RisingRow, RisingView } from './consultations-rising';
import { RisingLegend } from './rising-legend';
import { RisingTable } from './rising-table';

interface RisingFrameProps {
  network: NetworkQuery;
  view: View;
  rising: RisingView;
}

/** Topics with more cases than in the same months of the year before: counts first, and what they are worth. */
export function RisingFrame({ network, view, rising }: RisingFrameProps) {
  const t = useTranslations('consultationViews.rising');
  const { rows, months, smallBelow, isCompared } = rising;
  const title = useTitle(rising);
  const change = useChange();
  const partial = usePartialNote(rows.flatMap(({ now, before }) => [now, before]));
  return (
    <Frame
      id="rising"
      level={2}
      title={title}
      figures={rows.flatMap(({ now, before }) => [now.figure, before.figure])}
      period={rising.period}
      picture={
        <DumbbellChart
          rows={rows.map((row) => ({
            ...{ key: row.key, label: row.label, lead: false },
            ...{ before: row.before, after: row.now, change: change(row) },
          }))}
        />
      }
      legend={
        <RisingLegend unit={view.unit} fiscalYear={view.fiscalYear} isPartial={partial !== null} />
      }
      spoken={rows
        .slice(0, SPOKEN)
        .map((row) => t('spoken', { name: row.label, change: change(row) }))}
      table={(hidden) => (
        <RisingTable caption={title} rows={rows} fiscalYear={view.fiscalYear} hidden={hidden} />
      )}
      notes={[
        ...useNotes(rising),
        ...(rows.some(({ isSmall }) => isSmall) ? [t('small', { below: smallBelow })] : []),
        ...(partial ? [partial] : []),
      ]}
      empty={t(months.length > 0 && isCompared ? 'noneRose' : 'notCompared')}
      lastImportedAt={lastImportOf(network, view.unit)}
    />
  );
}

/** So many are said; the table has all. */
const SPOKEN = 3;

function useTitle({ months, isCompared }: RisingView): string {
  const t = useTranslations('consultationViews.rising');
  const last = useMonthName()(months.at(-1));
  return isCompared && last !== null ? t('title', { last }) : t('titlePlain');
}

function useMonthName() {
  const format = useFormat();
  return (month: number | undefined): string | null =>
    month === undefined ? null : format.shortMonth(`2000-${String(month).padStart(2, '0')}-01`);
}

/** +54件（+24%）; small counts have no percentage that would say more than they do. */
function useChange(): (row: RisingRow) => string {
  const t = useTranslations('consultationViews.rising');
  const format = useFormat();
  return ({ difference, percent, isSmall }) => {
    const text = format.change(difference);
    if (isSmall) return t('smallChange', { difference: text });
    return percent ? t('change', { difference: text, percent: format.change(percent) }) : text;
  };
}

function useNotes({ refused }: RisingView): string[] {
  const t = useTranslations('consultationViews.rising');
  const format = useFormat();
  const reasons = [...new Set(refused.map(({ text }) => format.text(text)))];
  return [
    t('rule'),
    ...reasons.map((reason) =>
      t('refused', {
        names: refused
          .filter(({ text }) => format.text(text) === reason)
          .map(({ name }) => name)
          .join(t('comma')),
        reason,
      }),
    ),
  ];
}
