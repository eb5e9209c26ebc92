import { useRouter, useSearch } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import type { ViewSearch } from '../filters/view-search';

interface PathLinkProps {
  /** Path and search of a page, as the server names it. */
  path: string;
  className?: string;
  children: ReactNode;
}

/** A link to a page the server named; the language stays. */
export function PathLink({ path, className, children }: PathLinkProps) {
  const router = useRouter();
  const { lang }: ViewSearch = useSearch({ strict: false });
  const href = lang ? `${path}${path.includes('?') ? '&' : '?'}lang=${lang}` : path;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} onClick={follow} className={className}>
      {children}
    </a>
  );
}
