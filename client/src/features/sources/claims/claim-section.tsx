import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  RestoreClaimDocument,
  type DocumentClaimsQuery,
} from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { DoneNote } from '../../../shared/ui/done-note';
import { DoneUndo } from '../../../shared/ui/done-undo';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { CommandError } from '../../../shared/ui/form-error';
import { Panel } from '../../../shared/ui/panel';
import type { Suggestions } from './claim-model';
import { ClaimItem } from './claim-item';
import { ProposalList } from './proposal-list';
import { ReadingDialog, type Subject } from './reading-dialog';
import { REFRESH, useClaims, useSuggestions } from './use-claims';

/** So many are shown open. */
const FEW = 2;

type Done = 'added' | 'linked' | 'confirmed' | 'removed' | 'restored';

/** What a document says in words, set against the figures; for who signed in. */
export function ClaimSection({ document }: { document: string }) {
  const claims = useClaims(document);
  const suggestions = useSuggestions(document);
  if (claims.error)
    return <ErrorNotice error={claims.error} onRetry={() => void claims.refetch()} />;
  if (!claims.data) return null;
  const known = suggestions.data?.suggestClaims ?? null;
  return <Claims document={document} claims={claims.data.claims} suggestions={known} />;
}

interface ClaimsProps {
  document: string;
  claims: DocumentClaimsQuery['claims'];
  /** null: the reader may record none. */
  suggestions: Suggestions | null;
}

function Claims({ document, claims, suggestions }: ClaimsProps) {
  const t = useTranslations('claims');
  const [subject, setSubject] = useState<Subject | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const back = useCommand(RestoreClaimDocument, REFRESH);
  const { items, more } = claims;
  if (items.length === 0 && !done && !suggestions?.items.length) return null;
  const undo = async () => {
    if (removed !== null && (await back.send({ id: removed })) !== null) setDone('restored');
  };
  return (
    <Panel title={t('title')}>
      <p className="[word-break:auto-phrase] text-text-quiet">{t('intro')}</p>
      <DoneNote>
        {done && (
          <DoneUndo
            text={t(`done.${done}`)}
            undo={t('undo')}
            onUndo={done === 'removed' ? () => void undo() : null}
            busy={back.pending}
          />
        )}
      </DoneNote>
      {back.error && <CommandError key={back.attempt} error={back.error} />}
      {items.length === 0 && <p>{t('none')}</p>}
      <ul className="empty:hidden">
        {items.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            isOpen={items.length <= FEW}
            onLink={() => setSubject({ claim })}
            onConfirmed={() => setDone('confirmed')}
            onRemoved={() => {
              setRemoved(claim.id);
              setDone('removed');
            }}
          />
        ))}
      </ul>
      {more > 0 && <p className="text-sm">{t('more', { count: more })}</p>}
      {suggestions && suggestions.items.length > 0 && (
        <ProposalList suggestions={suggestions} onRecord={(proposal) => setSubject({ proposal })} />
      )}
      {subject && suggestions && (
        <ReadingDialog
          document={document}
          subject={subject}
          suggestions={suggestions}
          onClose={() => setSubject(null)}
          onDone={setDone}
        />
      )}
    </Panel>
  );
}
