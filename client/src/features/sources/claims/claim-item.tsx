import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RemoveClaimDocument } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { Button } from '../../../shared/ui/button';
import { CommandError } from '../../../shared/ui/form-error';
import { ClaimConfirmed, ClaimOrigin, ClaimWhy } from './claim-facts';
import { ClaimFigures } from './claim-figures';
import { claimAnchor, type Claim } from './claim-model';
import { ConfirmForm } from './confirm-form';
import { REFRESH } from './use-claims';
import { VerdictBadge } from './verdict-badge';

interface ClaimItemProps {
  claim: Claim;
  /** Open from the beginning; where there are many, their sentences come first. */
  isOpen: boolean;
  onLink: () => void;
  onConfirmed: () => void;
  onRemoved: () => void;
}

/** One sentence: what the figures say of it, the numbers, and what people made of it. */
export function ClaimItem(props: ClaimItemProps) {
  const { claim } = props;
  const t = useTranslations('claims');
  const format = useFormat();
  const { line, sentence, verdict, verdictName, kindName } = claim;
  return (
    <li className="min-w-0 border-t border-border">
      <details id={claimAnchor(claim)} open={props.isOpen} className="scroll-mt-4">
        <summary className="cursor-pointer py-3">
          <VerdictBadge verdict={verdict}>{format.text(verdictName)}</VerdictBadge>{' '}
          <span className="font-bold [overflow-wrap:anywhere]">{sentence}</span>
          <Series claim={claim} />
          {claim.confirmation && (
            <span className="ml-2 text-sm text-text-quiet">{t('isConfirmed')}</span>
          )}
        </summary>
        <div className="grid gap-2 pb-4 sm:pl-5">
          <p className="flex flex-wrap items-center gap-x-3 text-sm">
            <span>{t('says', { kind: format.text(kindName) })}</span>
            <a href={`#L${line}`} className="inline-block py-1 text-accent underline">
              {t('line', { line })}
            </a>
          </p>
          <ClaimWhy claim={claim} />
          <ClaimFigures claim={claim} />
          <ClaimOrigin claim={claim} />
          <ClaimConfirmed claim={claim} />
          {claim.mayCheck && <Actions {...props} />}
        </div>
      </details>
    </li>
  );
}

/** Of which figures: the same sentence may be set against several. */
function Series({ claim: { link } }: { claim: Claim }) {
  const format = useFormat();
  if (!link) return null;
  const part = link.option ?? link.disaggregation;
  const names = [link.metric.name, ...(part ? [part.name] : [])].map(format.text);
  return <span className="ml-2 text-sm text-text-quiet">{names.join('・')}</span>;
}

function Actions({ claim, onLink, onConfirmed, onRemoved }: ClaimItemProps) {
  const t = useTranslations('claims.actions');
  const [isConfirming, setIsConfirming] = useState(false);
  const removal = useCommand(RemoveClaimDocument, REFRESH);
  const { id, version, sentence, link } = claim;
  const of = { sentence: sentence.slice(0, 20) };
  const remove = async () => {
    if ((await removal.send({ id, version })) !== null) onRemoved();
  };
  return (
    <>
      {removal.error && <CommandError key={removal.attempt} error={removal.error} />}
      <p className="flex flex-wrap gap-2 print:hidden">
        <Button
          label={t('confirmOne', of)}
          pressed={isConfirming}
          onClick={() => setIsConfirming(!isConfirming)}
        >
          {t('confirm')}
        </Button>
        <Button label={t(link ? 'relinkOne' : 'linkOne', of)} onClick={onLink}>
          {t(link ? 'relink' : 'link')}
        </Button>
        <Button label={t('removeOne', of)} busy={removal.pending} onClick={() => void remove()}>
          {t('remove')}
        </Button>
      </p>
      {isConfirming && (
        <ConfirmForm
          key={version}
          claim={claim}
          onDone={() => {
            setIsConfirming(false);
            onConfirmed();
          }}
        />
      )}
    </>
  );
}
