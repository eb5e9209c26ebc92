import { useId, type ReactNode } from 'react';

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
  size?: 'field' | 'compact';
}

const SIZES = {
  field: 'min-h-11 w-full text-base',
  compact: 'min-h-9 text-sm',
} as const;

/** A native select with its label above (field) or beside (compact). */
export function Select({ label, value, onChange, children, size = 'field' }: SelectProps) {
  const id = useId();
  const compact = size === 'compact';
  return (
    <div className={compact ? 'flex items-center gap-2' : 'grid gap-1'}>
      <label htmlFor={id} className={compact ? 'text-sm text-text-quiet' : 'text-sm font-bold'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`min-w-0 rounded-6 border border-border-strong bg-surface px-2 text-text ${SIZES[size]}`}
      >
        {children}
      </select>
    </div>
  );
}
