import {
  createRootRoute,
  createRoute,
  createRouter,
  retainSearchParams,
  type RouterHistory,
} from '@tanstack/react-router';
import { ComparePage } from '../features/compare/compare-page';
import { toCompareSearch, type CompareSearch } from '../features/compare/compare-search';
import { BASES, type Base } from '../features/consultations/consultations-model';
import { ConsultationsPage } from '../features/consultations/consultations-page';
import { OccupancyPage } from '../features/occupancy/occupancy-page';
import { OverviewPage } from '../features/overview/overview-page';
import { SourcePage } from '../features/sources/source-page';
import { TrendsPage } from '../features/trends/trends-page';
import { toTrendsSearch, type TrendsSearch } from '../features/trends/trends-search';
import { parseSearch, stringifySearch } from '../shared/filters/address';
import { text, toViewSearch, wholeNumber, type ViewSearch } from '../shared/filters/view-search';
import { ErrorPage, NotFoundPage } from './error-page';
import { Shell } from './shell';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
  validateSearch: (raw: Record<string, unknown>): ViewSearch => toViewSearch(raw),
  search: { middlewares: [retainSearchParams(['lang', 'unit', 'fy'])] },
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: OverviewPage,
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  component: ComparePage,
  validateSearch: (raw: Record<string, unknown>): CompareSearch => toCompareSearch(raw),
});

const trendsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trends',
  component: TrendsPage,
  validateSearch: (raw: Record<string, unknown>): TrendsSearch => toTrendsSearch(raw),
});

const occupancyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/occupancy',
  component: OccupancyPage,
});

const consultationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/consultations',
  component: ConsultationsPage,
  validateSearch: (raw: Record<string, unknown>): { base?: Base } => ({
    base: BASES.find((base) => base === raw.base),
  }),
});

const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/$code',
  component: SourcePage,
  validateSearch: (raw: Record<string, unknown>): { line?: number; printed?: string } => ({
    line: wholeNumber(raw.line, 1, 999_999),
    printed: text(raw.printed),
  }),
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  trendsRoute,
  compareRoute,
  occupancyRoute,
  consultationsRoute,
  sourceRoute,
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
}
