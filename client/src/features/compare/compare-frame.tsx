import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { RankedChart } from '../../shared/charts/ranked-chart';
import type { View } from '../../shared/filters/view';
import { fiscalYearOf, fiscalYearPeriod } from '../../shared/format/period';
import { useFormat } from '../../shared/i18n/use-format';
import type { CompareRow, CompareView } from './compare-model';
import { CompareLegend } from './compare-legend';
import { CompareTable } from './compare-table';
import { useCompareNotes } from './use-compare-notes';

interface CompareFrameProps {
  view: View;
  lastImportedAt: string | null;
  comparison: CompareView;
  whom: string;
}

/** The comparable by rank, below them what may not be ranked; the same as a table with all that is said of each. */
export function CompareFrame({ view, lastImportedAt, comparison, whom }: CompareFrameProps) {
  const t = useTranslations('compare');
  const format = useFormat();
  const { metric, ranked, apart, absent } = comparison;
  const title = t('frame', { metric: format.text(metric.name) });
  const rows = [...ranked, ...apart, ...absent];
  return (
    <Frame
      id="ranking"
      title={title}
      figures={rows.map(({ figure }) => figure)}
      period={fiscalYearPeriod(view.fiscalYear)}
      whose={whom}
      picture={<Picture comparison={comparison} />}
      legend={<CompareLegend comparison={comparison} />}
      table={(hidden) => <CompareTable caption={title} comparison={comparison} hidden={hidden} />}
      notes={useCompareNotes(comparison, view.fiscalYear)}
      lastImportedAt={lastImportedAt}
    />
  );
}

function Picture({ comparison }: { comparison: CompareView }) {
  const t = useTranslations('compare');
  const format = useFormat();
  const meaning = useMeaning();
  const { ranked, apart, summary } = comparison;
  const { q1, median, q3 } = summary;
  return (
    <RankedChart
      ranked={ranked.map((row) => ({
        ...row,
        place: row.rank === null ? t('noPlace') : t('place', { rank: row.rank }),
      }))}
      apart={apart.map((row) => ({
        ...row,
        place: '',
        otherPeriod: row.otherPeriod
          ? t('otherPeriod', {
              year: format.fiscalYear(fiscalYearOf(row.figure.period.from)),
            })
          : null,
        reasons: row.reasons.map(({ text }) => format.text(text)),
        meaning: meaning(row),
      }))}
      apartTitle={ranked.length > 0 ? t('apartTitle') : null}
      spread={q1 === null || median === null || q3 === null ? null : { q1, median, q3 }}
    />
  );
}

const ABOUT_MEANING = ['SCOPE', 'MULTI_LABEL', 'DENOMINATOR', 'QUESTION', 'BASE', 'SURVEY'];

/** What a value counts, where no reason says it already. */
function useMeaning(): (row: CompareRow) => string[] {
  const t = useTranslations('compare');
  const facet = useTranslations('figure.facet');
  const format = useFormat();
  return ({ reasons, figure }) => {
    if (reasons.some(({ code }) => ABOUT_MEANING.includes(code))) return [];
    const { metric, value } = figure;
    const meaning = metric.definitions.find(({ id }) => id === value.definitionId);
    return (meaning?.facets ?? []).map(({ kind, name }) =>
      t('facet', { kind: facet(kind), name: format.text(name) }),
    );
  };
}
