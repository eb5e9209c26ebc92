import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ReportAction } from '../../shared/graphql/generated/graphql';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextArea } from '../../shared/ui/text-area';
import type { Report } from './report-panel';
import { useReportStep } from './use-report-step';

interface ReportActionsProps {
  report: Report;
  onDone: (words: string) => void;
}

/** What the reader may do with it now, as the server says; the step that goes on is open at once. */
export function ReportActions({ report, onDone }: ReportActionsProps) {
  const t = useTranslations('completeness.report');
  const form = useTranslations('form');
  const { actions } = report;
  const forward = actions.find((action) => !needsReason(action)) ?? null;
  const [chosen, setChosen] = useState<ReportAction | null>(forward);
  if (actions.length === 0) return null;
  const others = actions.filter((action) => action !== chosen && action !== forward);
  const choices = (
    <>
      {others.map((action) => (
        <Button key={action} onClick={() => setChosen(action)}>
          {t(`actions.${action}`)}
        </Button>
      ))}
      {chosen !== forward && <Button onClick={() => setChosen(forward)}>{form('cancel')}</Button>}
    </>
  );
  return (
    <div className="grid gap-3 rounded-8 border border-border-strong p-4 empty:hidden">
      {chosen === null && <div className="flex flex-wrap gap-3">{choices}</div>}
      {chosen !== null && (
        <StepForm key={chosen} report={report} action={chosen} onDone={onDone}>
          {choices}
        </StepForm>
      )}
    </div>
  );
}

const needsReason = (action: ReportAction): boolean => action === 'RETURN' || action === 'AMEND';
const LONGEST = 2000;

interface StepFormProps extends ReportActionsProps {
  action: ReportAction;
  /** What else can be done instead. */
  children: ReactNode;
}

function StepForm({ report, action, onDone, children }: StepFormProps) {
  const t = useTranslations('completeness.report');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useReportStep(report, action);
  const submit = async () => {
    const isMissing = needsReason(action) && text.trim() === '';
    setMissing(isMissing);
    if (isMissing || (await command.take(text.trim())) === null) return;
    onDone(t(`done.${action}`));
  };
  return (
    <Form onSubmit={() => void submit()} label={t(`actions.${action}`)}>
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <p>{t(`hints.${action}`)}</p>
      <TextArea
        label={needsReason(action) ? t('reason') : t('comment')}
        error={missing ? t('reasonMissing') : null}
        value={text}
        onChange={setText}
        maxLength={LONGEST}
      />
      <FormActions>
        <SubmitButton busy={command.pending}>{t(`actions.${action}`)}</SubmitButton>
        {children}
      </FormActions>
    </Form>
  );
}
