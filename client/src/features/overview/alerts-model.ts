import type { View } from '../../shared/filters/view';
import type { AlertKind, OverviewAlertsFragment } from '../../shared/graphql/generated/graphql';

export type Alerts = OverviewAlertsFragment;
export type Alert = Alerts['items'][number];

/** Of the unit itself, what the page says nothing else about: its targets and findings of the year have a section of their own. */
export function elsewhere(items: readonly Alert[], { unit, fiscalYear }: View): Alert[] {
  const isHere = (alert: Alert): boolean => {
    return alert.kind !== 'REPORT' && alert.fiscalYear === fiscalYear;
  };
  return items.filter((alert) => alert.unit.code === unit && !isHere(alert));
}

/** Other centers within what the page shows: each is a line that leads to its own overview. */
export const below = ({ units }: Alerts, { unit }: View): Alerts['units'] =>
  units.filter((each) => each.unit.code !== unit);

/** What of the unit and year the reader has not seen: keys of findings, or metrics of targets. */
export function unseenOf(
  alerts: Alerts | null,
  kind: AlertKind,
  { unit, fiscalYear }: View,
): ReadonlySet<string> {
  const of = alerts?.items.filter(
    (alert) =>
      !alert.seen &&
      alert.kind === kind &&
      alert.fiscalYear === fiscalYear &&
      (kind !== 'TARGET' || alert.unit.code === unit),
  );
  return new Set(of?.map(({ subject }) => subject));
}
