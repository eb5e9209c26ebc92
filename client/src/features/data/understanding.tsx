import { useTranslations } from 'use-intl';
import { FileLink } from '../../shared/desk/file-link';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';
import { Panel } from '../../shared/ui/panel';
import { Assumptions } from './assumptions';
import { isLayoutName, type ReadBatch, type Report } from './batch';
import { PictureTable } from './picture-table';
import { Remarks } from './remarks';
import { SaidList } from './said-list';
import type { SayProps } from './say-props';

interface UnderstandingProps extends SayProps {
  batch: ReadBatch;
  onForgotten: () => void;
}

/** What was understood of a file: in a sentence, as a picture, and every assumption with its place. */
export function Understanding({ batch, onForgotten, ...fields }: UnderstandingProps) {
  const { report } = fields;
  const t = useTranslations('data');
  const format = useFormat();
  return (
    <Panel title={t('understood.title')}>
      <Sentence batch={batch} report={report} />
      {report.error && (
        <Notice tone="error">
          <p className="font-bold">{format.text(report.error.message)}</p>
          <p>{format.text(report.error.next)}</p>
        </Notice>
      )}
      <Remarks
        title={t('refusals')}
        tone="error"
        remarks={report.refusals.map(({ message, ...rest }) => ({ ...rest, text: message }))}
        count={Math.max(report.refusals.length, batch.counts?.refused ?? 0)}
      />
      {report.refusals.length > 0 && (
        <div>
          <FileLink
            href={`/imports/${batch.id}/remarks?lang=${format.locale}`}
            name={`${batch.fileName}-remarks.csv`}
          >
            {t('remarksFile')}
          </FileLink>
        </div>
      )}
      {report.pictures.map((picture, i) => (
        <PictureTable key={i} picture={picture} />
      ))}
      <SaidList {...fields} id={batch.id} how={batch.how} onForgotten={onForgotten} />
      <Assumptions {...fields} how={batch.how} />
      <Remarks title={t('findings')} tone="notice" remarks={report.findings} />
    </Panel>
  );
}

function Sentence({ batch, report }: { batch: ReadBatch; report: Report }) {
  const t = useTranslations('data');
  const format = useFormat();
  const { from, to, encoding, events, figureCount } = report;
  const isRead = from !== null || events !== null || figureCount > 0;
  const layout = t(isLayoutName(batch.layout) ? `layouts.${batch.layout}` : 'layouts.other');
  return (
    <div className="grid gap-1">
      {isRead && (
        <p className="text-lg">
          {t('understood.as', { file: batch.fileName, layout })}
          {events === null
            ? t('understood.figures', { count: figureCount })
            : t('understood.events', { count: events })}
        </p>
      )}
      <p className="flex flex-wrap gap-x-6 text-sm text-text-quiet">
        {from && to && <span>{t('understood.period', { period: format.dayRange(from, to) })}</span>}
        {encoding && <span>{t('understood.encoding', { encoding })}</span>}
      </p>
    </div>
  );
}
