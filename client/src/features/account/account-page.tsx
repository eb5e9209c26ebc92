import { useTranslations } from 'use-intl';
import { useMe } from '../../shared/session/use-me';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { AccountSection } from './account-section';
import { AlertChoice } from './alert-choice';
import { ChangePassword } from './change-password';
import { Logins } from './logins';
import { WhoIAm } from './who-i-am';

/** Who I am here, my password, and where I am signed in. */
export function AccountPage() {
  const t = useTranslations('account');
  const person = useMe()?.person;
  usePageTitle(t('page'));
  if (!person) return null;
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
      <WhoIAm person={person} />
      <AlertChoice />
      <Logins />
      <ChangePassword email={person.email} />
      <AccountSection title={t('language')}>
        <p>{t('languageText')}</p>
      </AccountSection>
    </div>
  );
}
