import type { Aim } from './aim.js';
import type { Profile } from '../pace/profile.js';

/** Which target: of a unit or group, a metric or one programme of it (empty: the metric as a whole), a fiscal year. */
export interface TargetKey {
  readonly unit: string;
  readonly metric: string;
  readonly programme: string;
  readonly fiscalYear: number;
}

/** What is planned, as somebody says it. */
export interface SaidTarget {
  readonly aim: Aim;
  /** As the plan prints it; null: typed here. */
  readonly printed: string | null;
  readonly profile: Profile;
  /** Of the profile OWN: April to March. */
  readonly shares: readonly number[] | null;
  /** Code of the achievement scheme; its newest version is taken. */
  readonly scheme: string;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  /** Empty: not said. */
  readonly reason: string;
}

/** Where a target is read from. */
export interface TargetSource {
  readonly document: string;
  readonly line: number;
}

/** One version of a target. */
export interface Target extends TargetKey, SaidTarget {
  readonly version: number;
  readonly removed: boolean;
  readonly schemeVersion: number;
  readonly authorName: string;
  /** ISO instant. */
  readonly setAt: string;
  readonly document: string | null;
  readonly documentJa: string | null;
  readonly documentEn: string | null;
  readonly line: number | null;
}

/** Who says it, and when. */
export interface TargetAuthor {
  /** Row id of the person; null: the server. */
  readonly id: string | null;
  readonly name: string;
  readonly at: Date;
}

/** The same target in another fiscal year, or another target of the same year: as a key of a map. */
export const nameOf = ({ metric, programme }: Pick<TargetKey, 'metric' | 'programme'>): string =>
  `${metric} ${programme}`;
