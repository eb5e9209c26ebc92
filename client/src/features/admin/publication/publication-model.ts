import { answeredFrom, toUnitRef } from '../../../shared/filters/view';
import type {
  NetworkQuery,
  Page,
  PublicationFieldsFragment,
  UnitFieldsFragment,
} from '../../../shared/graphql/generated/graphql';

export type Publication = PublicationFieldsFragment;

export const PAGES: readonly Page[] = [
  'OVERVIEW',
  'TRENDS',
  'COMPARE',
  'OCCUPANCY',
  'CONSULTATIONS',
  'ATTENDANCE',
  'PLANS',
  'SOURCES',
];

export function pagesOf(publications: readonly Publication[], unit: string): readonly Page[] {
  return publications.find((each) => each.unit.code === unit)?.pages ?? [];
}

/** In the order of the pages, whatever was pressed first. */
export function withPage(pages: readonly Page[], page: Page, chosen: boolean): Page[] {
  return PAGES.filter((each) => (each === page ? chosen : pages.includes(each)));
}

export function samePages(a: readonly Page[], b: readonly Page[]): boolean {
  return a.length === b.length && a.every((page) => b.includes(page));
}

/** Whose figures become visible with a unit: its own, of those below it and of its members. */
export function visibleUnits(network: NetworkQuery, unit: string): UnitFieldsFragment[] {
  return [...answeredFrom(network, unit)].map((code) => toUnitRef(network, code));
}
