import { useTranslations } from 'use-intl';
import {
  DemoRolesDocument,
  SignInAsDemoDocument,
  type DemoRolesQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { NONE } from '../../shared/session/session';
import { useCommand } from '../../shared/session/use-command';
import { useRoleWords } from '../../shared/session/use-role-words';
import { Button } from '../../shared/ui/button';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { RefusalNotice } from './refusal-notice';
import { useSignInAnswer, type SignedIn } from './use-sign-in';

type DemoRole = DemoRolesQuery['demoRoles'][number];

/** A demo is tried in any of its roles, without a password. */
export function DemoBox({ onSignedIn }: SignedIn) {
  const t = useTranslations('demo');
  const roles = useQuestion(DemoRolesDocument, NONE);
  const command = useCommand(SignInAsDemoDocument, { withoutSignIn: true });
  const answer = useSignInAnswer({ onSignedIn });
  const refusal = command.error
    ? ({ kind: 'error', error: command.error } as const)
    : answer.refusal;
  const choose = async ({ role }: DemoRole) => {
    const result = await command.send({ role });
    if (result) answer.take(result.signInAsDemo);
  };
  return (
    <section
      aria-labelledby="demo"
      className="rounded-8 border-2 border-border-notice bg-surface p-4 sm:p-5"
    >
      <h2 id="demo" className="text-xl font-bold">
        {t('title')}
      </h2>
      <p className="mt-1">{t('figures')}</p>
      <p className="mt-1">{t('open')}</p>
      <h3 className="mt-4 mb-2 font-bold">{t('choose')}</h3>
      {refusal && !command.pending && <RefusalNotice key={command.attempt} refusal={refusal} />}
      {roles.error && <ErrorNotice error={roles.error} onRetry={() => void roles.refetch()} />}
      <ul className="grid gap-3">
        {roles.data?.demoRoles.map((each) => (
          <DemoChoice
            key={each.role}
            choice={each}
            busy={command.pending}
            onChoose={() => void choose(each)}
          />
        ))}
      </ul>
    </section>
  );
}

interface DemoChoiceProps {
  choice: DemoRole;
  busy: boolean;
  onChoose: () => void;
}

/** Who it is, for which unit, and what that person is looking for. */
function DemoChoice({ choice, busy, onChoose }: DemoChoiceProps) {
  const t = useTranslations('demo');
  const words = useRoleWords();
  const format = useFormat();
  const role = words.name(choice);
  return (
    <li className="grid items-center gap-x-4 gap-y-2 rounded-6 border border-border p-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-bold">{role}</span>
          <span className="text-sm text-text-quiet">
            {choice.unit ? format.text(choice.unit.name) : words.where(choice)}
          </span>
        </p>
        <p className="text-sm">{t(`seeks.${choice.role}`)}</p>
      </div>
      <Button busy={busy} label={t('tryAs', { role })} onClick={onChoose}>
        {t('try')}
      </Button>
    </li>
  );
}
