import { useTranslations } from 'use-intl';
import type { ReportChangeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { CardCell, CardRow, CardTable } from '../../shared/ui/card-table';
import type { Report } from './report-panel';
import { useTotalWords } from './use-total-words';

/** What was provisional beside what is final, and what has changed since. */
export function ReportDifferences({ report }: { report: Report }) {
  const t = useTranslations('completeness.report');
  const { differences, changedSince, state } = report;
  const isLocked = state === 'APPROVED' || state === 'PUBLISHED';
  return (
    <>
      {differences.length > 0 && (
        <section className="grid gap-3">
          <h3 className="font-bold">{t('differences')}</h3>
          {differences.map((difference, i) => (
            <Difference key={i} report={report} difference={difference} />
          ))}
        </section>
      )}
      {changedSince.length > 0 && (
        <section className="grid gap-2">
          <h3 className="font-bold">{t('since')}</h3>
          <p className="text-sm">{t(isLocked ? 'sinceLocked' : 'sinceOpen')}</p>
          <Changes
            label={t('since')}
            headings={[t('kept'), t('now')]}
            center={report.unit.code}
            changes={changedSince}
          />
        </section>
      )}
    </>
  );
}

interface DifferenceProps {
  report: Report;
  difference: Report['differences'][number];
}

function Difference({ report, difference: { before, after, changes } }: DifferenceProps) {
  const t = useTranslations('completeness.report');
  const isFinal = after.state === 'APPROVED' || after.state === 'PUBLISHED';
  const isWithin = before.version === after.version;
  const headings = isWithin
    ? ([t('asSubmitted'), t('asApproved')] as const)
    : ([t('version', before), t('version', after)] as const);
  const versions = { before: before.version, after: after.version };
  const title = isWithin
    ? t('differencesWithin')
    : t(isFinal ? 'differencesOf' : 'differencesSoFar', versions);
  return (
    <div className="grid gap-1.5">
      <h4 className="text-sm">{title}</h4>
      {changes.length === 0 ? (
        <p className="text-sm text-text-quiet">{t('same')}</p>
      ) : (
        <Changes label={title} headings={headings} center={report.unit.code} changes={changes} />
      )}
    </div>
  );
}

interface ChangesProps {
  label: string;
  /** Of the numbers before and after. */
  headings: readonly [string, string];
  center: string;
  changes: readonly ReportChangeFieldsFragment[];
}

function Changes({ label, headings: [was, is], center, changes }: ChangesProps) {
  const t = useTranslations('completeness.report');
  const words = useTotalWords(center);
  const [item, by] = [t('item'), t('change')];
  return (
    <CardTable label={label} headings={[item, was, is, by]}>
      {changes.map(({ before, after, change }) => {
        const total = after ?? before;
        if (!total) return null;
        return (
          <CardRow key={words.key(total)}>
            <CardCell first heading={item}>
              {words.name(total)}
            </CardCell>
            <CardCell heading={was}>{before ? words.value(before) : t('none')}</CardCell>
            <CardCell heading={is}>
              <strong>{after ? words.value(after) : t('none')}</strong>
            </CardCell>
            <CardCell heading={by}>{change === null ? '－' : words.change(change, total)}</CardCell>
          </CardRow>
        );
      })}
    </CardTable>
  );
}
