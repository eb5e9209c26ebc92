import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ConflictFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import { Notice } from '../../shared/ui/notice';

interface ConflictViewProps {
  conflict: ConflictFieldsFragment;
  busy: boolean;
  /** Why mine could not be saved over theirs either. */
  problem: ReactNode;
  /** Mine is to hold, as the version after theirs. */
  onMine: (version: number) => void;
  onTheirs: () => void;
}

/** Somebody else saved first: both side by side, and a person says which. */
export function ConflictView({ conflict, busy, problem, onMine, onTheirs }: ConflictViewProps) {
  const t = useTranslations('kpi.conflict');
  const format = useFormat();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const { theirs, differences, text } = conflict;
  const holds = theirs && !theirs.removed ? theirs : null;
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="mt-3 grid gap-4 shadow-none outline-none">
      <Notice tone="notice" title={t('title')}>
        <p>{format.text(text)}</p>
        {theirs && (
          <p className="text-sm">
            {t('by', { name: theirs.author.name, at: format.instant(theirs.setAt) })}
          </p>
        )}
      </Notice>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('title')}</caption>
        <thead className="border-b border-border-strong bg-surface-quiet">
          <tr>
            <th scope="col" className={CELL}>
              {t('part')}
            </th>
            <th scope="col" className={CELL}>
              {t('yours')}
            </th>
            <th scope="col" className={CELL}>
              {t('theirs')}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ part, name, yours, theirs: other }) => (
            <tr key={part} className="border-b border-border">
              <th scope="row" className={`${CELL} min-w-16 font-normal`}>
                {format.text(name)}
              </th>
              <td className={WORDS}>{format.text(yours)}</td>
              <td className={WORDS}>{format.text(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem}
      <p className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={() => onMine(holds?.version ?? 0)}>
          {t('takeYours')}
        </Button>
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
      </p>
    </div>
  );
}

const CELL = 'px-2 py-2 text-left align-top sm:px-3';
const WORDS = `${CELL} [overflow-wrap:anywhere]`;
