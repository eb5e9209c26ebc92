import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../../shared/filters/view';
import type { NetworkQuery } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { Button } from '../../../shared/ui/button';
import { TextField } from '../../../shared/ui/text-field';
import { UnitChoice } from '../../../shared/filters/unit-choice';
import type { MemberDraft } from './network-draft';

interface MembersFieldsProps {
  network: NetworkQuery;
  members: readonly MemberDraft[];
  onChange: (members: MemberDraft[]) => void;
}

/** Who belongs to a group, from when to when. */
export function MembersFields({ network, members, onChange }: MembersFieldsProps) {
  const t = useTranslations('admin.group');
  const change = (index: number, part: Partial<MemberDraft>) =>
    onChange(members.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-bold">{t('members')}</legend>
      <p className="text-sm text-text-quiet">{t('membersText')}</p>
      <p className="text-sm text-text-quiet">{t('removeText')}</p>
      <ul className="grid gap-3">
        {members.map((member, index) => (
          <li key={index} className="rounded-6 border border-border p-3">
            <MemberFields
              network={network}
              member={member}
              onChange={(part) => change(index, part)}
              onRemove={() => onChange(members.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <AddMember onAdd={(unit) => onChange([...members, { unit, from: '', to: '' }])} />
    </fieldset>
  );
}

interface MemberFieldsProps {
  network: NetworkQuery;
  member: MemberDraft;
  onChange: (part: Partial<MemberDraft>) => void;
  onRemove: () => void;
}

function MemberFields({ network, member, onChange, onRemove }: MemberFieldsProps) {
  const t = useTranslations('admin');
  const format = useFormat();
  const name = format.text(toUnitRef(network, member.unit).name);
  return (
    <div role="group" aria-label={name} className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-bold">{name}</p>
        <Button label={t('group.removeMember', { name })} onClick={onRemove}>
          {t('common.remove')}
        </Button>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          type="date"
          label={t('group.memberFrom')}
          value={member.from}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          type="date"
          label={t('group.memberTo')}
          value={member.to}
          onChange={(to) => onChange({ to })}
        />
      </div>
    </div>
  );
}

const GROUPS = ({ orgUnitGroups, orgUnits }: NetworkQuery) =>
  new Set([
    ...orgUnitGroups.map(({ code }) => code),
    ...orgUnits.filter(({ level }) => level === 'COUNTRY').map(({ code }) => code),
  ]);

function AddMember({ onAdd }: { onAdd: (unit: string) => void }) {
  const t = useTranslations('admin');
  const [unit, setUnit] = useState('');
  const add = () => {
    if (unit === '') return;
    onAdd(unit);
    setUnit('');
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-56">
        <UnitChoice
          label={t('group.addMember')}
          none={t('unit.choose')}
          value={unit}
          onChange={setUnit}
          without={GROUPS}
        />
      </div>
      <Button disabled={unit === ''} onClick={add}>
        {t('group.add')}
      </Button>
    </div>
  );
}
