import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FindingCaseFieldsFragment } from '../../shared/graphql/generated/graphql';
import { Can } from '../../shared/session/can';
import { Button } from '../../shared/ui/button';
import { AssignForm } from './assign-form';
import { SayForm, type Saying } from './say-form';

type Action = Saying | 'ASSIGN';

interface FindingActionsProps {
  finding: FindingCaseFieldsFragment;
  onDone: (words: string) => void;
  /** What everybody may do, before it. */
  children: ReactNode;
}

/** What can be done with a finding; one form at a time. */
export function FindingActions({ finding, onDone, children }: FindingActionsProps) {
  const t = useTranslations('findings.actions');
  const [chosen, setChosen] = useState<Action | null>(null);
  const form = { finding, onClose: () => setChosen(null), onDone };
  return (
    <div className="mt-3 grid gap-3 text-text empty:hidden">
      <div className="flex flex-wrap items-start gap-2">
        {children}
        <Can permission="FOLLOW_UP">
          {actionsOf(finding).map((action) => (
            <Button
              key={action}
              pressed={chosen === action}
              onClick={() => setChosen(chosen === action ? null : action)}
            >
              {t(action)}
            </Button>
          ))}
        </Can>
      </div>
      {chosen === 'ASSIGN' && <AssignForm {...form} />}
      {chosen !== null && chosen !== 'ASSIGN' && <SayForm key={chosen} {...form} saying={chosen} />}
    </div>
  );
}

function actionsOf({ state }: FindingCaseFieldsFragment): readonly Action[] {
  switch (state) {
    case 'OPEN':
      return ['EXPLAINED', 'ACCEPTED', 'COMMENT', 'ASSIGN'];
    case 'EXPLAINED':
    case 'ACCEPTED':
      return ['REOPEN', 'COMMENT', 'ASSIGN'];
    case 'CORRECTED':
      return ['CORRECTED', 'COMMENT'];
  }
}
