import { Link, type LinkProps } from '@tanstack/react-router';

type LinkButtonProps = Pick<LinkProps, 'to' | 'params' | 'search'> & {
  children: string;
  tone?: 'plain' | 'primary';
  label?: string;
};

const TONES = {
  plain: 'min-h-9 border-border-strong bg-surface py-1 text-sm text-accent',
  primary: 'min-h-11 border-accent bg-accent py-2 text-base font-bold text-on-accent',
} as const;

/** A link to where something is done, as wide and plain as a button. */
export function LinkButton({ children, tone = 'plain', label, ...to }: LinkButtonProps) {
  return (
    <Link
      {...to}
      aria-label={label}
      className={`inline-flex items-center rounded-6 border px-3 hover:underline ${TONES[tone]}`}
    >
      {children}
    </Link>
  );
}
