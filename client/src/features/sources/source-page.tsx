import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { SourceDocument, type SourceQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { ClaimSection } from './claims/claim-section';
import { useClaimMarks } from './claims/use-claim-marks';
import { SourceLines } from './source-lines';
import { toSourceLines } from './source-model';

interface SourceSearch {
  line?: number;
  printed?: string;
}

/** A printed document, with the place a value was taken from. */
export function SourcePage() {
  const app = useTranslations('app');
  const t = useTranslations('sources');
  const { code = '' } = useParams({ strict: false });
  const source = useQuestion(SourceDocument, { code });
  usePageTitle(t('page'));
  if (source.error) {
    return <ErrorNotice error={source.error} onRetry={() => void source.refetch()} level={1} />;
  }
  if (!source.data) return <Skeleton label={app('loading')} />;
  return <SourceText document={source.data.sourceDocument} />;
}

function SourceText({ document }: { document: SourceQuery['sourceDocument'] }) {
  const t = useTranslations('sources');
  const format = useFormat();
  const router = useRouter();
  const { line, printed }: SourceSearch = useSearch({ strict: false });
  const lines = toSourceLines(document.lines, line);
  const { marks, isSettled } = useClaimMarks(document.code);
  const found = lines.some(({ marked }) => marked);
  return (
    <article className="grid gap-4">
      <p className="print:hidden">
        <Button onClick={() => router.history.back()}>{t('back')}</Button>
      </p>
      <header>
        <p className="text-sm font-bold text-accent">{t('page')}</p>
        <h1 className="text-2xl font-bold">{format.text(document.title)}</h1>
        <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
          <Term term={t('publisher')}>{format.text(document.publisher)}</Term>
          {document.fiscalYear !== null && (
            <Term term={t('fiscalYear')}>{format.fiscalYear(document.fiscalYear)}</Term>
          )}
          <Term term={t('status')}>{format.text(document.status)}</Term>
        </dl>
      </header>
      {line !== undefined && (
        <Notice tone="plain">
          <Pointer line={line} printed={printed} found={found} />
        </Notice>
      )}
      <ClaimSection document={document.code} />
      <p className="text-sm text-text-quiet">{t('asPrinted')}</p>
      <SourceLines lines={lines} printed={printed} claims={marks} isSettled={isSettled} />
    </article>
  );
}

interface PointerProps extends SourceSearch {
  line: number;
  found: boolean;
}

function Pointer({ line, printed, found }: PointerProps) {
  const t = useTranslations('sources');
  if (!found) return t('lineMissing', { line });
  return (
    <>
      {printed ? t('pointsAtPrinted', { line, printed }) : t('pointsAt', { line })}{' '}
      <a href={`#L${line}`} className="text-accent underline">
        {t('toLine')}
      </a>
    </>
  );
}

function Term({ term, children }: { term: string; children: string }) {
  return (
    <div className="flex gap-2">
      <dt className="text-text-quiet">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
