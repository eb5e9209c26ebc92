import { answeredFrom } from '../../shared/filters/view';
import type { MeFieldsFragment, NetworkQuery } from '../../shared/graphql/generated/graphql';

type Roles = NonNullable<MeFieldsFragment['person']>['roles'];

/** The units the roles of today reach: each with what stands below it; a role without a unit reaches all. */
export function ownReach(network: NetworkQuery, roles: Roles): ReadonlySet<string> {
  const active = roles.filter((role) => role.active);
  if (active.some(({ unit }) => unit === null)) {
    return new Set([...network.orgUnits, ...network.orgUnitGroups].map(({ code }) => code));
  }
  return new Set(active.flatMap(({ unit }) => (unit ? [...answeredFrom(network, unit.code)] : [])));
}

/** The codes a choice leaves out, so that what lies out of reach is not offered. */
export function outOfReach(network: NetworkQuery, reach: ReadonlySet<string>): Set<string> {
  const all = [...network.orgUnits, ...network.orgUnitGroups].map(({ code }) => code);
  return new Set(all.filter((code) => !reach.has(code)));
}
