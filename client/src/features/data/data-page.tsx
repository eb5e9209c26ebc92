import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { DeskTabs } from '../../shared/desk/desk-tabs';
import { TemplateLink } from '../../shared/desk/template-link';
import { UnitChoice } from '../../shared/filters/unit-choice';
import { fiscalYearOf } from '../../shared/format/period';
import { CommandError } from '../../shared/ui/form-error';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Panel } from '../../shared/ui/panel';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { useWaitingFile } from './use-waiting-file';
import type { DataSearch } from './data-search';
import { DropZone } from './drop-zone';
import { FileProgress } from './file-progress';
import { FileReading } from './file-reading';
import { FileState } from './file-state';
import { History } from './history';
import { useUpload } from './use-upload';

/** A file is dropped, what was understood is shown, and then it is stored, or not. */
export function DataPage() {
  const t = useTranslations('data');
  const { file, unit }: DataSearch = useSearch({ strict: false });
  usePageTitle(t('page'));
  return (
    <div className="grid gap-5">
      <DeskTabs />
      <header className="grid gap-1">
        <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
        <p>{t('intro')}</p>
      </header>
      <Upload />
      {file && <WaitingFile key={file} id={file} />}
      <History key={unit} unit={unit ?? null} />
    </div>
  );
}

function useOpenFile() {
  const navigate = useNavigate();
  return (file: string | undefined) =>
    void navigate({
      to: '/data',
      search: (previous) => ({ ...previous, file }),
      resetScroll: false,
    });
}

function Upload() {
  const t = useTranslations('data');
  const { unit = '' }: DataSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = useOpenFile();
  const upload = useUpload(open);
  const setUnit = (chosen: string) =>
    void navigate({
      to: '/data',
      search: (previous) => ({ ...previous, unit: chosen || undefined }),
    });
  return (
    <Panel title={t('start')}>
      <div className="max-w-xl">
        <UnitChoice
          label={t('unit')}
          hint={t('unitHint')}
          value={unit}
          onChange={setUnit}
          none={t('inFile')}
        />
      </div>
      {unit && <TemplateLink unit={unit} fiscalYear={runningYear()} />}
      {upload.error && (
        <CommandError key={upload.submittedAt} title={t('notRead')} error={upload.error} />
      )}
      <DropZone busy={upload.isPending} onFile={(file) => upload.mutate({ file, unit })} />
    </Panel>
  );
}

/** The fiscal year that runs in Japan. */
const runningYear = (): number =>
  fiscalYearOf(new Date(Date.now() + JAPAN_AHEAD_MS).toISOString().slice(0, 10));

const JAPAN_AHEAD_MS = 9 * 3_600_000;

/** The file that was opened: read and waiting, being stored, or stored. */
function WaitingFile({ id }: { id: string }) {
  const app = useTranslations('app');
  const open = useOpenFile();
  const waiting = useWaitingFile(id);
  if (waiting.error)
    return <ErrorNotice error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (!waiting.data) return <Skeleton label={app('loading')} />;
  const batch = waiting.data.importBatch;
  const { report, state } = batch;
  if (state === 'READING' || state === 'RUNNING') return <FileProgress batch={batch} />;
  if (!report || (state !== 'STAGED' && state !== 'FAILED')) return <FileState batch={batch} />;
  return <FileReading batch={batch} report={report} onDiscarded={() => open(undefined)} />;
}
