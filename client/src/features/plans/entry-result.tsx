import { useTranslations } from 'use-intl';
import type { PlanNodeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Badge } from '../../shared/ui/badge';
import type { Tree } from './plan-head';
import { figureKey, PlanFigures } from './plan-figures';

interface EntryResultProps {
  tree: Tree;
  node: PlanNodeFieldsFragment;
}

/** What became of a measure in the year: state, words, and what its programmes came to. */
export function EntryResult({ tree, node }: EntryResultProps) {
  const t = useTranslations('plans');
  const format = useFormat();
  const { result } = node;
  // Those the measure is followed by stand above.
  const figures = (result?.figures ?? []).filter(
    (figure) => !node.indicators.some((each) => figureKey(each) === figureKey(figure)),
  );
  const year = format.fiscalYear(tree.fiscalYear);
  const others = node.resultYears.filter((each) => each !== tree.fiscalYear);
  return (
    <section className="grid gap-2">
      <h5 className="font-bold">{t('resultTitle', { year })}</h5>
      {result ? (
        <>
          <p className="flex flex-wrap items-center gap-x-3">
            <Badge tone="plain">{t(`state.${result.state}`)}</Badge>
            <span className="text-sm text-text-quiet">
              {result.author === null
                ? t('resultAt', { at: format.instant(result.changedAt) })
                : t('resultBy', { name: result.author, at: format.instant(result.changedAt) })}
            </span>
          </p>
          <p className="max-w-[60rem] whitespace-pre-line">{result.text}</p>
          {figures.length > 0 && <PlanFigures figures={figures} fiscalYear={tree.fiscalYear} />}
        </>
      ) : (
        <p className="text-text-quiet">{t('noResult')}</p>
      )}
      {others.length > 0 && (
        <p className="text-sm text-text-quiet">
          {t('otherYears', {
            years: others.map((each) => format.shortFiscalYear(each)).join('、'),
          })}
        </p>
      )}
    </section>
  );
}
