import type { View } from '../../shared/filters/view';
import type { AlertKind, OverviewAlertsFragment } from '../../shared/graphql/generated/graphql';

export type Alerts = OverviewAlertsFragment;
export type Alert = Alerts['items'][number];

/** Those the page says nothing else about: targets and findings of its unit and year have a section of their own. */
export function elsewhere(items: readonly Alert[], { unit, fiscalYear }: View): Alert[] {
  const isHere = (alert: Alert): boolean => {
    if (alert.kind === 'REPORT' || alert.fiscalYear !== fiscalYear) return false;
    return alert.kind === 'FINDING' || alert.unit.code === unit;
  };
  return items.filter((alert) => !isHere(alert));
}

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
