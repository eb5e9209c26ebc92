import { useTranslations } from 'use-intl';
import { ApiError } from '../graphql/api-error';
import { useFormat } from '../i18n/use-format';

export interface ErrorWords {
  text: string;
  next: string;
  requestId: string | null;
}

/** What happened and what to do next, in the reader's language. */
export function useErrorWords(): (error: unknown) => ErrorWords {
  const t = useTranslations('errors');
  const format = useFormat();
  return (error) => {
    const known = error instanceof ApiError ? error : null;
    const network = known?.code === 'NETWORK';
    return {
      text: known?.text ? format.text(known.text) : t(network ? 'network' : 'unexpected'),
      next: known?.next ? format.text(known.next) : t(network ? 'networkNext' : 'unexpectedNext'),
      requestId: known?.requestId ?? null,
    };
  };
}
