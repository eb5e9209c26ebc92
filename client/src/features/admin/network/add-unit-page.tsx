import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  CreateUnitDocument,
  NetworkAdminDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { Select } from '../../../shared/ui/select';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { FormBox } from '../../../shared/ui/panel';
import { useRequired } from '../use-required';
import { CodeAndName } from './code-and-name';
import { Created } from './created';
import { LevelFields } from './level-fields';
import { isSeats, newUnit, toCreateUnit, type NewUnitDraft } from './network-draft';
import { parentsFor, type AdminUnit } from './network-tree';
import type { NewUnitSearch } from './new-unit-search';
import { NoteFields } from './note-fields';
import { PeriodFields } from './period-fields';
import { useNetworkCommand } from './use-network-command';

/** A city, a center or a space that is new in the register. */
export function AddUnitPage() {
  const t = useTranslations('admin.unit');
  const { level = 'CENTER', parent = '' }: NewUnitSearch = useSearch({ strict: false });
  return (
    <AdminPage page="network" title={t(`addTitles.${level}`)} text={t('addText')}>
      <Answer document={NetworkAdminDocument}>
        {({ orgUnits }) => (
          <NewUnit key={level + parent} draft={newUnit(level, parent)} units={orgUnits} />
        )}
      </Answer>
    </AdminPage>
  );
}

interface NewUnitProps {
  draft: NewUnitDraft;
  units: readonly AdminUnit[];
}

function NewUnit({ draft: start, units }: NewUnitProps) {
  const t = useTranslations('admin.unit');
  const [draft, setDraft] = useState(start);
  const create = useNetworkCommand(CreateUnitDocument);
  const required = useRequired();
  const change = (part: Partial<NewUnitDraft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    const filled = required.filled(draft.code, draft.name.ja, draft.name.en);
    if (!filled || !isSeats(draft.seats)) return;
    void create.send({ input: toCreateUnit(draft) });
  };
  if (create.result) {
    const again = () => {
      create.reset();
      setDraft(start);
    };
    return <Created to="units" code={draft.code.trim()} name={draft.name} onAgain={again} />;
  }
  return (
    <FormBox>
      <Form onSubmit={submit} label={t(`addTitles.${draft.level}`)}>
        {create.error && <CommandError key={create.attempt} error={create.error} />}
        <ParentChoice draft={draft} units={units} onChange={(parent) => change({ parent })} />
        <CodeAndName
          draft={draft}
          hint={t('codeHint')}
          errorOf={required.errorOf}
          onChange={change}
        />
        <PeriodFields level={draft.level} draft={draft} onChange={change} />
        <LevelFields level={draft.level} draft={draft} onChange={change} />
        <NoteFields note={draft.note} onChange={(note) => change({ note })} />
        <FormActions>
          <SubmitButton busy={create.pending}>{t('create')}</SubmitButton>
        </FormActions>
      </Form>
    </FormBox>
  );
}

interface ParentChoiceProps extends NewUnitProps {
  onChange: (parent: string) => void;
}

function ParentChoice({ draft, units, onChange }: ParentChoiceProps) {
  const t = useTranslations('admin.unit');
  const format = useFormat();
  const { level, parent } = draft;
  if (level === 'CITY') return null;
  return (
    <Select label={t(`parents.${level}`)} value={parent} onChange={onChange}>
      <option value="">{t('choose')}</option>
      {parentsFor(units, level).map(({ code, name }) => (
        <option key={code} value={code}>
          {format.text(name)}
        </option>
      ))}
    </Select>
  );
}
