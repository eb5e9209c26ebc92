import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  TargetVersionsDocument,
  type TargetFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { targetKeyOf, type Row, type Whose } from './kpi-model';

/** Who set the target to what, when and why; fetched when it is opened. */
export function TargetVersions({ whose, row }: { whose: Whose; row: Row }) {
  const t = useTranslations('kpi.versions');
  const [isOpen, setIsOpen] = useState(false);
  const answer = useQuestion(TargetVersionsDocument, isOpen ? targetKeyOf(whose, row) : null);
  return (
    <details
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      className="rounded-8 border border-border bg-surface p-4 sm:p-5"
    >
      <summary className="cursor-pointer text-lg font-bold">
        {t('title', { count: row.target.versions })}
      </summary>
      {answer.error && <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />}
      <ol className="mt-2 grid gap-3">
        {answer.data?.targetVersions.map((version) => (
          <Version key={version.version} target={version} />
        ))}
      </ol>
    </details>
  );
}

function Version({ target }: { target: TargetFieldsFragment }) {
  const t = useTranslations('kpi.versions');
  const format = useFormat();
  const { version, text, author, setAt, reason, removed, scheme } = target;
  return (
    <li className="border-t border-border pt-2">
      <p>
        <span className="text-text-quiet">{t('number', { version })}</span>{' '}
        <span className="font-bold">{removed ? t('removed') : format.text(text)}</span>{' '}
        <span className="text-sm text-text-quiet">{format.text(scheme.name)}</span>
      </p>
      <p className="text-sm text-text-quiet">
        {author.name} {format.instant(setAt)}
      </p>
      {reason && <p className="text-sm break-words whitespace-pre-line">{reason}</p>}
    </li>
  );
}
