import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { toCompareSearch, type CompareSearch } from '../features/compare/compare-search';
import {
  toCompletenessSearch,
  type CompletenessSearch,
} from '../features/completeness/completeness-search';
import { BASES, type Base } from '../features/consultations/consultations-model';
import { toDataSearch, type DataSearch } from '../features/data/data-search';
import { toFindingsSearch, type FindingsSearch } from '../features/findings/findings-search';
import { toKpiSearch, type KpiSearch } from '../features/kpi/kpi-search';
import { toOccupancySearch, type OccupancySearch } from '../features/occupancy/occupancy-search';
import { toEntrySearch, type EntrySearch } from '../features/entry/entry-search';
import { OverviewPage } from '../features/overview/overview-page';
import { toPlansSearch, type PlansSearch } from '../features/plans/plans-search';
import { toSignInSearch, type SignInSearch } from '../features/sign-in/sign-in-search';
import { toTrendsSearch, type TrendsSearch } from '../features/trends/trends-search';
import { parseSearch, stringifySearch } from '../shared/filters/address';
import { text, wholeNumber } from '../shared/filters/view-search';
import { adminRoutes } from './admin-routes';
import { lazily } from './lazily';
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
  component: lazily(() =>
    import('../features/compare/compare-page').then(({ ComparePage }) => ComparePage),
  ),
  staticData: { access: 'COMPARE' },
  validateSearch: (raw: Record<string, unknown>): CompareSearch => toCompareSearch(raw),
});

const trendsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trends',
  component: lazily(() =>
    import('../features/trends/trends-page').then(({ TrendsPage }) => TrendsPage),
  ),
  staticData: { access: 'TRENDS' },
  validateSearch: (raw: Record<string, unknown>): TrendsSearch => toTrendsSearch(raw),
});

const occupancyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/occupancy',
  component: lazily(() =>
    import('../features/occupancy/occupancy-page').then(({ OccupancyPage }) => OccupancyPage),
  ),
  staticData: { access: 'OCCUPANCY' },
  validateSearch: (raw: Record<string, unknown>): OccupancySearch => toOccupancySearch(raw),
});

const consultationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/consultations',
  component: lazily(() =>
    import('../features/consultations/consultations-page').then(
      ({ ConsultationsPage }) => ConsultationsPage,
    ),
  ),
  staticData: { access: 'CONSULTATIONS' },
  validateSearch: (raw: Record<string, unknown>): { base?: Base } => ({
    base: BASES.find((base) => base === raw.base),
  }),
});

const attendanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/attendance',
  component: lazily(() =>
    import('../features/attendance/attendance-page').then(({ AttendancePage }) => AttendancePage),
  ),
  staticData: { access: 'ATTENDANCE' },
  validateSearch: (raw: Record<string, unknown>): { programme?: string } => ({
    programme: text(raw.programme),
  }),
});

const kpiRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kpi',
  component: lazily(() => import('../features/kpi/kpi-page').then(({ KpiPage }) => KpiPage)),
  staticData: { access: 'PERSON' },
  validateSearch: (raw: Record<string, unknown>): KpiSearch => toKpiSearch(raw),
});

const plansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plans',
  component: lazily(() =>
    import('../features/plans/plans-page').then(({ PlansPage }) => PlansPage),
  ),
  staticData: { access: 'PLANS' },
  validateSearch: (raw: Record<string, unknown>): PlansSearch => toPlansSearch(raw),
});

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  component: lazily(() => import('../features/data/data-page').then(({ DataPage }) => DataPage)),
  staticData: { access: 'IMPORT' },
  validateSearch: (raw: Record<string, unknown>): DataSearch => toDataSearch(raw),
});

const findingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings',
  component: lazily(() =>
    import('../features/findings/findings-page').then(({ FindingsPage }) => FindingsPage),
  ),
  validateSearch: (raw: Record<string, unknown>): FindingsSearch => toFindingsSearch(raw),
});

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entry',
  component: lazily(() =>
    import('../features/entry/entry-page').then(({ EntryPage }) => EntryPage),
  ),
  staticData: { access: 'IMPORT' },
  validateSearch: (raw: Record<string, unknown>): EntrySearch => toEntrySearch(raw),
});

const completenessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/completeness',
  component: lazily(() =>
    import('../features/completeness/completeness-page').then(
      ({ CompletenessPage }) => CompletenessPage,
    ),
  ),
  validateSearch: (raw: Record<string, unknown>): CompletenessSearch => toCompletenessSearch(raw),
});

const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/$code',
  component: lazily(() =>
    import('../features/sources/source-page').then(({ SourcePage }) => SourcePage),
  ),
  staticData: { access: 'SOURCES' },
  validateSearch: (raw: Record<string, unknown>): { line?: number; printed?: string } => ({
    line: wholeNumber(raw.line, 1, 999_999),
    printed: text(raw.printed),
  }),
});

const glossaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/glossary',
  component: lazily(() =>
    import('../features/glossary/glossary-page').then(({ GlossaryPage }) => GlossaryPage),
  ),
  staticData: { access: 'OPEN' },
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazily(() =>
    import('../features/sign-in/sign-in-page').then(({ SignInPage }) => SignInPage),
  ),
  staticData: { access: 'OPEN' },
  validateSearch: (raw: Record<string, unknown>): SignInSearch => toSignInSearch(raw),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazily(() =>
    import('../features/sign-in/invitation-page').then(({ InvitationPage }) => InvitationPage),
  ),
  staticData: { access: 'OPEN' },
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazily(() =>
    import('../features/account/account-page').then(({ AccountPage }) => AccountPage),
  ),
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  trendsRoute,
  compareRoute,
  occupancyRoute,
  consultationsRoute,
  attendanceRoute,
  kpiRoute,
  plansRoute,
  dataRoute,
  entryRoute,
  findingsRoute,
  completenessRoute,
  sourceRoute,
  glossaryRoute,
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
