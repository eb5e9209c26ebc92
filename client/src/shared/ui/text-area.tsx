import { useId, type ReactNode } from 'react';
import { describedBy, FieldFrame } from './field-frame';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | null;
  maxLength?: number;
}

/** Some lines of text with their label above. */
export function TextArea({ label, value, onChange, hint, error, maxLength }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={3}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        className="w-full min-w-0 rounded-6 border border-border-strong bg-surface px-3 py-2 text-base text-text aria-invalid:border-2 aria-invalid:border-text-error"
      />
    </FieldFrame>
  );
}
