import type { ReactNode } from 'react';

interface ButtonProps {
  children: ReactNode;
  onClick: () => void;
  /** Said instead of the content, when the content alone would not be enough. */
  label?: string;
  pressed?: boolean;
}

export function Button({ children, onClick, label, pressed }: ButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={label}
      aria-pressed={pressed}
      className="min-h-9 rounded-6 border border-border-strong bg-surface px-3 py-1 text-sm text-accent hover:underline aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-bold aria-pressed:text-on-accent print:hidden forced-colors:aria-pressed:forced-color-adjust-none"
    >
      {children}
    </button>
  );
}
