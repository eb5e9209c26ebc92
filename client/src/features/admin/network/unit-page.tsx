import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  NetworkAdminDocument,
  UpdateUnitDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { DoneNote } from '../done-note';
import { FormBox } from '../panel';
import { useRequired } from '../use-required';
import { CodeKept } from './code-kept';
import { NamesFields } from './names-fields';
import { toUnitDraft, toUpdateUnit, type UnitDraft } from './network-draft';
import type { AdminUnit } from './network-tree';
import { NoteFields } from './note-fields';
import { PeriodFields } from './period-fields';
import { UnknownCode } from './unknown-code';
import { useNetworkCommand } from './use-network-command';

/** One unit of the register: its names in the course of time, when it was open, its note. */
export function UnitPage() {
  const { code = '' } = useParams({ strict: false });
  return (
    <Answer document={NetworkAdminDocument}>
      {({ orgUnits }) => {
        const unit = orgUnits.find((each) => each.code === code);
        return unit ? <OneUnit key={code} unit={unit} /> : <UnknownCode code={code} />;
      }}
    </Answer>
  );
}

function OneUnit({ unit }: { unit: AdminUnit }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const level = t(`network.levels.${unit.level}`);
  const text = unit.parent
    ? t('unit.place', { parent: format.text(unit.parent.name), level })
    : level;
  return (
    <AdminPage page="network" title={format.text(unit.name)} text={text}>
      <CodeKept code={unit.code} text={t('unit.codeKept')} />
      <FormBox>
        <UnitForm unit={unit} />
      </FormBox>
      <p className="text-sm text-text-quiet">{t('network.noRemoval')}</p>
    </AdminPage>
  );
}

function UnitForm({ unit }: { unit: AdminUnit }) {
  const t = useTranslations('admin');
  const [draft, setDraft] = useState(() => toUnitDraft(unit));
  const [done, setDone] = useState(false);
  const update = useNetworkCommand(UpdateUnitDocument);
  const required = useRequired();
  const change = (part: Partial<UnitDraft>) => setDraft({ ...draft, ...part });
  const submit = async () => {
    setDone(false);
    if (!required.filled(...draft.names.flatMap(({ ja, en }) => [ja, en]))) return;
    setDone((await update.send({ code: unit.code, input: toUpdateUnit(draft) })) !== null);
  };
  return (
    <Form onSubmit={() => void submit()} label={t('common.save')}>
      {update.error && <CommandError key={update.attempt} error={update.error} />}
      <NamesFields
        names={draft.names}
        onChange={(names) => change({ names })}
        errorOf={required.errorOf}
      />
      <PeriodFields level={unit.level} draft={draft} onChange={change} />
      <NoteFields note={draft.note} onChange={(note) => change({ note })} />
      <FormActions>
        <SubmitButton busy={update.pending}>{t('common.save')}</SubmitButton>
      </FormActions>
      <DoneNote>{done && t('unit.saved')}</DoneNote>
    </Form>
  );
}
