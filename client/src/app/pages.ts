import type { Page } from '../shared/graphql/generated/graphql';
import { can } from '../shared/session/can';
import type { Me } from '../shared/session/session';
import { mayOpen } from '../shared/session/use-me';

/** Who may open a route: anybody, somebody signed in, whoever hands files in, or whoever has the page. */
export type Access = 'OPEN' | 'PERSON' | 'IMPORT' | Page;

/** The pages of the navigation, in its order. */
export const PAGES = [
  { to: '/', key: 'overview', page: 'OVERVIEW' },
  { to: '/trends', key: 'trends', page: 'TRENDS' },
  { to: '/compare', key: 'compare', page: 'COMPARE' },
  { to: '/occupancy', key: 'occupancy', page: 'OCCUPANCY' },
  { to: '/consultations', key: 'consultations', page: 'CONSULTATIONS' },
  { to: '/attendance', key: 'attendance', page: 'ATTENDANCE' },
  { to: '/kpi', key: 'kpi', page: 'PERSON' },
  { to: '/plans', key: 'plans', page: 'PLANS' },
] as const satisfies readonly { to: string; key: string; page: Access }[];

/** Whether a page is there for the reader; the server decides again with every question. */
export function mayEnter(me: Me, access: Access): boolean {
  if (access === 'OPEN') return true;
  if (access === 'PERSON') return me.person !== null;
  return access === 'IMPORT' ? can(me, 'IMPORT') : mayOpen(me, access);
}
