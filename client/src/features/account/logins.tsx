import { useTranslations } from 'use-intl';
import {
  EndLoginDocument,
  EndOtherLoginsDocument,
  LoginsDocument,
  type LoginFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { NONE } from '../../shared/session/session';
import { useCommand } from '../../shared/session/use-command';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { CommandError } from '../../shared/ui/form-error';
import { AccountSection } from './account-section';

/** Where the person is signed in; any of it can be ended from here. */
export function Logins() {
  const app = useTranslations('app');
  const t = useTranslations('account');
  const question = useQuestion(LoginsDocument, NONE);
  const endOne = useCommand(EndLoginDocument, { refresh: [LoginsDocument] });
  const endOthers = useCommand(EndOtherLoginsDocument, { refresh: [LoginsDocument] });
  const busy = endOne.pending || endOthers.pending;
  const failed = [endOne, endOthers].find(({ error }) => error !== null);
  const logins = question.data?.logins ?? [];
  return (
    <AccountSection title={t('logins')}>
      <p className="mb-3 text-sm text-text-quiet">{t('loginsText')}</p>
      {question.error && (
        <ErrorNotice error={question.error} onRetry={() => void question.refetch()} />
      )}
      {question.isPending && <p role="status">{app('loading')}</p>}
      {failed && !busy && (
        <div className="mb-3">
          <CommandError key={failed.attempt} error={failed.error} />
        </div>
      )}
      <ul className="grid gap-3">
        {logins.map((login) => (
          <LoginLine
            key={login.code}
            login={login}
            busy={busy}
            onEnd={() => void endOne.send({ code: login.code })}
          />
        ))}
      </ul>
      {logins.some(({ current }) => !current) && (
        <p className="mt-3">
          <Button busy={busy} onClick={() => void endOthers.send({})}>
            {t('endOthers')}
          </Button>
        </p>
      )}
    </AccountSection>
  );
}

interface LoginLineProps {
  login: LoginFieldsFragment;
  busy: boolean;
  onEnd: () => void;
}

function LoginLine({ login, busy, onEnd }: LoginLineProps) {
  const t = useTranslations('account');
  const format = useFormat();
  return (
    <li className="grid items-center gap-2 rounded-6 border border-border p-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-bold">{login.device}</span>
          {login.current && <Badge tone="notice">{t('thisDevice')}</Badge>}
        </p>
        <p className="text-sm">{t('lastSeen', { at: format.instant(login.lastSeenAt) })}</p>
        <p className="text-sm text-text-quiet">
          {t('since', { at: format.instant(login.createdAt) })}
        </p>
      </div>
      {!login.current && (
        <div>
          <Button
            busy={busy}
            label={t('endOf', { device: login.device, at: format.instant(login.createdAt) })}
            onClick={onEnd}
          >
            {t('end')}
          </Button>
        </div>
      )}
    </li>
  );
}
