import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AuditEntry } from './audit-sentence';
import { readValue } from './audit-value';
import { AuditValueWords } from './audit-value-words';

type Change = AuditEntry['changes'][number];

/** What was there before and what after, unfolded on demand. */
export function AuditChanges({ changes }: Pick<AuditEntry, 'changes'>) {
  const t = useTranslations('admin.audit');
  return (
    <details>
      <summary className="py-1 text-accent">{t('changes', { count: changes.length })}</summary>
      <ul className="mt-1 mb-2 grid gap-2 border-l-2 border-border pl-3">
        {changes.map((change) => (
          <ChangeLine key={change.field} change={change} />
        ))}
      </ul>
    </details>
  );
}

function ChangeLine({ change: { field, before, after } }: { change: Change }) {
  const t = useTranslations('admin.audit');
  return (
    <li>
      <p className="font-bold">{useFieldName(field)}</p>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        <Side term={t('before')}>
          <AuditValueWords value={readValue(field, before)} />
        </Side>
        <Side term={t('after')}>
          <AuditValueWords value={readValue(field, after)} />
        </Side>
      </dl>
    </li>
  );
}

function Side({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 gap-3">
      <dt className="shrink-0 text-text-quiet">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** A field that has no word yet is named as the trail names it. */
function useFieldName(field: string): string {
  const t = useTranslations('admin.audit.fields');
  const key = field as 'name';
  return t.has(key) ? t(key) : field;
}
