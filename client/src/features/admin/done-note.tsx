import type { ReactNode } from 'react';

/** Says that something was done; it is read aloud where it stands. Empty until then. */
export function DoneNote({ children }: { children: ReactNode }) {
  return (
    <div role="status">
      {children && (
        <p className="rounded-6 border-l-4 border-accent bg-surface-accent px-4 py-2 text-text">
          {children}
        </p>
      )}
    </div>
  );
}
