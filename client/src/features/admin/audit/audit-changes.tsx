import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { readValue, type AuditEntry } from './audit-sentence';

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
                <th scope="row" className="py-1 pr-4 font-normal text-text-quiet">
                  {t.has(`fields.${field}` as 'fields.name')
                    ? t(`fields.${field}` as 'fields.name')
                    : field}
                </th>
                <td className="py-1 pr-4">
                  <Value value={before} />
                </td>
                <td className="py-1 pr-4">
                  <Value value={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Value({ value }: { value: string | null }) {
  const t = useTranslations('admin');
  const roles = useTranslations('roles');
  const format = useFormat();
  const read = readValue(value);
  switch (read.kind) {
    case 'none':
      return <span className="text-text-quiet">{t('audit.valueNone')}</span>;
    case 'yes':
      return t('audit.valueYes');
    case 'no':
      return t('audit.valueNo');
    case 'role':
      return roles(read.role);
    case 'pages':
      return read.pages.map((page) => t(`publication.pages.${page}`)).join(t('common.comma'));
    case 'day':
      return format.day(read.day);
    case 'instant':
      return format.instant(read.instant);
    case 'text':
      return read.text;
  }
}
