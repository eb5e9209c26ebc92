import type { ReactNode } from 'react';

const TONES = {
  plain: 'min-h-9 border-border-strong bg-surface py-1 text-sm text-accent',
  /** The one thing a form is for. */
  primary: 'min-h-11 border-accent bg-accent py-2 text-base font-bold text-on-accent',
  /** Takes something away for good. */
  danger: 'min-h-9 border-text-error bg-surface py-1 text-sm text-text-error',
} as const;

export interface ButtonProps {
  children: ReactNode;
  onClick?: () => void;
  /** Said instead of the content, when the content alone would not be enough. */
  label?: string;
  pressed?: boolean;
  tone?: keyof typeof TONES;
  type?: 'button' | 'submit';
  /** What it began is not finished: it keeps the focus and does nothing. */
  busy?: boolean;
  disabled?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, onClick, label, pressed, tone = 'plain', type = 'button' } = props;
  const { busy, disabled } = props;
  return (
    <button
      type={type}
      disabled={disabled}
      onClick={(event) => {
        // The second press of a double click sends nothing, even where the first is answered already.
        if (type === 'submit' && event.detail > 1) event.preventDefault();
        if (!busy) onClick?.();
      }}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={busy ? true : undefined}
      className={`shrink-0 rounded-6 border px-3 hover:underline disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-70 aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-bold aria-pressed:text-on-accent print:hidden forced-colors:aria-pressed:forced-color-adjust-none ${TONES[tone]}`}
    >
      {children}
    </button>
  );
}
