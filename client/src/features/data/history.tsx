import { Link } from '@tanstack/react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { execute } from '../../shared/graphql/execute';
import {
  ImportBatchesDocument,
  RevertImportDocument,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { ConfirmButton } from '../../shared/session/confirm-button';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { CardCell, CardRow, CardTable } from '../../shared/ui/card-table';
import { DoneNote } from '../../shared/ui/done-note';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Panel } from '../../shared/ui/panel';
import { type Batch, isLayoutName } from './batch';

function useHistory(unit: string | null) {
  return useInfiniteQuery({
    queryKey: [ImportBatchesDocument.toString(), unit],
    queryFn: ({ pageParam, signal }) =>
      execute(ImportBatchesDocument, { unit, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ importBatches: { batches, hasNextPage } }) =>
      hasNextPage ? (batches.at(-1)?.id ?? null) : null,
  });
}

/** Files handed in for a unit, or all; the newest first. One that was stored can be taken back. */
export function History({ unit }: { unit: string | null }) {
  const t = useTranslations('data.history');
  const [reverted, setReverted] = useState<string | null>(null);
  const history = useHistory(unit);
  const batches = history.data?.pages.flatMap(({ importBatches }) => importBatches.batches) ?? [];
  const headings = [t('file'), t('when'), t('unit'), t('what'), t('state')] as const;
  return (
    <Panel title={t('title')}>
      <DoneNote>{reverted && t('reverted', { file: reverted })}</DoneNote>
      {history.error && (
        <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />
      )}
      {history.isSuccess && batches.length === 0 && <p>{t('empty')}</p>}
      {batches.length > 0 && (
        <CardTable label={t('title')} headings={headings}>
          {batches.map((batch) => (
            <BatchRow
              key={batch.id}
              batch={batch}
              headings={headings}
              onReverted={() => setReverted(batch.fileName)}
            />
          ))}
        </CardTable>
      )}
      {history.hasNextPage && (
        <p>
          <Button busy={history.isFetching} onClick={() => void history.fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </Panel>
  );
}

interface BatchRowProps {
  batch: Batch;
  headings: readonly [string, string, string, string, string];
  onReverted: () => void;
}

function BatchRow({ batch, headings, onReverted }: BatchRowProps) {
  const t = useTranslations('data.history');
  const layouts = useTranslations('data.layouts');
  const format = useFormat();
  const [file, when, unit, what, state] = headings;
  return (
    <CardRow>
      <CardCell heading={file} first>
        <span className="font-bold">{batch.fileName}</span>
      </CardCell>
      <CardCell heading={when}>
        {format.instant(batch.startedAt)}
        <br />
        <span className="text-text-quiet">{batch.byName}</span>
      </CardCell>
      <CardCell heading={unit}>{batch.unit && format.text(batch.unit.name)}</CardCell>
      <CardCell heading={what}>
        {layouts(isLayoutName(batch.layout) ? batch.layout : 'other')}
        {batch.counts && (
          <>
            <br />
            <span className="text-text-quiet">{t('counts', batch.counts)}</span>
          </>
        )}
      </CardCell>
      <CardCell heading={state}>
        <span className="mr-3">{t(`states.${batch.state}`)}</span>
        <BatchAction batch={batch} onReverted={onReverted} />
      </CardCell>
    </CardRow>
  );
}

function BatchAction({ batch, onReverted }: Omit<BatchRowProps, 'headings'>) {
  const t = useTranslations('data.history');
  const revert = useCommand(RevertImportDocument, { refresh: [ImportBatchesDocument] });
  const { id, fileName, state } = batch;
  if (state === 'STAGED' || state === 'FAILED') {
    return (
      <Link
        to="/data"
        search={(previous) => ({ ...previous, file: id })}
        aria-label={t('openFile', { file: fileName })}
        className="text-accent underline"
      >
        {t('open')}
      </Link>
    );
  }
  if (state !== 'COMMITTED') return null;
  return (
    <ConfirmButton
      label={t('revertFile', { file: fileName })}
      title={t('revertTitle', { file: fileName })}
      text={t('revertText')}
      command={revert}
      variables={{ id }}
      onDone={onReverted}
    >
      {t('revert')}
    </ConfirmButton>
  );
}
