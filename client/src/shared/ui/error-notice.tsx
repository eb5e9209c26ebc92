import { useTranslations } from 'use-intl';
import { Button } from './button';
import { Notice } from './notice';
import { useErrorWords } from './use-error-words';

interface ErrorNoticeProps {
  error: unknown;
  onRetry?: () => void;
  /** Of its heading: 1 where it stands instead of a page. */
  level?: 1 | 2;
}

/** What happened and what to do next, in the reader's language. */
export function ErrorNotice({ error, onRetry, level }: ErrorNoticeProps) {
  const t = useTranslations('errors');
  const { text, next, requestId } = useErrorWords()(error);
  return (
    <div role="alert">
      <Notice tone="error" title={t('title')} level={level}>
        <p>{text}</p>
        <p>{next}</p>
        {requestId && <p className="mt-1 text-sm">{t('request', { id: requestId })}</p>}
        {onRetry && (
          <p className="mt-3">
            <Button onClick={onRetry}>{t('retry')}</Button>
          </p>
        )}
      </Notice>
    </div>
  );
}
