import {
  createRoute,
  lazyRouteComponent,
  type AnyRoute,
  type AsyncRouteComponent,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { text } from '../../shared/filters/view-search';
import { toAuditSearch, type AuditSearch } from './audit/audit-search';
import { toCalendarSearch, type CalendarSearch } from './calendars/calendar-search';
import { toNewUnitSearch, type NewUnitSearch } from './network/new-unit-search';

type Raw = Record<string, unknown>;

type PageComponent = AsyncRouteComponent<object>;

/** The type is written down: a page knows the routes, and the routes are not to be inferred from their pages. */
const lazily = (load: () => Promise<ComponentType>): PageComponent =>
  lazyRouteComponent(() => load().then((page) => ({ default: page })));

/** Written down for each page: below a parent of unknown type a route without it has any search. */
const toNoSearch = (_raw: Raw): Record<never, string> => ({});
const toWordsSearch = (raw: Raw): { words?: string } => ({ words: text(raw.words) });
const toPublicationSearch = (raw: Raw): { of?: string } => ({ of: text(raw.of) });

/** The administration, to be put below the given route; none of it is loaded before it is opened. */
export function adminRoutes<TParent extends AnyRoute>(getParentRoute: () => TParent) {
  const admin = createRoute({
    getParentRoute,
    path: '/admin',
    component: lazily(() => import('./admin-frame').then(({ AdminFrame }) => AdminFrame)),
  });
  const below = () => admin;
  return admin.addChildren([
    createRoute({
      getParentRoute: below,
      path: '/',
      component: lazily(() => import('./admin-home').then(({ AdminHome }) => AdminHome)),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'users',
      component: lazily(() => import('./users/users-page').then(({ UsersPage }) => UsersPage)),
      validateSearch: (raw: Raw): { words?: string } => toWordsSearch(raw),
    }),
    createRoute({
      getParentRoute: below,
      path: 'users/invite',
      component: lazily(() => import('./users/invite-page').then(({ InvitePage }) => InvitePage)),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'users/$email',
      component: lazily(() => import('./users/user-page').then(({ UserPage }) => UserPage)),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'tokens',
      component: lazily(() => import('./tokens/tokens-page').then(({ TokensPage }) => TokensPage)),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'tokens/new',
      component: lazily(() =>
        import('./tokens/new-token-page').then(({ NewTokenPage }) => NewTokenPage),
      ),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'network',
      component: lazily(() =>
        import('./network/network-page').then(({ NetworkPage }) => NetworkPage),
      ),
      validateSearch: (raw: Raw): { words?: string } => toWordsSearch(raw),
    }),
    createRoute({
      getParentRoute: below,
      path: 'network/add-unit',
      component: lazily(() =>
        import('./network/add-unit-page').then(({ AddUnitPage }) => AddUnitPage),
      ),
      validateSearch: (raw: Raw): NewUnitSearch => toNewUnitSearch(raw),
    }),
    createRoute({
      getParentRoute: below,
      path: 'network/units/$code',
      component: lazily(() => import('./network/unit-page').then(({ UnitPage }) => UnitPage)),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'network/add-group',
      component: lazily(() =>
        import('./network/add-group-page').then(({ AddGroupPage }) => AddGroupPage),
      ),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'network/groups/$code',
      component: lazily(() => import('./network/group-page').then(({ GroupPage }) => GroupPage)),
      validateSearch: toNoSearch,
    }),
    createRoute({
      getParentRoute: below,
      path: 'calendars',
      component: lazily(() =>
        import('./calendars/calendars-page').then(({ CalendarsPage }) => CalendarsPage),
      ),
      validateSearch: (raw: Raw): CalendarSearch => toCalendarSearch(raw),
    }),
    createRoute({
      getParentRoute: below,
      path: 'publication',
      component: lazyRouteComponent(
        () => import('./publication/publication-page'),
        'PublicationPage',
      ),
      validateSearch: (raw: Raw): { of?: string } => toPublicationSearch(raw),
    }),
    createRoute({
      getParentRoute: below,
      path: 'audit',
      component: lazily(() => import('./audit/audit-page').then(({ AuditPage }) => AuditPage)),
      validateSearch: (raw: Raw): AuditSearch => toAuditSearch(raw),
    }),
  ]);
}
