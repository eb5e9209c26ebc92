import { useTranslations } from 'use-intl';
import type { ReportStage, ReportState } from '../../shared/graphql/generated/graphql';
import { StageMark } from './stage-mark';
import { StateMark, STATE_TONES } from './state-mark';

const STATES: readonly ReportState[] = [
  'RECEIVED',
  'LATE',
  'NOTHING',
  'MISSING',
  'NOT_DUE',
  'CLOSED',
  'NOT_OPEN',
  'NOT_OWED',
];

const STAGES: readonly ReportStage[] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'AMENDING'];

/** What the signs of the table say. */
export function Legend() {
  const t = useTranslations('completeness');
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-1 text-accent">{t('legend')}</summary>
      <dl className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {STATES.map((state) => (
          <div key={state} className="grid grid-cols-[6rem_minmax(0,1fr)] items-start gap-2">
            <dt
              className={`inline-flex items-center justify-center gap-1 rounded-4 border px-1.5 text-xs leading-6 ${STATE_TONES[state]}`}
            >
              <StateMark state={state} />
              {t(`states.${state}`)}
            </dt>
            <dd>{t(`stateTexts.${state}`)}</dd>
          </div>
        ))}
        {STAGES.map((stage) => (
          <div key={stage} className="grid grid-cols-[6rem_minmax(0,1fr)] items-start gap-2">
            <dt className="inline-flex items-center justify-center gap-1 text-xs leading-6">
              <StageMark stage={stage} />
              {t(`stages.${stage}`)}
            </dt>
            <dd>{t(`stageTexts.${stage}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
