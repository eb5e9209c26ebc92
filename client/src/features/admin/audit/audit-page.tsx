import { useSearch } from '@tanstack/react-router';
import { AdminPage } from '../admin-page';
import { AuditFilters } from './audit-filters';
import { AuditList } from './audit-list';
import type { AuditSearch } from './audit-search';

/** Who did what, and when. */
export function AuditPage() {
  const { from, to, action, person, about }: AuditSearch = useSearch({ strict: false });
  const search = { from, to, action, person, about };
  return (
    <AdminPage page="audit">
      <AuditFilters search={search} />
      <AuditList search={search} />
    </AdminPage>
  );
}
