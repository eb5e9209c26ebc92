import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { AuditChanges } from './audit-changes';
import { saysUnit, toSentence, type AuditEntry } from './audit-sentence';

/** One entry: when, who, what about which unit; what changed can be unfolded. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('admin.audit');
  const format = useFormat();
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-border p-4 text-sm last:border-b-0 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div>
        <time dateTime={entry.at} className="block tabular-nums">
          {format.instant(entry.at)}
        </time>
        <Actor actor={entry.actor} />
      </div>
      <div className="min-w-0 break-words">
        <p className="text-base">
          <Sentence entry={entry} />
        </p>
        {entry.unit && !saysUnit(entry.action) && (
          <p className="text-text-quiet">{format.text(entry.unit.name)}</p>
        )}
        {entry.changes.length > 0 && <AuditChanges changes={entry.changes} />}
        <p className="text-xs break-all text-text-quiet">{t('request', { id: entry.requestId })}</p>
      </div>
    </li>
  );
}

function Actor({ actor: { kind, name } }: Pick<AuditEntry, 'actor'>) {
  const t = useTranslations('admin.audit');
  return (
    <span className="font-bold break-words">
      {kind === 'PERSON' ? name : t(`actors.${kind}`, { name })}
    </span>
  );
}

function Sentence({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('admin');
  const roles = useTranslations('roles');
  const format = useFormat();
  const { key, about, role, page } = toSentence(entry, format.text);
  return t(`audit.done.${key}`, {
    about: about ?? t('audit.unknownAbout'),
    role: role ? roles(role) : '',
    page: page ? t(`publication.pages.${page}`) : '',
  });
}
