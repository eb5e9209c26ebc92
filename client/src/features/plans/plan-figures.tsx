import { useTranslations } from 'use-intl';
import { isPartial, isReported, type Figure } from '../../shared/figures/figure';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { PlanFigureFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';

export const figureKey = ({ metric, programme }: PlanFigureFieldsFragment): string =>
  `${metric.code} ${programme?.code ?? ''}`;

interface PlanFiguresProps {
  figures: readonly PlanFigureFieldsFragment[];
  fiscalYear: number;
}

/** Figures beside something planned: each value leads to its source. */
export function PlanFigures({ figures, fiscalYear }: PlanFiguresProps) {
  const format = useFormat();
  return (
    <ul className="grid gap-1">
      {figures.map((each) => (
        <li key={figureKey(each)} className="flex flex-wrap items-baseline gap-x-3">
          <span className="[word-break:auto-phrase]">
            {format.text(each.metric.name)}
            {each.programme && ` · ${format.text(each.programme.name)}`}
          </span>
          <FigureValue each={each} fiscalYear={fiscalYear} />
        </li>
      ))}
    </ul>
  );
}

function FigureValue({ each, fiscalYear }: { each: PlanFigureFieldsFragment; fiscalYear: number }) {
  const t = useTranslations('plans');
  const words = useFigureWords();
  const figure = toFigure(each, fiscalYear);
  if (!figure) return <span className="text-text-quiet">{t('figureUnseen')}</span>;
  if (!isReported(figure)) return <span className="text-text-quiet">{words.value(figure)}</span>;
  return (
    <span className="font-bold tabular-nums">
      <ValueButton figure={figure} />
      {isPartial(figure) && (
        <span className="ml-1 text-xs font-normal text-text-quiet">{words.months(figure)}</span>
      )}
    </span>
  );
}

/** null: nobody whose value it could be is in sight. */
function toFigure(
  { metric, programme, unit, value }: PlanFigureFieldsFragment,
  fiscalYear: number,
): Figure | null {
  if (!unit || !value) return null;
  const options = programme ? [{ disaggregation: 'programme', option: programme }] : [];
  return { metric, unit, value, options, period: fiscalYearPeriod(fiscalYear) };
}
