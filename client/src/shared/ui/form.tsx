import { useEffect, useRef, type ReactNode } from 'react';

interface FormProps {
  onSubmit: () => void;
  /** Names the form where no heading does. */
  label?: string;
  children: ReactNode;
}

/** Fields below each other. What is wrong is said by us, and the focus goes to the first field that is. */
export function Form({ onSubmit, label, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (!sent.current) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!wrong) return;
    sent.current = false;
    wrong.focus();
  });
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onInput={() => {
        sent.current = false;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        sent.current = true;
        onSubmit();
      }}
      className="grid gap-4"
    >
      {children}
    </form>
  );
}

/** The buttons at the end of a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>;
}
