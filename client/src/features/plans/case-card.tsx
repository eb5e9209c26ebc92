import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  CollaborationCasesDocument,
  RemoveCollaborationCaseDocument,
  type CaseFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { CommandError } from '../../shared/ui/form-error';
import { CaseForm } from './case-form';
import type { CaseDone, Cases } from './cases-part';
import { SourceLine } from './source-line';

interface CaseCardProps {
  cases: Cases;
  each: CaseFieldsFragment;
  unit: string;
  onDone: (done: CaseDone) => void;
}

const REFRESH = { refresh: [CollaborationCasesDocument] };

/** One case with its form, stage, section and beginning; those in charge change it here. */
export function CaseCard({ cases, each, unit, onDone }: CaseCardProps) {
  const t = useTranslations('plans.cases');
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const remove = useCommand(RemoveCollaborationCaseDocument, REFRESH);
  const takeAway = async () => {
    const { id, version, name } = each;
    if ((await remove.send({ id, version })) !== null)
      onDone({ words: t('removed', { name }), removed: id });
  };
  return (
    <li className="grid min-w-0 gap-1 rounded-6 border border-border px-4 py-3">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-bold">
        {each.name}
        <Badge tone="plain">{format.text(each.form.name)}</Badge>
        <Badge tone={each.stage === 'REALISED' ? 'plain' : 'notice'}>
          {t(`stage.${each.stage}`)}
        </Badge>
      </h3>
      <p className="whitespace-pre-line">{each.text}</p>
      <CaseFacts each={each} />
      {remove.error && <CommandError key={remove.attempt} error={remove.error} />}
      {each.mayChange && !editing && (
        <p className="flex gap-2">
          <Button label={t('editOf', { name: each.name })} onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
          <Button
            tone="danger"
            label={t('removeOf', { name: each.name })}
            onClick={() => void takeAway()}
            busy={remove.pending}
          >
            {t('remove')}
          </Button>
        </p>
      )}
      {editing && (
        <CaseForm
          unit={unit}
          cases={cases}
          edited={each}
          onClose={() => setEditing(false)}
          onDone={(words) => onDone({ words, removed: null })}
        />
      )}
    </li>
  );
}

function CaseFacts({ each }: { each: CaseFieldsFragment }) {
  const t = useTranslations('plans.cases');
  const format = useFormat();
  const { section, sinceYear, sincePrinted, document, line, unit } = each;
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 text-sm text-text-quiet">
      <span>{format.text(unit.name)}</span>
      {section !== null && <span>{t('sectionOf', { section })}</span>}
      {sinceYear === null ? (
        <span>{t('sinceUnknown')}</span>
      ) : (
        <span>
          {sincePrinted === null
            ? t('since', { year: String(sinceYear) })
            : t('sincePrinted', { printed: sincePrinted, year: String(sinceYear) })}
        </span>
      )}
      {document && line !== null && <SourceLine document={document.code} line={line} />}
    </p>
  );
}
