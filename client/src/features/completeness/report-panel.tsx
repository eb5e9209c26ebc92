import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReportDocument, type ReportQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { Dialog } from '../../shared/ui/dialog';
import { DoneNote } from '../../shared/ui/done-note';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import type { Cell, Row } from './completeness-search';
import { ReportActions } from './report-actions';
import { ReportDifferences } from './report-differences';
import { ReportHistory } from './report-history';
import { ReportSteps } from './report-steps';
import { ReportTotals } from './report-totals';

export type Report = ReportQuery['report'];

interface ReportPanelProps {
  row: Row;
  cell: Cell;
  onClose: () => void;
}

/** How far a report has come, what comes next and by whom, and what has been done. */
export function ReportPanel({ row, cell, onClose }: ReportPanelProps) {
  const t = useTranslations('completeness');
  const app = useTranslations('app');
  const format = useFormat();
  const period = { from: cell.from, to: cell.to };
  const asked = { unit: row.unit.code, dataSet: row.dataSet, period };
  const answer = useQuestion(ReportDocument, asked);
  const title = t('report.title', {
    unit: format.text(row.unit.name),
    period: format.period(cell),
    dataSet: t(`dataSets.${row.dataSet}`),
  });
  return (
    <Dialog title={title} closeLabel={t('report.close')} onClose={onClose}>
      <div className="mt-3 grid gap-5">
        {answer.error && <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />}
        {answer.isPending && <Skeleton label={app('loading')} />}
        {answer.data && <Content report={answer.data.report} />}
      </div>
    </Dialog>
  );
}

function Content({ report }: { report: Report }) {
  const t = useTranslations('completeness');
  const [done, setDone] = useState<string | null>(null);
  const { state, version, publishedVersion, received } = report;
  const isOpen = state === 'DRAFT' || state === 'AMENDING';
  return (
    <>
      <ReportSteps state={state} />
      <div className="grid gap-1">
        {(version > 1 || publishedVersion !== null) && (
          <p className="font-bold">
            {t('report.version', { version })}
            {publishedVersion !== null && publishedVersion !== version && (
              <span className="ml-2 font-normal">
                {t('report.publishedIs', { version: publishedVersion })}
              </span>
            )}
          </p>
        )}
        {(state !== 'DRAFT' || received) && <p>{t(`stageTexts.${state}`)}</p>}
        <p>{isOpen && !received ? t('report.notReceived') : t(`report.next.${state}`)}</p>
      </div>
      <DoneNote>{done}</DoneNote>
      <ReportActions key={`${state} ${version}`} report={report} onDone={setDone} />
      <ReportDifferences report={report} />
      <ReportTotals report={report} />
      <ReportHistory history={report.history} />
    </>
  );
}
