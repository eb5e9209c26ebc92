import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** What is drawn, and only that. */
export function LegendList({ children }: { children: ReactNode }) {
  const frame = useTranslations('frame');
  return (
    <ul aria-label={frame('legend')} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {children}
    </ul>
  );
}

/** A sign as it is drawn, and what it stands for. */
export function LegendEntry({ sign, children }: { sign?: ReactNode; children: string }) {
  return (
    <li className="flex items-center gap-2">
      {sign && (
        <svg width="20" height="14" aria-hidden="true" className="shrink-0">
          {sign}
        </svg>
      )}
      <span>{children}</span>
    </li>
  );
}
