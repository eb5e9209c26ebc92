import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RemoveTargetDocument } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { CommandError } from '../../shared/ui/form-error';
import { targetKeyOf, type Row, type Whose } from './kpi-model';
import { CHANGED_BY_TARGETS } from './use-set-target';
import { useTargetName } from './use-target-name';

/** Takes a target away, and says when somebody else changed it meanwhile. */
export function RemoveTarget({ whose, row }: { whose: Whose; row: Row }) {
  const t = useTranslations('kpi.remove');
  const form = useTranslations('form');
  const format = useFormat();
  const name = useTargetName();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [conflict, setConflict] = useState<string | null>(null);
  const command = useCommand(RemoveTargetDocument, { refresh: CHANGED_BY_TARGETS });
  const remove = async () => {
    const target = targetKeyOf(whose, row);
    const answer = await command.send({ target, expectedVersion: row.target.version });
    if (!answer) return;
    if (!('target' in answer.removeTarget)) {
      setConflict(format.text(answer.removeTarget.text));
      return;
    }
    void navigate({ to: '/kpi', search: (previous) => ({ ...previous, kpi: undefined }) });
  };
  const close = () => {
    setIsAsking(false);
    setConflict(null);
  };
  return (
    <>
      <Button tone="danger" onClick={() => setIsAsking(true)}>
        {t('button')}
      </Button>
      {isAsking && (
        <Dialog title={t('title', { name: name(row) })} closeLabel={form('cancel')} onClose={close}>
          <div className="mt-3 grid gap-4">
            <p>{conflict ?? t('text')}</p>
            {command.error && <CommandError key={command.attempt} error={command.error} />}
            {conflict === null && (
              <p>
                <Button tone="danger" busy={command.pending} onClick={() => void remove()}>
                  {t('button')}
                </Button>
              </p>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}
