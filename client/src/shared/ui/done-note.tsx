import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Says that something was done; it is read aloud where it stands. Empty until then. Where the button that did it is
 * gone with what it changed, the focus comes here.
 */
export function DoneNote({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (children && lost) ref.current?.focus();
  }, [children]);
  return (
    <div ref={ref} role="status" tabIndex={-1} className="outline-none empty:absolute">
      {children && (
        <p className="rounded-6 border-l-4 border-accent bg-surface-accent px-4 py-2 text-text">
          {children}
        </p>
      )}
    </div>
  );
}
