import { useTranslations } from 'use-intl';
import { ApiError } from '../graphql/api-error';
import { useFormat } from '../i18n/use-format';
import { Button } from './button';
import { Notice } from './notice';

/** What happened and what to do next, in the reader's language. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations('errors');
  const format = useFormat();
  const known = error instanceof ApiError ? error : null;
  const network = known?.code === 'NETWORK';
  const text = known?.text ? format.text(known.text) : t(network ? 'network' : 'unexpected');
  const next = known?.next
    ? format.text(known.next)
    : t(network ? 'networkNext' : 'unexpectedNext');
  return (
    <div role="alert">
      <Notice tone="error" title={t('title')}>
        <p>{text}</p>
        <p>{next}</p>
        {known?.requestId && (
          <p className="mt-1 text-sm">{t('request', { id: known.requestId })}</p>
        )}
        {onRetry && (
          <p className="mt-3">
            <Button onClick={onRetry}>{t('retry')}</Button>
          </p>
        )}
      </Notice>
    </div>
  );
}
