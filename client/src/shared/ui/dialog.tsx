import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button';

interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A native modal dialog: the browser keeps the focus inside and closes it on Escape. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before the content may take the focus.
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="m-auto max-h-[92dvh] w-[min(42rem,calc(100vw-1rem))] overflow-y-auto rounded-8 border border-border bg-surface p-0 text-text shadow-3 print:hidden"
    >
      <div className="p-5">
        <div className="mb-1 flex items-start justify-between gap-4">
          <h2 id={titleId} className="min-w-0 text-xl font-bold [overflow-wrap:anywhere]">
            {title}
          </h2>
          <Button onClick={onClose}>{closeLabel}</Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
