import { createRoute } from '@tanstack/react-router';
import { text } from '../shared/filters/view-search';
import { toAuditSearch, type AuditSearch } from '../features/admin/audit/audit-search';
import { toCalendarSearch, type CalendarSearch } from '../features/admin/calendars/calendar-search';
import { toNewUnitSearch, type NewUnitSearch } from '../features/admin/network/new-unit-search';
import { lazily } from './lazily';
import { rootRoute } from './root-route';

type Raw = Record<string, unknown>;

const toWordsSearch = (raw: Raw): { words?: string } => ({ words: text(raw.words) });
const toPublicationSearch = (raw: Raw): { of?: string } => ({ of: text(raw.of) });

const admin = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  component: lazily(() =>
    import('../features/admin/admin-frame').then(({ AdminFrame }) => AdminFrame),
  ),
});

const below = () => admin;

const homeRoute = createRoute({
  getParentRoute: below,
  path: '/',
  component: lazily(() =>
    import('../features/admin/admin-home').then(({ AdminHome }) => AdminHome),
  ),
});

const usersRoute = createRoute({
  getParentRoute: below,
  path: 'users',
  component: lazily(() =>
    import('../features/admin/users/users-page').then(({ UsersPage }) => UsersPage),
  ),
  validateSearch: (raw: Raw): { words?: string } => toWordsSearch(raw),
});

const usersInviteRoute = createRoute({
  getParentRoute: below,
  path: 'users/invite',
  component: lazily(() =>
    import('../features/admin/users/invite-page').then(({ InvitePage }) => InvitePage),
  ),
});

const usersEmailRoute = createRoute({
  getParentRoute: below,
  path: 'users/$email',
  component: lazily(() =>
    import('../features/admin/users/user-page').then(({ UserPage }) => UserPage),
  ),
});

const tokensRoute = createRoute({
  getParentRoute: below,
  path: 'tokens',
  component: lazily(() =>
    import('../features/admin/tokens/tokens-page').then(({ TokensPage }) => TokensPage),
  ),
});

const tokensNewRoute = createRoute({
  getParentRoute: below,
  path: 'tokens/new',
  component: lazily(() =>
    import('../features/admin/tokens/new-token-page').then(({ NewTokenPage }) => NewTokenPage),
  ),
});

const networkRoute = createRoute({
  getParentRoute: below,
  path: 'network',
  component: lazily(() =>
    import('../features/admin/network/network-page').then(({ NetworkPage }) => NetworkPage),
  ),
  validateSearch: (raw: Raw): { words?: string } => toWordsSearch(raw),
});

const networkAddUnitRoute = createRoute({
  getParentRoute: below,
  path: 'network/add-unit',
  component: lazily(() =>
    import('../features/admin/network/add-unit-page').then(({ AddUnitPage }) => AddUnitPage),
  ),
  validateSearch: (raw: Raw): NewUnitSearch => toNewUnitSearch(raw),
});

const networkUnitsCodeRoute = createRoute({
  getParentRoute: below,
  path: 'network/units/$code',
  component: lazily(() =>
    import('../features/admin/network/unit-page').then(({ UnitPage }) => UnitPage),
  ),
});

const networkAddGroupRoute = createRoute({
  getParentRoute: below,
  path: 'network/add-group',
  component: lazily(() =>
    import('../features/admin/network/add-group-page').then(({ AddGroupPage }) => AddGroupPage),
  ),
});

const networkGroupsCodeRoute = createRoute({
  getParentRoute: below,
  path: 'network/groups/$code',
  component: lazily(() =>
    import('../features/admin/network/group-page').then(({ GroupPage }) => GroupPage),
  ),
});

const calendarsRoute = createRoute({
  getParentRoute: below,
  path: 'calendars',
  component: lazily(() =>
    import('../features/admin/calendars/calendars-page').then(({ CalendarsPage }) => CalendarsPage),
  ),
  validateSearch: (raw: Raw): CalendarSearch => toCalendarSearch(raw),
});

const publicationRoute = createRoute({
  getParentRoute: below,
  path: 'publication',
  component: lazily(() =>
    import('../features/admin/publication/publication-page').then(
      ({ PublicationPage }) => PublicationPage,
    ),
  ),
  validateSearch: (raw: Raw): { of?: string } => toPublicationSearch(raw),
});

const auditRoute = createRoute({
  getParentRoute: below,
  path: 'audit',
  component: lazily(() =>
    import('../features/admin/audit/audit-page').then(({ AuditPage }) => AuditPage),
  ),
  validateSearch: (raw: Raw): AuditSearch => toAuditSearch(raw),
});

/** The administration; none of it is loaded before it is opened. */
export const adminRoutes = admin.addChildren([
  homeRoute,
  usersRoute,
  usersInviteRoute,
  usersEmailRoute,
  tokensRoute,
  tokensNewRoute,
  networkRoute,
  networkAddUnitRoute,
  networkUnitsCodeRoute,
  networkAddGroupRoute,
  networkGroupsCodeRoute,
  calendarsRoute,
  publicationRoute,
  auditRoute,
]);
