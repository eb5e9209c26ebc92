import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../../shared/filters/view';
import { NetworkDocument } from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { useFormat } from '../../../shared/i18n/use-format';
import { useRoleWords } from '../../../shared/session/use-role-words';
import { DAYS, toTable } from '../calendars/hours-table';
import { useMetricName } from '../use-metric-name';
import type { AuditValue, GivenRole, Member } from './audit-value';

/** A value of the trail in words. */
export function AuditValueWords({ value }: { value: AuditValue }) {
  const t = useTranslations('admin');
  const words = useTranslations();
  const format = useFormat();
  switch (value.kind) {
    case 'none':
      return <span className="text-text-quiet">{t('audit.valueNone')}</span>;
    case 'yes':
      return t('audit.valueYes');
    case 'no':
      return t('audit.valueNo');
    case 'closed':
      return t('audit.valueClosed');
    case 'role':
      return <RoleWords given={value.given} />;
    case 'pages':
      return value.pages.map((page) => t(`publication.pages.${page}`)).join(t('common.comma'));
    case 'hours':
      return <HoursWords spans={value.spans} />;
    case 'level':
      return t(`network.levels.${value.level}`);
    case 'centerKind':
      return t(`unit.centerKinds.${value.centerKind}`);
    case 'mark':
      return t(`marks.kinds.${value.mark}`);
    case 'resolution':
      return words(`finding.state.${value.state}`);
    case 'dataSet':
      return words(`completeness.dataSets.${value.dataSet}`);
    case 'metric':
      return <MetricName code={value.metric} />;
    case 'members':
      return <MembersWords members={value.members} />;
    case 'day':
      return format.day(value.day);
    case 'instant':
      return format.instant(value.instant);
    case 'text':
      return value.text;
  }
}

const NOTHING = {};

/** The name of a unit by its code; as long as it is not known, the code. */
function useUnitName(): (code: string) => string {
  const format = useFormat();
  const network = useQuestion(NetworkDocument, NOTHING).data;
  return (code) => (network ? format.text(toUnitRef(network, code).name) : code);
}

function MetricName({ code }: { code: string }) {
  return useMetricName(code);
}

function RoleWords({ given }: { given: GivenRole }) {
  const t = useTranslations('admin');
  const words = useRoleWords();
  const nameOf = useUnitName();
  const unit = given.unit === null ? t('common.everywhere') : nameOf(given.unit);
  const dated = given.from !== null || given.to !== null;
  return (
    <>
      {t('users.roleAt', { role: words.name(given), unit })}
      {dated && <span className="block">{words.when(given)}</span>}
    </>
  );
}

function HoursWords({ spans }: { spans: Parameters<typeof toTable>[0] }) {
  const t = useTranslations('admin');
  const table = toTable(spans);
  return (
    <ul className="min-w-40">
      {DAYS.filter((day) => table[day].length > 0).map((day) => (
        <li key={day}>
          {t(`calendars.days.${day}`)}{' '}
          {table[day].map((span) => t('calendars.span', { ...span })).join(t('common.comma'))}
        </li>
      ))}
    </ul>
  );
}

function MembersWords({ members }: { members: readonly Member[] }) {
  const t = useTranslations('admin.audit');
  const nameOf = useUnitName();
  return (
    <ul>
      {members.map(({ unit, days }) => (
        <li key={unit + days}>
          {days === '' ? nameOf(unit) : t('memberDays', { name: nameOf(unit), days })}
        </li>
      ))}
    </ul>
  );
}
