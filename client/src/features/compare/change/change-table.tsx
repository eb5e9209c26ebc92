import { useTranslations } from 'use-intl';
import { TableTwin } from '../../../shared/charts/table-twin';
import { isReported } from '../../../shared/figures/figure';
import { ValueButton } from '../../../shared/figures/source-button';
import { useFigureWords } from '../../../shared/figures/use-figure-words';
import { useFormat } from '../../../shared/i18n/use-format';
import { useWhyNoChange, type Years } from './change-apart';
import type { ChangeRow } from './change-model';

interface ChangeTableProps {
  caption: string;
  rows: ChangeRow[];
  years: Years;
  hidden: boolean;
}

/** The same values, with those that are not drawn and why. */
export function ChangeTable({ caption, rows, years, hidden }: ChangeTableProps) {
  const t = useTranslations('compareViews.change');
  const compare = useTranslations('compare');
  const format = useFormat();
  const byKey = new Map(rows.map((row) => [row.before.key, row]));
  return (
    <TableTwin
      caption={caption}
      labelHeader={compare('unitColumn')}
      valueHeader={t('then', { year: format.shortFiscalYear(years.then) })}
      rows={rows.map(({ before }) => before)}
      totals={[]}
      columns={[
        {
          key: 'now',
          header: t('then', { year: format.shortFiscalYear(years.now) }),
          cell: ({ key }) => <Now row={byKey.get(key)} hidden={hidden} />,
        },
        {
          key: 'change',
          header: t('change'),
          cell: ({ key }) => <ChangeCell row={byKey.get(key)} years={years} />,
        },
      ]}
      hidden={hidden}
    />
  );
}

function Now({ row, hidden }: { row: ChangeRow | undefined; hidden: boolean }) {
  const words = useFigureWords();
  if (!row) return null;
  const { figure, partial } = row;
  return (
    <>
      {hidden || !isReported(figure) ? words.value(figure) : <ValueButton figure={figure} />}
      {partial && <span className="block text-xs">{words.months(figure)}</span>}
    </>
  );
}

function ChangeCell({ row, years }: { row: ChangeRow | undefined; years: Years }) {
  const t = useTranslations('compareViews.change');
  const format = useFormat();
  const why = useWhyNoChange(years);
  if (!row) return null;
  if (row.change) return format.change(row.change);
  if (why(row).length === 0) return null;
  return (
    <>
      {t('notComputed')}
      {why(row).map((reason) => (
        <span
          key={reason}
          className="ml-auto block max-w-60 text-xs whitespace-normal text-text-quiet"
        >
          {reason}
        </span>
      ))}
    </>
  );
}
