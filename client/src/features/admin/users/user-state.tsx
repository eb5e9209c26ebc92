import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { Badge } from '../../../shared/ui/badge';
import type { User } from './user-model';

/** Whether somebody can sign in, and until when an open invitation works. */
export function UserStateMark({ user }: { user: User }) {
  const t = useTranslations('admin.users');
  const format = useFormat();
  const until = user.invitationExpiresAt;
  return (
    <>
      <Badge tone={user.state === 'ACTIVE' ? 'plain' : 'notice'}>{t(`states.${user.state}`)}</Badge>
      {until && (
        <span className="block text-sm text-text-quiet">
          {t('invitedUntil', { at: format.instant(until) })}
        </span>
      )}
    </>
  );
}
