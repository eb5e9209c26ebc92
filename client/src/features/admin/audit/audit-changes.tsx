import { useTranslations } from 'use-intl';
import type { AuditEntry } from './audit-sentence';
import { readValue } from './audit-value';
import { AuditValueWords } from './audit-value-words';

/** What was there before and what after, unfolded on demand. */
export function AuditChanges({ changes }: Pick<AuditEntry, 'changes'>) {
  const t = useTranslations('admin.audit');
  const headings = ['field', 'before', 'after'] as const;
  return (
    <details>
      <summary className="py-1 text-accent">{t('changes', { count: changes.length })}</summary>
      <div className="mt-1 mb-2 overflow-x-auto">
        <table className="w-full border-collapse text-left text-sm">
          <thead>
            <tr className="border-b border-border-strong">
              {headings.map((heading) => (
                <th key={heading} scope="col" className="py-1 pr-4">
                  {t(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field} className="border-b border-border align-top last:border-b-0">
                <th
                  scope="row"
                  className="py-1 pr-4 font-normal text-text-quiet sm:whitespace-nowrap"
                >
                  {t.has(`fields.${field}` as 'fields.name')
                    ? t(`fields.${field}` as 'fields.name')
                    : field}
                </th>
                <td className="py-1 pr-4">
                  <AuditValueWords value={readValue(field, before)} />
                </td>
                <td className="py-1 pr-4">
                  <AuditValueWords value={readValue(field, after)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
