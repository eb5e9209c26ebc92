import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from './notice';
import { useErrorWords } from './use-error-words';

interface FormErrorProps {
  title: string;
  children: ReactNode;
}

/** Why a form was not taken: the focus goes there, so that nobody misses it. Give it a new key with each answer. */
export function FormError({ title, children }: FormErrorProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} role="alert" tabIndex={-1}>
      <Notice tone="error" title={title}>
        {children}
      </Notice>
    </div>
  );
}

/** What the server said instead of doing it. */
export function CommandError({ error, title }: { error: unknown; title?: string }) {
  const t = useTranslations('errors');
  const { text, next, requestId } = useErrorWords()(error);
  return (
    <FormError title={title ?? t('notDone')}>
      <p>{text}</p>
      <p>{next}</p>
      {requestId && <p className="mt-1 text-sm">{t('request', { id: requestId })}</p>}
    </FormError>
  );
}
