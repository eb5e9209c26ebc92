import type {
  CalendarFieldsFragment,
  NetworkQuery,
} from '../../../shared/graphql/generated/graphql';

export type Calendar = CalendarFieldsFragment;
export type Closure = Calendar['closures'][number];

/** The units one may look after: the hours and events of a city are those of all its centers. */
export function calendarUnits(network: NetworkQuery, reach: ReadonlySet<string>): Set<string> {
  const open = network.orgUnits.filter(({ level }) => level !== 'COUNTRY');
  return new Set(open.map(({ code }) => code).filter((code) => reach.has(code)));
}

/** The hours are those of a unit above; null: its own, or none at all. */
export function inheritedFrom({ unit, hoursFrom }: Calendar) {
  return hoursFrom && hoursFrom.code !== unit.code ? hoursFrom : null;
}

/** The latest first. */
export function inOrder(closures: readonly Closure[]): Closure[] {
  return [...closures].sort((a, b) => b.from.localeCompare(a.from));
}
