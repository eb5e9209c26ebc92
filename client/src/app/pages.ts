import type { Page } from '../shared/graphql/generated/graphql';

/** The pages of the navigation, in its order. */
export const PAGES = [
  { to: '/', key: 'overview', page: 'OVERVIEW' },
  { to: '/trends', key: 'trends', page: 'TRENDS' },
  { to: '/compare', key: 'compare', page: 'COMPARE' },
  { to: '/occupancy', key: 'occupancy', page: 'OCCUPANCY' },
  { to: '/consultations', key: 'consultations', page: 'CONSULTATIONS' },
  { to: '/attendance', key: 'attendance', page: 'ATTENDANCE' },
  { to: '/plans', key: 'plans', page: 'PLANS' },
] as const;

/** Who may open a route: anybody, somebody signed in, whoever hands files in, or whoever has the page. */
export type Access = 'OPEN' | 'PERSON' | 'IMPORT' | Page;
