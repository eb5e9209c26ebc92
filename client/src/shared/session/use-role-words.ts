import { useTranslations } from 'use-intl';
import type { RoleFieldsFragment } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';

export type RoleAssignment = RoleFieldsFragment;

/** A role somebody holds: what, where and when, in words. */
export function useRoleWords() {
  const roles = useTranslations('roles');
  const t = useTranslations('session');
  const format = useFormat();
  return {
    name: ({ role }: Pick<RoleAssignment, 'role'>) => roles(role),
    where: ({ unit }: Pick<RoleAssignment, 'unit'>) =>
      unit ? format.text(unit.name) : t('everywhere'),
    when: ({ from, to }: Pick<RoleAssignment, 'from' | 'to'>) => {
      if (from && to) return format.dayRange(from, to);
      if (from) return t('fromDay', { day: format.day(from) });
      return to ? t('toDay', { day: format.day(to) }) : t('always');
    },
  };
}
