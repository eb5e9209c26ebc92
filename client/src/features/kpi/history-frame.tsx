import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { isReported } from '../../shared/figures/figure';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { fiscalYearPeriod } from '../../shared/format/period';
import { useFormat } from '../../shared/i18n/use-format';
import { AchievementText } from './achievement-text';
import { figureOf, type Row, type Scorecard } from './kpi-model';
import { RowName, TwinTable } from './twin-table';
import { useTargetName } from './use-target-name';

interface HistoryFrameProps {
  card: Scorecard;
  row: Row;
  lastImportedAt: string | null;
}

/** Targets and results of the years before. */
export function HistoryFrame({ card, row, lastImportedAt }: HistoryFrameProps) {
  const t = useTranslations('kpi.history');
  const format = useFormat();
  const name = useTargetName()(row);
  const title = t('title', { name });
  const [first] = row.history;
  if (!first) return null;
  const headings = [t('year'), t('target'), t('actual'), t('achievement'), t('standing')];
  const table = (
    <TwinTable caption={title} headings={headings} hidden={false}>
      {row.history.map((year) => (
        <YearRow key={year.fiscalYear} card={card} row={row} year={year} />
      ))}
    </TwinTable>
  );
  return (
    <Frame
      id="history"
      title={title}
      figures={row.history.map(({ fiscalYear, actual }) =>
        figureOf(card, row, fiscalYearPeriod(fiscalYear), actual),
      )}
      whose={format.text(card.unit.name)}
      period={{ from: fiscalYearPeriod(first.fiscalYear).from, to: card.to }}
      table={() => table}
      empty={table}
      lastImportedAt={lastImportedAt}
    />
  );
}

const CELL = 'px-3 py-2 text-right align-top tabular-nums';

interface YearRowProps extends Pick<HistoryFrameProps, 'card' | 'row'> {
  year: Row['history'][number];
}

function YearRow({ card, row, year }: YearRowProps) {
  const t = useTranslations('kpi.history');
  const format = useFormat();
  const words = useFigureWords();
  const { fiscalYear, target, actual, achievement, standingName } = year;
  const figure = figureOf(card, row, fiscalYearPeriod(fiscalYear), actual);
  return (
    <tr className="border-b border-border">
      <RowName>{format.fiscalYear(fiscalYear)}</RowName>
      <td className={CELL}>{target ? format.text(target.text) : t('noTarget')}</td>
      <td className={`${CELL} whitespace-nowrap`}>
        {isReported(figure) ? <ValueButton figure={figure} /> : words.value(figure)}
      </td>
      <td className={CELL}>{achievement && <AchievementText achievement={achievement} />}</td>
      <td className={CELL}>{standingName && format.text(standingName)}</td>
    </tr>
  );
}
