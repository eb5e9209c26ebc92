import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ChartRow } from '../../../shared/charts/model/chart-row';
import { TableTwin, type TwinColumn } from '../../../shared/charts/table-twin';
import { isReported } from '../../../shared/figures/figure';
import { ValueButton } from '../../../shared/figures/source-button';
import { useFigureWords } from '../../../shared/figures/use-figure-words';
import type { MetricFieldsFragment } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import type { PairRow, PairView } from './scatter-model';

interface PairTableProps {
  caption: string;
  pairs: PairView;
  metrics: { across: MetricFieldsFragment; up: MetricFieldsFragment };
  hidden: boolean;
}

/** The same values, with the residents behind the area and the number in the picture. */
export function PairTable({ caption, pairs, metrics, hidden }: PairTableProps) {
  const compare = useTranslations('compare');
  const t = useTranslations('compareViews.scatter');
  const format = useFormat();
  const { drawn, apart } = pairs;
  const rows = [...drawn, ...apart];
  const byKey = new Map(rows.map((row) => [row.across.key, row]));
  const column = (key: string, header: string, cell: (row: PairRow) => ReactNode): TwinColumn => ({
    key,
    header,
    cell: (row) => {
      const pair = byKey.get(row.key);
      return pair ? cell(pair) : null;
    },
  });
  return (
    <TableTwin
      caption={caption}
      labelHeader={compare('unitColumn')}
      valueHeader={format.text(metrics.across.name)}
      rows={rows.map(({ across }) => across)}
      totals={[]}
      columns={[
        column('up', format.text(metrics.up.name), ({ up }) => <Cell row={up} hidden={hidden} />),
        column('residents', t('residents'), ({ residents }) => (
          <Cell row={residents} hidden={hidden} />
        )),
        column('comparable', t('comparable'), (row) => <Reasons row={row} />),
        column('number', t('number'), (row) =>
          drawn.includes(row) ? String(drawn.indexOf(row) + 1) : '',
        ),
      ]}
      hidden={hidden}
    />
  );
}

function Cell({ row: { figure }, hidden }: { row: ChartRow; hidden: boolean }) {
  const words = useFigureWords();
  return hidden || !isReported(figure) ? words.value(figure) : <ValueButton figure={figure} />;
}

function Reasons({ row: { comparable, reasons } }: { row: PairRow }) {
  const t = useTranslations('compareViews.scatter');
  const format = useFormat();
  if (comparable) return t('yes');
  return [...new Set(reasons.map(({ text }) => format.text(text)))].map((text) => (
    <span key={text} className="ml-auto block max-w-72 text-left text-xs whitespace-normal">
      {text}
    </span>
  ));
}
