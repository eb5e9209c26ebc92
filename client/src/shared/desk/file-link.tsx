import { useMutation } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import type { ApiError } from '../graphql/api-error';
import { fetchFile } from '../graphql/fetch-file';
import { downloadFile } from '../ui/download';
import { CommandError } from '../ui/form-error';

interface FileLinkProps {
  href: string;
  /** What it is called where the server does not say. */
  name: string;
  children: string;
}

/** A file to take along; where the server refuses it, the page says why. */
export function FileLink({ href, name, children }: FileLinkProps) {
  const file = useMutation<void, ApiError>({
    mutationFn: async () => {
      const fetched = await fetchFile(href);
      downloadFile(fetched.name ?? name, fetched.bytes);
    },
    networkMode: 'always',
  });
  const take = (event: MouseEvent) => {
    // In another tab or window the browser fetches it itself.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!file.isPending) file.mutate();
  };
  return (
    <>
      <a
        href={href}
        download
        onClick={take}
        aria-busy={file.isPending}
        className="text-accent underline aria-busy:cursor-progress"
      >
        {children}
      </a>
      {file.error && (
        <div className="mt-2">
          <CommandError key={file.submittedAt} error={file.error} />
        </div>
      )}
    </>
  );
}
