import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: string;
  /** Stands beside the title. */
  action?: ReactNode;
  children: ReactNode;
}

const BOX = 'grid min-w-0 gap-4 rounded-8 border border-border bg-surface p-4 *:min-w-0 sm:p-5';

/** A part of a page with its own heading. */
export function Panel({ title, action, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={BOX}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={id} className="text-lg font-bold">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** The one form of a page: the title of the page is its own. */
export function FormBox({ children }: { children: ReactNode }) {
  return <div className={`max-w-2xl ${BOX}`}>{children}</div>;
}
