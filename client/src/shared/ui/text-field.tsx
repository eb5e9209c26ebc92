import { useId, type ReactNode, type Ref } from 'react';
import { describedBy, FieldFrame } from './field-frame';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number' | 'search';
  /** What to enter, below the label. */
  hint?: ReactNode;
  /** What is wrong with it, and what to do. */
  error?: string | null;
  required?: boolean;
  disabled?: boolean;
  autoComplete?: string;
  name?: string;
  maxLength?: number;
  /** Says the earliest and the latest of a date, a time or a number. */
  min?: string | number;
  max?: string | number;
  lang?: string;
  ref?: Ref<HTMLInputElement>;
  /** Stands at the end of the input, such as a button to show a password. */
  end?: ReactNode;
}

/** A line of text with its label above; what is wrong with it stands below and is read with it. */
export function TextField({ label, hint, error, end, onChange, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="flex gap-2">
        <input
          type="text"
          {...input}
          id={id}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id, hint, error })}
          className="min-h-11 w-full min-w-0 rounded-6 border border-border-strong bg-surface px-3 text-base text-text disabled:bg-surface-quiet disabled:text-text-quiet aria-invalid:border-2 aria-invalid:border-text-error"
        />
        {end}
      </div>
    </FieldFrame>
  );
}
