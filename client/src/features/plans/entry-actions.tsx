import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlanNodeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { Button } from '../../shared/ui/button';
import { DoneNote } from '../../shared/ui/done-note';
import { CopyForm } from './copy-form';
import { IndicatorForm } from './indicator-form';
import type { Tree } from './plan-head';
import { ResultForm } from './result-form';
import { SectionForm } from './section-form';

export interface EntryFormProps {
  tree: Tree;
  node: PlanNodeFieldsFragment;
  onClose: () => void;
  onDone: (words: string) => void;
}

const ACTIONS = ['RESULT', 'SECTION', 'INDICATOR', 'COPY'] as const;
type Action = (typeof ACTIONS)[number];

/** What those in charge say of a measure; one form at a time. */
export function EntryActions({ tree, node }: Pick<EntryFormProps, 'tree' | 'node'>) {
  const t = useTranslations('plans.edit');
  const [chosen, setChosen] = useState<Action | null>(null);
  const [done, setDone] = useState('');
  if (!tree.may.edit) return null;
  const form = { tree, node, onClose: () => setChosen(null), onDone: setDone };
  const possible = ACTIONS.filter((action) => action !== 'COPY' || node.copies.length > 0);
  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        {possible.map((action) => (
          <Button
            key={action}
            pressed={chosen === action}
            onClick={() => setChosen(chosen === action ? null : action)}
          >
            {t(`actions.${action}`)}
          </Button>
        ))}
      </div>
      <DoneNote>{done}</DoneNote>
      {chosen !== null && (
        <div className="max-w-2xl rounded-8 border border-border-strong p-4">
          {chosen === 'RESULT' && <ResultForm {...form} />}
          {chosen === 'SECTION' && <SectionForm {...form} />}
          {chosen === 'INDICATOR' && <IndicatorForm {...form} />}
          {chosen === 'COPY' && <CopyForm {...form} />}
        </div>
      )}
    </div>
  );
}
