import { useTranslations } from 'use-intl';
import type { ReportStage } from '../../shared/graphql/generated/graphql';
import { StageMark } from './stage-mark';

const STEPS = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const;

const LOOKS = {
  stepDone: 'border-accent text-text',
  stepNow: 'border-accent bg-surface-accent font-bold text-text',
  stepLater: 'border-dashed border-border-strong text-text-quiet',
} as const;

/** The four steps of a report, and which of them it is at. */
export function ReportSteps({ state }: { state: ReportStage }) {
  const t = useTranslations('completeness');
  const now = Math.max(
    0,
    STEPS.findIndex((step) => step === state),
  );
  return (
    <ol aria-label={t('report.steps')} className="grid grid-cols-4 gap-1 sm:gap-2">
      {STEPS.map((step, i) => {
        const when = i < now ? 'stepDone' : i === now ? 'stepNow' : 'stepLater';
        const stage = step === 'DRAFT' && state === 'AMENDING' ? 'AMENDING' : step;
        return (
          <li
            key={step}
            aria-current={i === now ? 'step' : undefined}
            className={`grid content-start justify-items-center gap-0.5 rounded-6 border-2 px-0.5 py-2 text-center text-sm ${LOOKS[when]}`}
          >
            <StageMark stage={stage} />
            <span className="[word-break:auto-phrase]">{t(`stages.${stage}`)}</span>
            <span className="text-xs font-normal">{t(`report.${when}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
