import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  MachineTokensDocument,
  RevokeMachineTokenDocument,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { useRoleWords } from '../../../shared/session/use-role-words';
import { Badge } from '../../../shared/ui/badge';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { CardCell, CardRow, CardTable } from '../../../shared/ui/card-table';
import { ConfirmButton } from '../../../shared/session/confirm-button';
import { DoneNote } from '../../../shared/ui/done-note';
import { LinkButton } from '../link-button';
import { inOrder, type Token } from './token-model';

/** The keys other systems use. */
export function TokensPage() {
  const t = useTranslations('admin.tokens');
  return (
    <AdminPage page="tokens">
      <p>
        <LinkButton to="/admin/tokens/new" tone="primary">
          {t('add')}
        </LinkButton>
      </p>
      <Answer document={MachineTokensDocument}>
        {({ machineTokens }) => <TokenList tokens={machineTokens} />}
      </Answer>
    </AdminPage>
  );
}

function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const t = useTranslations('admin');
  const [done, setDone] = useState('');
  const headings = ['name', 'role', 'state', 'lastUsed', 'created'] as const;
  if (tokens.length === 0) return <p>{t('tokens.none')}</p>;
  return (
    <>
      <DoneNote>{done}</DoneNote>
      <CardTable
        label={t('pages.tokens.title')}
        headings={headings.map((key) => t(`tokens.${key}`))}
      >
        {inOrder(tokens).map((token) => (
          <TokenRow key={token.name} token={token} onDone={setDone} />
        ))}
      </CardTable>
    </>
  );
}

interface TokenRowProps {
  token: Token;
  onDone: (text: string) => void;
}

function TokenRow({ token, onDone }: TokenRowProps) {
  const t = useTranslations('admin');
  const format = useFormat();
  const words = useRoleWords();
  return (
    <CardRow>
      <CardCell heading={t('tokens.name')} first>
        <span className="text-base font-bold">{token.name}</span>
      </CardCell>
      <CardCell heading={t('tokens.role')}>
        {t('users.roleAt', { role: words.name(token), unit: words.where(token) })}
        <span className="block text-text-quiet">
          {t(token.mayWrite ? 'tokens.mayWrite' : 'tokens.readOnly')}
        </span>
      </CardCell>
      <CardCell heading={t('tokens.state')}>
        <TokenState token={token} onDone={onDone} />
      </CardCell>
      <CardCell heading={t('tokens.lastUsed')}>
        {token.lastUsedAt ? format.instant(token.lastUsedAt) : t('tokens.never')}
      </CardCell>
      <CardCell heading={t('tokens.created')}>
        {t('tokens.createdBy', { at: format.instant(token.createdAt), name: token.createdBy })}
      </CardCell>
    </CardRow>
  );
}

function TokenState({ token, onDone }: TokenRowProps) {
  const t = useTranslations('admin.tokens');
  const format = useFormat();
  const revoke = useCommand(RevokeMachineTokenDocument, { refresh: [MachineTokensDocument] });
  const { name, state } = token;
  return (
    <div className="grid justify-items-start gap-1">
      <Badge tone={state === 'ACTIVE' ? 'plain' : 'notice'}>{t(`states.${state}`)}</Badge>
      {state !== 'REVOKED' && (
        <span className="text-text-quiet">
          {t('until', { at: format.instant(token.expiresAt) })}
        </span>
      )}
      {state === 'ACTIVE' && (
        <ConfirmButton
          label={t('revokeOf', { name })}
          title={t('revokeTitle', { name })}
          text={t('revokeText')}
          command={revoke}
          variables={{ name }}
          onDone={() => onDone(t('revoked', { name }))}
        >
          {t('revoke')}
        </ConfirmButton>
      )}
    </div>
  );
}
