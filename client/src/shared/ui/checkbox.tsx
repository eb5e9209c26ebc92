import { useId, type ReactNode } from 'react';

interface CheckboxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
  disabled?: boolean;
}

/** A choice of yes or no; the whole line can be pressed. */
export function Checkbox({ label, checked, onChange, hint, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-2.5 size-5 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id} className="inline-block py-2 text-base">
          {label}
        </label>
        {hint && (
          <div id={`${id}-hint`} className="text-sm text-text-quiet">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
