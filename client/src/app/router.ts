import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { AccountPage } from '../features/account/account-page';
import { ComparePage } from '../features/compare/compare-page';
import { toCompareSearch, type CompareSearch } from '../features/compare/compare-search';
import { CompletenessPage } from '../features/completeness/completeness-page';
import {
  toCompletenessSearch,
  type CompletenessSearch,
} from '../features/completeness/completeness-search';
import { BASES, type Base } from '../features/consultations/consultations-model';
import { ConsultationsPage } from '../features/consultations/consultations-page';
import { DataPage } from '../features/data/data-page';
import { toDataSearch, type DataSearch } from '../features/data/data-search';
import { FindingsPage } from '../features/findings/findings-page';
import { toFindingsSearch, type FindingsSearch } from '../features/findings/findings-search';
import { EntryPage } from '../features/entry/entry-page';
import { toEntrySearch, type EntrySearch } from '../features/entry/entry-search';
import { OccupancyPage } from '../features/occupancy/occupancy-page';
import { OverviewPage } from '../features/overview/overview-page';
import { InvitationPage } from '../features/sign-in/invitation-page';
import { SignInPage } from '../features/sign-in/sign-in-page';
import { toSignInSearch, type SignInSearch } from '../features/sign-in/sign-in-search';
import { SourcePage } from '../features/sources/source-page';
import { TrendsPage } from '../features/trends/trends-page';
import { toTrendsSearch, type TrendsSearch } from '../features/trends/trends-search';
import { parseSearch, stringifySearch } from '../shared/filters/address';
import { text, wholeNumber } from '../shared/filters/view-search';
import { adminRoutes } from './admin-routes';
import type { Access } from './pages';
import { rootRoute } from './root-route';

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: OverviewPage,
  staticData: { access: 'OVERVIEW' },
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  component: ComparePage,
  staticData: { access: 'COMPARE' },
  validateSearch: (raw: Record<string, unknown>): CompareSearch => toCompareSearch(raw),
});

const trendsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trends',
  component: TrendsPage,
  staticData: { access: 'TRENDS' },
  validateSearch: (raw: Record<string, unknown>): TrendsSearch => toTrendsSearch(raw),
});

const occupancyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/occupancy',
  component: OccupancyPage,
  staticData: { access: 'OCCUPANCY' },
});

const consultationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/consultations',
  component: ConsultationsPage,
  staticData: { access: 'CONSULTATIONS' },
  validateSearch: (raw: Record<string, unknown>): { base?: Base } => ({
    base: BASES.find((base) => base === raw.base),
  }),
});

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  component: DataPage,
  validateSearch: (raw: Record<string, unknown>): DataSearch => toDataSearch(raw),
});

const findingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings',
  component: FindingsPage,
  validateSearch: (raw: Record<string, unknown>): FindingsSearch => toFindingsSearch(raw),
});

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entry',
  component: EntryPage,
  validateSearch: (raw: Record<string, unknown>): EntrySearch => toEntrySearch(raw),
});

const completenessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/completeness',
  component: CompletenessPage,
  validateSearch: (raw: Record<string, unknown>): CompletenessSearch => toCompletenessSearch(raw),
});

const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/$code',
  component: SourcePage,
  staticData: { access: 'SOURCES' },
  validateSearch: (raw: Record<string, unknown>): { line?: number; printed?: string } => ({
    line: wholeNumber(raw.line, 1, 999_999),
    printed: text(raw.printed),
  }),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: SignInPage,
  staticData: { access: 'OPEN' },
  validateSearch: (raw: Record<string, unknown>): SignInSearch => toSignInSearch(raw),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: InvitationPage,
  staticData: { access: 'OPEN' },
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: AccountPage,
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  trendsRoute,
  compareRoute,
  occupancyRoute,
  consultationsRoute,
  dataRoute,
  entryRoute,
  findingsRoute,
  completenessRoute,
  sourceRoute,
  signInRoute,
  invitationRoute,
  accountRoute,
  adminRoutes,
]);

export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }

  interface StaticDataRouteOption {
    /** Without it the route is for people signed in. */
    access?: Access;
  }
}
