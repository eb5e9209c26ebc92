import {
  AmendReportDocument,
  ApproveReportDocument,
  CompletenessDocument,
  PublishReportDocument,
  ReportDocument,
  ReturnReportDocument,
  SubmitReportDocument,
  type ReportAction,
} from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import type { Report } from './report-panel';

const REFRESH = { refresh: [ReportDocument, CompletenessDocument] };

/** One step of a report, with what is said about it. */
export function useReportStep({ unit, dataSet, from, to }: Report, action: ReportAction) {
  const submit = useCommand(SubmitReportDocument, REFRESH);
  const approve = useCommand(ApproveReportDocument, REFRESH);
  const publish = useCommand(PublishReportDocument, REFRESH);
  const sendBack = useCommand(ReturnReportDocument, REFRESH);
  const amend = useCommand(AmendReportDocument, REFRESH);
  const about = { unit: unit.code, dataSet, period: { from, to } };
  const commented = (text: string) => ({ ...about, comment: text || null });
  switch (action) {
    case 'SUBMIT':
      return { ...submit, take: (text: string) => submit.send(commented(text)) };
    case 'APPROVE':
      return { ...approve, take: (text: string) => approve.send(commented(text)) };
    case 'PUBLISH':
      return { ...publish, take: (text: string) => publish.send(commented(text)) };
    case 'RETURN':
      return { ...sendBack, take: (reason: string) => sendBack.send({ ...about, reason }) };
    case 'AMEND':
      return { ...amend, take: (reason: string) => amend.send({ ...about, reason }) };
  }
}
