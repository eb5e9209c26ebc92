import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { entryId } from './entry-id';

interface EntryLinkProps {
  /** Code of the entry of the plan. */
  code: string;
  children: ReactNode;
}

/** Unfolds an entry of the plan on this page and goes there. */
export function EntryLink({ code, children }: EntryLinkProps) {
  return (
    <Link
      to="/plans"
      search={(previous) => ({ ...previous, part: undefined, open: code })}
      hash={entryId(code)}
      activeProps={{ 'aria-current': undefined }}
      className="inline-block min-h-6 text-accent underline [word-break:auto-phrase]"
    >
      {children}
    </Link>
  );
}
