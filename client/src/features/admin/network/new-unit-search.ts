import { text } from '../../../shared/filters/view-search';
import type { NewLevel } from './network-tree';

/** What kind of unit is added, and below which one. */
export interface NewUnitSearch {
  level?: NewLevel;
  parent?: string;
}

const LEVELS: readonly NewLevel[] = ['CITY', 'CENTER', 'SPACE'];

export function toNewUnitSearch(raw: Record<string, unknown>): NewUnitSearch {
  return { level: LEVELS.find((level) => level === raw.level), parent: text(raw.parent) };
}
