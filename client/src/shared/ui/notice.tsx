import type { ReactNode } from 'react';

const TONES = {
  notice: 'border-border-notice bg-surface-notice text-text-notice',
  error: 'border-text-error bg-surface-error text-text-error',
  plain: 'border-border-strong bg-surface text-text',
} as const;

interface NoticeProps {
  tone: keyof typeof TONES;
  title?: string;
  /** Of its heading: 1 where the notice is all there is of the page. */
  level?: 1 | 2;
  children: ReactNode;
}

export function Notice({ tone, title, level = 2, children }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={`rounded-6 border-l-4 px-4 py-3 [word-break:auto-phrase] ${TONES[tone]}`}>
      {title && <Heading className="mb-1 text-lg font-bold">{title}</Heading>}
      {children}
    </div>
  );
}
