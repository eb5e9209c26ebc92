import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { SetTargetsMutation } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import { Notice } from '../../shared/ui/notice';
import { useTargetName } from './use-target-name';

interface TableConflictProps {
  conflict: Extract<SetTargetsMutation['setTargets'], { conflicts: unknown }>;
  busy: boolean;
  /** The table is read once more, beside what holds now. */
  onRead: () => void;
}

/** Somebody else was first with some of the targets: which, and what they said. */
export function TableConflict({ conflict, busy, onRead }: TableConflictProps) {
  const t = useTranslations('kpiTable');
  const kpi = useTranslations('kpi.conflict');
  const format = useFormat();
  const name = useTargetName();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="grid gap-4 outline-none">
      <Notice tone="notice" title={kpi('title')}>
        <p>{format.text(conflict.text)}</p>
        <ul className="mt-2 list-disc pl-5">
          {conflict.conflicts.map(({ yours, theirs }) => (
            <li key={yours ? name(yours) : ''}>
              {yours && name(yours)}
              {theirs && !theirs.removed
                ? t('theirs', { text: format.text(theirs.text), author: theirs.author.name })
                : t('gone')}
            </li>
          ))}
        </ul>
      </Notice>
      <p>
        <Button tone="primary" busy={busy} onClick={onRead}>
          {t('readAgain')}
        </Button>
      </p>
    </div>
  );
}
