import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../shared/ui/button';
import { Form, FormActions } from '../../../shared/ui/form';
import { Select } from '../../../shared/ui/select';
import { TextField } from '../../../shared/ui/text-field';
import { FormBox } from '../../../shared/ui/panel';
import { UnitChoice } from '../../../shared/filters/unit-choice';
import { ACTION_GROUPS, GROUP_NAMES } from './audit-actions';
import { toAuditSearch, type AuditSearch } from './audit-search';

/** What is looked for; it goes into the address when it is sent. */
export function AuditFilters({ search }: { search: AuditSearch }) {
  const t = useTranslations('admin.audit');
  const narrow = useNarrow();
  const [draft, setDraft] = useDraft(search);
  const field = (key: 'from' | 'to' | 'person') => ({
    value: draft[key] ?? '',
    onChange: (value: string) => setDraft({ ...draft, [key]: value }),
  });
  return (
    <div role="search" aria-label={t('filters')}>
      <FormBox>
        <Form onSubmit={() => narrow(toAuditSearch({ ...draft }))} label={t('filters')}>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField type="date" label={t('from')} {...field('from')} />
            <TextField type="date" label={t('to')} {...field('to')} />
            <ActionSelect
              value={draft.action ?? ''}
              onChange={(action) =>
                setDraft({ ...draft, action: toAuditSearch({ action }).action })
              }
            />
            <UnitChoice
              label={t('unit')}
              none={t('allUnits')}
              value={draft.about ?? ''}
              onChange={(about) => setDraft({ ...draft, about })}
            />
            <TextField
              type="search"
              label={t('person')}
              hint={t('personHint')}
              {...field('person')}
            />
          </div>
          <FormActions>
            <Button type="submit" tone="primary">
              {t('apply')}
            </Button>
            <Button onClick={() => narrow({})}>{t('reset')}</Button>
          </FormActions>
        </Form>
      </FormBox>
    </div>
  );
}

/** What is typed; it follows the address, which the browser's way back changes too. */
function useDraft(search: AuditSearch) {
  const [draft, setDraft] = useState(search);
  const [address, setAddress] = useState('');
  const now = JSON.stringify(search);
  if (now !== address) {
    setAddress(now);
    setDraft(search);
  }
  return [draft, setDraft] as const;
}

const NO_SEARCH: AuditSearch = {
  from: undefined,
  to: undefined,
  action: undefined,
  person: undefined,
  about: undefined,
};

function useNarrow() {
  const navigate = useNavigate();
  return (search: AuditSearch) =>
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, ...NO_SEARCH, ...search }),
      resetScroll: false,
    });
}

interface ActionSelectProps {
  value: string;
  onChange: (value: string) => void;
}

/** A whole group of actions, or one of them. */
function ActionSelect({ value, onChange }: ActionSelectProps) {
  const t = useTranslations('admin.audit');
  return (
    <Select label={t('action')} value={value} onChange={onChange}>
      <option value="">{t('allActions')}</option>
      {GROUP_NAMES.map((group) => (
        <optgroup key={group} label={t(`groups.${group}`)}>
          <option value={group}>{t('wholeGroup', { group: t(`groups.${group}`) })}</option>
          {ACTION_GROUPS[group].map((action) => (
            <option key={action} value={action}>
              {t(`actions.${action}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
