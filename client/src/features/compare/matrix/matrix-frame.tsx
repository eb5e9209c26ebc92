import { useTranslations } from 'use-intl';
import { Frame } from '../../../shared/charts/frame';
import { usePartialNote } from '../../../shared/charts/use-partial-note';
import { useNarrow } from '../../../shared/charts/use-narrow';
import { fiscalYearPeriod } from '../../../shared/format/period';
import { useFormat } from '../../../shared/i18n/use-format';
import type { AnsweredProps } from '../answered';
import { useWhom } from '../use-whom';
import { MatrixCards } from './matrix-cards';
import { MatrixLegend } from './matrix-legend';
import type { MatrixView } from './matrix-model';
import { MatrixTable } from './matrix-table';
import { useDomain } from './use-domain';

interface MatrixFrameProps extends AnsweredProps {
  matrix: MatrixView;
}

/** All metrics of a domain by units: a table to read across, on a phone a card for each unit. */
export function MatrixFrame({ view, choice, lastImportedAt, matrix }: MatrixFrameProps) {
  const t = useTranslations('compareViews.matrix');
  const format = useFormat();
  const isPhone = useNarrow();
  const year = format.fiscalYear(view.fiscalYear);
  const title = t('title', { domain: useDomain()(choice.domain), year });
  const cells = matrix.rows.flatMap((row) => row.cells.flat());
  const partial = usePartialNote(cells);
  const without = matrix.without.map(({ name }) => format.text(name));
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' });
  return (
    <Frame
      id="matrix"
      level={2}
      title={title}
      figures={cells.map(({ figure }) => figure)}
      period={fiscalYearPeriod(view.fiscalYear)}
      whose={useWhom()(choice.whom)}
      measure={t('measures')}
      table={() =>
        isPhone ? <MatrixCards matrix={matrix} /> : <MatrixTable caption={title} matrix={matrix} />
      }
      legend={<MatrixLegend matrix={matrix} />}
      notes={[
        t('ranks'),
        ...(without.length > 0 ? [t('without', { year, metrics: list.format(without) })] : []),
        ...(partial ? [partial] : []),
      ]}
      lastImportedAt={lastImportedAt}
    />
  );
}
