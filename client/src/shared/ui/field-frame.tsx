import type { ReactNode } from 'react';

interface FieldFrameProps {
  /** Of the input; its hint and error are `<id>-hint` and `<id>-error`. */
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | null;
  children: ReactNode;
}

/** Label, hint, input and error of one field. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-bold">
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-text-quiet">
          {hint}
        </div>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="text-sm font-bold text-text-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** What is read with the input. */
export function describedBy({ id, hint, error }: Pick<FieldFrameProps, 'id' | 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
