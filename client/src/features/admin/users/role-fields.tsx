import { useTranslations } from 'use-intl';
import { Select } from '../../../shared/ui/select';
import { TextField } from '../../../shared/ui/text-field';
import { PlaceChoice } from '../place-choice';
import { ROLES, type RoleDraft } from './user-model';

interface RoleFieldsProps {
  draft: RoleDraft;
  onChange: (draft: RoleDraft) => void;
  errorOf: (value: string) => string | null;
}

/** What somebody may do, where, and from when to when. */
export function RoleFields({ draft, onChange, errorOf }: RoleFieldsProps) {
  const t = useTranslations('admin');
  const change = (part: Partial<RoleDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <RoleChoice role={draft.role} onChange={(role) => change({ role })} />
      <PlaceChoice
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        isMissing={errorOf(draft.unit) !== null}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          type="date"
          label={t('common.from')}
          hint={t('role.fromHint')}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          type="date"
          label={t('common.to')}
          hint={t('role.toHint')}
          value={draft.to}
          onChange={(to) => change({ to })}
        />
      </div>
    </>
  );
}

interface RoleChoiceProps {
  role: RoleDraft['role'];
  onChange: (role: RoleDraft['role']) => void;
}

/** A role, and below it what it means. */
export function RoleChoice({ role, onChange }: RoleChoiceProps) {
  const t = useTranslations('admin.role');
  const names = useTranslations('roles');
  const explained = useTranslations('roleExplained');
  return (
    <div className="grid gap-1">
      <Select
        label={t('role')}
        value={role}
        onChange={(value) => {
          const chosen = ROLES.find((each) => each === value);
          if (chosen) onChange(chosen);
        }}
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {names(each)}
          </option>
        ))}
      </Select>
      <p aria-live="polite" className="text-sm text-text-quiet">
        {explained(role)}
      </p>
    </div>
  );
}
