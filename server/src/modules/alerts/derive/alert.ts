import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { Day } from '../../../platform/time/period.js';
import type { UnitOrGroup } from '../../network/index.js';

/** TARGET: behind its pace, missed or passed. REPORT: not there after its due day. FINDING: open. */
export const ALERT_KINDS = ['TARGET', 'REPORT', 'FINDING'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Something that needs a person's attention now. Nothing of it is kept: it follows from what stands. */
export interface Alert {
  readonly kind: AlertKind;
  /** The same as long as nothing new is to be said; without row ids. */
  readonly key: string;
  readonly node: UnitOrGroup;
  /** The center, city or group it is counted with: of a space its center. */
  readonly place: UnitOrGroup;
  /** Of the kind: metric or metric/programme; data set; key of the finding. */
  readonly subject: string;
  /** The year its page is opened at. */
  readonly fiscalYear: number;
  readonly since: Day;
  readonly title: BothLanguages;
  readonly text: BothLanguages;
  /** Path and search of the page that shows it. */
  readonly path: string;
}

/** An alert as one person stands to it. */
export interface AlertOf extends Alert {
  /** They said that they have seen it. */
  readonly seen: boolean;
  /** A digest with it was sent to them. */
  readonly told: boolean;
}

/** The newest first; of the same day what is decided about targets before reports and findings. */
export function inOrder<One extends Alert>(alerts: readonly One[]): One[] {
  const place = ({ kind }: Alert): number => ALERT_KINDS.indexOf(kind);
  return [...alerts].sort(
    (a, b) =>
      b.since.localeCompare(a.since) ||
      place(a) - place(b) ||
      (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
}

/** A page of Musubi with what it is to show. */
export function toPath(page: string, search: Readonly<Record<string, string | number>>): string {
  const given = Object.entries(search).map(([name, value]): [string, string] => [name, `${value}`]);
  return `${page}?${new URLSearchParams(given).toString()}`;
}
