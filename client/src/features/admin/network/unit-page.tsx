import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import {
  NetworkAdminDocument,
  UpdateUnitDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { FormBox } from '../../../shared/ui/panel';
import { CodeKept } from './code-kept';
import { EditForm } from './edit-form';
import { LevelFields } from './level-fields';
import { NamesFields } from './names-fields';
import { isSeats, toUnitDraft, toUpdateUnit } from './network-draft';
import type { AdminUnit } from './network-tree';
import { NoteFields } from './note-fields';
import { PeriodFields } from './period-fields';
import { UnknownCode } from './unknown-code';
import { useEdit } from './use-edit';

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
  const { draft, change, errorOf, form } = useEdit(
    () => toUnitDraft(unit),
    UpdateUnitDocument,
    (given) => ({ code: unit.code, input: toUpdateUnit(given) }),
    ({ seats }) => isSeats(seats),
  );
  return (
    <EditForm form={form}>
      <NamesFields names={draft.names} onChange={(names) => change({ names })} errorOf={errorOf} />
      <PeriodFields level={unit.level} draft={draft} onChange={change} />
      <LevelFields level={unit.level} draft={draft} onChange={change} />
      <NoteFields note={draft.note} onChange={(note) => change({ note })} />
    </EditForm>
  );
}
