import type { LocalText } from '../format/locale';
import type { NetworkQuery, UnitFieldsFragment } from '../graphql/generated/graphql';
import type { ViewSearch } from './view-search';

type Availability = NetworkQuery['availability'][number];

/** What a page shows, after the defaults are filled in. */
export interface View {
  unit: string;
  fiscalYear: number;
}

/**
 * Without a choice in the address: the first center with figures, and the latest fiscal year the unit reported.
 * Null when nothing at all was imported and nothing chosen.
 */
export function resolveView(network: NetworkQuery, search: ViewSearch): View | null {
  const unit = search.unit ?? defaultUnit(network);
  if (!unit) return null;
  const fiscalYear =
    search.fy ?? latestYear(yearsOf(network, unit)) ?? latestYear(allYears(network));
  return fiscalYear === null ? null : { unit, fiscalYear };
}

function defaultUnit({ orgUnits, availability }: NetworkQuery): string | null {
  const filled = new Set(availability.filter(hasFigures).map(({ unit }) => unit.code));
  const center = orgUnits.find(({ level, code }) => level === 'CENTER' && filled.has(code));
  return center?.code ?? availability.find(hasFigures)?.unit.code ?? null;
}

export function hasFigures({ fiscalYears }: Availability): boolean {
  return fiscalYears.some(({ figures }) => figures > 0);
}

/** The fiscal years a unit has figures for, ascending. */
export function yearsOf({ availability }: NetworkQuery, unit: string): number[] {
  const found = availability.find((entry) => entry.unit.code === unit);
  return found ? years(found) : [];
}

/** From the first to the last fiscal year anyone reported: the years between belong to the axis too. */
export function allYears(network: NetworkQuery, chosen?: number): number[] {
  const found = network.availability.flatMap(years);
  if (chosen !== undefined) found.push(chosen);
  if (found.length === 0) return [];
  const first = Math.min(...found);
  return Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
}

function years({ fiscalYears }: Availability): number[] {
  return fiscalYears
    .filter(({ figures }) => figures > 0)
    .map(({ fiscalYear }) => fiscalYear)
    .sort((a, b) => a - b);
}

function latestYear(ascending: number[]): number | null {
  return ascending.at(-1) ?? null;
}

export function lastImportOf({ availability }: NetworkQuery, unit: string): string | null {
  return availability.find((entry) => entry.unit.code === unit)?.lastImportedAt ?? null;
}

function unitName({ orgUnits, orgUnitGroups }: NetworkQuery, code: string) {
  return [...orgUnits, ...orgUnitGroups].find((unit) => unit.code === code)?.name ?? null;
}

/** A space is named with its center: every center may have a "room A". */
export function fullName({ level, name, parent }: NetworkQuery['orgUnits'][number]): LocalText {
  if (level !== 'SPACE' || !parent) return name;
  return { ja: `${parent.name.ja} ${name.ja}`, en: `${parent.name.en}, ${name.en}` };
}

/** A unit as the API refers to it; an unknown code stands for itself. */
export function toUnitRef(network: NetworkQuery, code: string): UnitFieldsFragment {
  const unit = network.orgUnits.find((candidate) => candidate.code === code);
  if (unit) return { code, kind: unit.level, name: fullName(unit) };
  const name = unitName(network, code) ?? { ja: code, en: code };
  return { code, kind: 'GROUP', name };
}
