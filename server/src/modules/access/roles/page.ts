import type { Permission } from '../../../platform/context/permission.js';

export const PAGES = {
  OVERVIEW: 'OVERVIEW',
  TRENDS: 'TRENDS',
  COMPARE: 'COMPARE',
  OCCUPANCY: 'OCCUPANCY',
  CONSULTATIONS: 'CONSULTATIONS',
  ATTENDANCE: 'ATTENDANCE',
  PLANS: 'PLANS',
  SOURCES: 'SOURCES',
} as const;

export type Page = keyof typeof PAGES;

interface PageReach {
  readonly permissions: readonly Permission[];
  /** Domains of the catalogue the page shows; null: all. */
  readonly subjects: readonly string[] | null;
}

const FIGURES: readonly Permission[] = ['READ_NETWORK', 'READ_FIGURES', 'READ_FINDINGS'];

/**
 * What a published page lets everybody read. A page about one domain opens that domain only, with the published
 * context (population, surveys) it is set against.
 */
export const PAGE_REACH: Readonly<Record<Page, PageReach>> = {
  OVERVIEW: { permissions: FIGURES, subjects: null },
  TRENDS: { permissions: FIGURES, subjects: null },
  COMPARE: { permissions: FIGURES, subjects: null },
  OCCUPANCY: { permissions: FIGURES, subjects: ['space', 'context'] },
  CONSULTATIONS: { permissions: FIGURES, subjects: ['consultation', 'context'] },
  ATTENDANCE: { permissions: FIGURES, subjects: ['session', 'context'] },
  PLANS: { permissions: FIGURES, subjects: null },
  SOURCES: { permissions: ['READ_NETWORK', 'READ_SOURCES'], subjects: null },
};

/** A page a network shows to everybody. */
export interface PublishedPage {
  readonly node: string;
  readonly page: Page;
}
