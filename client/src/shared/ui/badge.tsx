import type { ReactNode } from 'react';

const TONES = {
  plain: 'border-border text-text-quiet',
  notice: 'border-border-notice bg-surface-notice font-bold text-text-notice',
} as const;

export function Badge({ tone, children }: { tone: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={`rounded-4 border px-1.5 text-xs leading-5 whitespace-nowrap ${TONES[tone]}`}>
      {children}
    </span>
  );
}
