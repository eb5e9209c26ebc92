import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { TableTwin, type TwinColumn } from '../../shared/charts/table-twin';
import { fiscalYearOf } from '../../shared/format/period';
import { useFormat } from '../../shared/i18n/use-format';
import { Badge } from '../../shared/ui/badge';
import type { CompareRow, CompareView } from './compare-model';

interface CompareTableProps {
  caption: string;
  comparison: CompareView;
  hidden: boolean;
}

/** The same values as the bars, with all that is said of each; also those that are missing. */
export function CompareTable({ caption, comparison, hidden }: CompareTableProps) {
  const t = useTranslations('compare');
  const { metric, ranked, apart, absent } = comparison;
  const rows = [...ranked, ...apart, ...absent];
  return (
    <TableTwin
      caption={caption}
      labelHeader={t('unitColumn')}
      valueHeader={useFormat().text(metric.name)}
      rows={rows}
      totals={[]}
      columns={useColumns(comparison)}
      hidden={hidden}
    />
  );
}

function useColumns({ ranked, apart, absent, summary }: CompareView): TwinColumn[] {
  const t = useTranslations('compare');
  const byKey = new Map([...ranked, ...apart, ...absent].map((row) => [row.key, row]));
  const of =
    (cell: (row: CompareRow) => ReactNode): TwinColumn['cell'] =>
    ({ key }) => {
      const row = byKey.get(key);
      return row && row.amount !== null ? cell(row) : null;
    };
  const ofMiddle = [
    {
      key: 'quartile',
      header: t('quartileColumn'),
      cell: of(({ quartile }) => <Quartile quartile={quartile} />),
    },
    {
      key: 'distance',
      header: t('distanceColumn'),
      cell: of((row) => <Distance row={row} />),
    },
  ];
  return [
    { key: 'rank', header: t('rankColumn'), cell: of(({ rank }) => rank ?? t('noRank')) },
    ...(summary.median === null ? [] : ofMiddle),
    { key: 'period', header: t('periodColumn'), cell: of((row) => <YearCell row={row} />) },
    {
      key: 'comparable',
      header: t('comparableColumn'),
      cell: of((row) => <ReasonsCell row={row} />),
    },
  ];
}

function Distance({ row: { distanceToMedian, figure } }: { row: CompareRow }) {
  const format = useFormat();
  if (distanceToMedian === null) return null;
  const { unit, unitName } = figure.value;
  const kind = unit === 'ratio' ? 'POINTS' : 'DIFFERENCE';
  return format.change({ kind, value: distanceToMedian, unitName });
}

function Quartile({ quartile }: { quartile: number | null }) {
  const t = useTranslations('compare.quartile');
  const key = (['q1', 'q2', 'q3', 'q4'] as const)[(quartile ?? 0) - 1];
  return key ? t(key) : null;
}

/** The fiscal year the value is of; another one than asked for stands out. */
function YearCell({ row }: { row: CompareRow }) {
  const t = useTranslations('compare');
  const format = useFormat();
  const year = format.shortFiscalYear(fiscalYearOf(row.figure.period.from));
  return row.otherPeriod ? <Badge tone="notice">{t('otherPeriod', { year })}</Badge> : year;
}

function ReasonsCell({ row }: { row: CompareRow }) {
  const t = useTranslations('compare');
  const format = useFormat();
  if (row.comparable) return t('comparable');
  if (row.reasons.length === 0) return t('verdict.single');
  return (
    <ul className="ml-auto w-72 list-disc pl-4 text-left whitespace-normal">
      {row.reasons.map(({ code, text }) => (
        <li key={code}>{format.text(text)}</li>
      ))}
    </ul>
  );
}
