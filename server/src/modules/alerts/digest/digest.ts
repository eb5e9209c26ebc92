import { ALERT_KINDS, type AlertKind, type AlertOf } from '../derive/alert.js';

/** So many of a kind are written out; the others are counted. */
const SHOWN = 10;

export interface DigestSection {
  readonly kind: AlertKind;
  readonly shown: readonly AlertOf[];
  /** How many more there are. */
  readonly more: number;
}

/** What a person has to be told: what they neither were told nor have seen. */
export interface Digest {
  /** All of it, also what is only counted. */
  readonly fresh: readonly AlertOf[];
  readonly sections: readonly DigestSection[];
  /** How many others still stand. */
  readonly standing: number;
}

/** null: there is nothing new, so nothing is sent. */
export function toDigest(alerts: readonly AlertOf[]): Digest | null {
  const fresh = alerts.filter(({ seen, told }) => !seen && !told);
  if (fresh.length === 0) return null;
  const sections = ALERT_KINDS.flatMap((kind): DigestSection[] => {
    const of = fresh.filter((alert) => alert.kind === kind);
    const shown = of.slice(0, SHOWN);
    return of.length > 0 ? [{ kind, shown, more: of.length - shown.length }] : [];
  });
  return { fresh, sections, standing: alerts.length - fresh.length };
}
