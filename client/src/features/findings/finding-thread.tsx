import { useTranslations } from 'use-intl';
import type { FindingCaseFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';

type Comments = FindingCaseFieldsFragment['comments'];

/** What was said and done, in the order of time. */
export function FindingThread({ comments }: { comments: Comments }) {
  const t = useTranslations('findings.thread');
  const format = useFormat();
  if (comments.length === 0) return null;
  return (
    <div className="mt-3 text-text">
      <h3 className="font-bold">{t('title')}</h3>
      <ol className="mt-1 grid gap-2 border-l-2 border-border pl-3">
        {comments.map(({ step, text, by, at }, index) => (
          <li key={index}>
            <p className="text-text-quiet">
              <span className="font-bold text-text">{by}</span> {format.instant(at)}
              {step !== 'COMMENTED' && (
                <span className="ml-2">{t(stepOf(step, text), { name: text })}</span>
              )}
            </p>
            {step !== 'ASSIGNED' && text !== '' && (
              <p className="break-words whitespace-pre-line">{text}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Step = Exclude<Comments[number]['step'], 'COMMENTED'>;

const stepOf = (step: Step, text: string): Step | 'RELEASED' =>
  step === 'ASSIGNED' && text === '' ? 'RELEASED' : step;
