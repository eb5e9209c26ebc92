import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NewPlanVersionDocument, type PlanStatus } from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import { AFTER_PLAN_CHANGE } from './after-plan-change';
import type { Tree } from './plan-head';

const STATUSES = ['DRAFT', 'PROPOSAL', 'FINAL'] as const satisfies readonly PlanStatus[];

/** The next version of the plan: it begins with what stands in the newest. */
export function VersionForm({ tree: { plan, may } }: { tree: Tree }) {
  const t = useTranslations('plans');
  const navigate = useNavigate();
  const [newest] = plan.versions;
  const possible = STATUSES.slice(STATUSES.indexOf(newest?.status ?? 'DRAFT'));
  const [status, setStatus] = useState<PlanStatus>(possible.at(1) ?? 'FINAL');
  const command = useCommand(NewPlanVersionDocument, AFTER_PLAN_CHANGE);
  if (!may.edit || !newest) return null;
  const submit = async () => {
    if ((await command.send({ plan: plan.code, status, seen: newest.number })) === null) return;
    await navigate({ to: '.', search: (previous) => ({ ...previous, version: undefined }) });
  };
  return (
    <details className="print:hidden">
      <summary className="min-h-6 py-1 text-accent">{t('edit.newVersion')}</summary>
      <div className="mt-2 max-w-2xl">
        <Form onSubmit={() => void submit()} label={t('edit.newVersion')}>
          {command.error && <CommandError key={command.attempt} error={command.error} />}
          <Select
            label={t('edit.status')}
            hint={t('edit.newVersionHint', { number: newest.number })}
            value={status}
            onChange={(value) => setStatus(possible.find((each) => each === value) ?? status)}
          >
            {possible.map((each) => (
              <option key={each} value={each}>
                {t(`status.${each}`)}
              </option>
            ))}
          </Select>
          <FormActions>
            <SubmitButton busy={command.pending}>{t('edit.makeVersion')}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </details>
  );
}
