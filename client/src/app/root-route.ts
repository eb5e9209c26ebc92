import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { toViewSearch, type ViewSearch } from '../shared/filters/view-search';
import { ErrorPage, NotFoundPage } from './error-page';
import { Shell } from './shell';

/** The frame of every page; below it stand the routes. */
export const rootRoute = createRootRoute({
  component: Shell,
  staticData: { access: 'OPEN' },
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
  validateSearch: (raw: Record<string, unknown>): ViewSearch => toViewSearch(raw),
  search: { middlewares: [retainSearchParams(['lang', 'unit', 'fy'])] },
});
