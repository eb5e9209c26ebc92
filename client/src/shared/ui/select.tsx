import { useId, type ReactNode } from 'react';
import { describedBy, FieldFrame } from './field-frame';

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
  size?: 'field' | 'compact';
  /** What to choose, below the label of a field. */
  hint?: ReactNode;
  /** What is wrong with a field, and what to do. */
  error?: string | null;
}

const LOOK =
  'min-w-0 rounded-6 border border-border-strong bg-surface px-2 text-text aria-invalid:border-2 aria-invalid:border-text-error';

/** A native select with its label above (field) or beside (compact). */
export function Select({ size = 'field', label, hint, error, ...select }: SelectProps) {
  const id = useId();
  if (size === 'compact') {
    return (
      <div className="flex min-w-0 items-center gap-2">
        <label htmlFor={id} className="shrink-0 text-sm text-text-quiet">
          {label}
        </label>
        <Choice {...select} id={id} className="min-h-9 text-sm" />
      </div>
    );
  }
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <Choice
        {...select}
        id={id}
        className="min-h-11 w-full text-base"
        isWrong={Boolean(error)}
        describedBy={describedBy({ id, hint, error })}
      />
    </FieldFrame>
  );
}

interface ChoiceProps extends Pick<SelectProps, 'value' | 'onChange' | 'children'> {
  id: string;
  className: string;
  isWrong?: boolean;
  describedBy?: string;
}

function Choice({ id, value, onChange, children, className, ...state }: ChoiceProps) {
  return (
    <select
      id={id}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-invalid={state.isWrong ? true : undefined}
      aria-describedby={state.describedBy}
      className={`${LOOK} ${className}`}
    >
      {children}
    </select>
  );
}
