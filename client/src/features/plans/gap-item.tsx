import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import type { PlanGapsQuery } from '../../shared/graphql/generated/graphql';
import { PlanFigures } from './plan-figures';
import { Printed } from './printed';
import { SourceLine } from './source-line';

type Gap = PlanGapsQuery['planGaps']['centers'][number]['gaps'][number];

/** What is open: the text that stands on one side, with its line, and what figures there are. */
export function GapItem({ gap, view }: { gap: Gap; view: View }) {
  const t = useTranslations('plans.programmes');
  const { programme, within, kind } = gap;
  const document = programme.document?.code ?? null;
  const { planned, result, narrative, outcome } = programme;
  const shown = {
    PLANNED_NO_RESULT: ['planned', planned],
    RESULT_NO_PLAN: ['result', result],
    ONLY_NARRATIVE: ['narrative', narrative],
    OUTCOME_NO_INDICATOR: ['outcome', outcome],
    NO_NUMBERS: ['result', result],
  } as const;
  const [label, text] = shown[kind];
  return (
    <li className="rounded-6 border border-l-4 border-border border-l-border-notice px-3 py-2">
      <p>
        {within !== null && (
          <span lang="ja" className="text-sm text-text-quiet">
            {within} ›{' '}
          </span>
        )}
        <strong lang="ja">{programme.name.text}</strong>{' '}
        {!text && document !== null && programme.name.line !== null && (
          <SourceLine document={document} line={programme.name.line} />
        )}
      </p>
      {text && (
        <p className="text-sm">
          <span className="font-bold text-text-quiet">{t(label)}</span>{' '}
          <Printed text={text} document={document} />
        </p>
      )}
      {programme.figures.length > 0 && (
        <div className="text-sm">
          <PlanFigures figures={programme.figures} fiscalYear={view.fiscalYear} />
        </div>
      )}
    </li>
  );
}
