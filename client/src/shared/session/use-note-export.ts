import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { execute } from '../graphql/execute';
import { NoteExportDocument } from '../graphql/generated/graphql';
import { knownMe } from './session';

/** Lets the audit trail know what somebody signed in took along. The download never waits for it. */
export function useNoteExport(): (what: string, unit: string | null) => void {
  const client = useQueryClient();
  const router = useRouter();
  return (what, unit) => {
    if (!knownMe(client)?.person) return;
    const page = router.history.location.pathname.split('/')[1] || 'overview';
    execute(NoteExportDocument, { page, what, unit }).catch(() => undefined);
  };
}
