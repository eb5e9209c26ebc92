import type { LocalText } from '../format/locale';
import type { NetworkQuery, UnitFieldsFragment } from '../graphql/generated/graphql';
import type { ViewSearch } from './view-search';

type Availability = NetworkQuery['availability'][number];
type AvailableYear = Availability['fiscalYears'][number];

/** What a page shows, after the defaults are filled in. */
export interface View {
  unit: string;
  fiscalYear: number;
}

/**
 * Without a choice in the address: the reader's own unit, the network of a demo, or the first center with figures, and
 * the latest fiscal year it really reported. Null when nothing at all was imported and nothing chosen.
 */
export function resolveView(
  network: NetworkQuery,
  search: ViewSearch,
  own: string | null = null,
): View | null {
  const unit = search.unit ?? defaultUnit(network, own);
  if (!unit) return null;
  const fiscalYear = search.fy ?? latestReport(network, unit) ?? allYears(network).at(-1);
  return fiscalYear === undefined ? null : { unit, fiscalYear };
}

function defaultUnit(network: NetworkQuery, own: string | null): string | null {
  if (own !== null && isKnown(network, own)) return own;
  const { orgUnits, orgUnitGroups, availability } = network;
  const fictional = new Set(orgUnits.filter((unit) => unit.fictional).map(({ code }) => code));
  const demo = orgUnitGroups.find(
    ({ members }) => members.length > 0 && members.every(({ unit }) => fictional.has(unit.code)),
  );
  if (demo) return demo.code;
  const filled = new Set(availability.filter(hasFigures).map(({ unit }) => unit.code));
  const center = orgUnits.find(({ level, code }) => level === 'CENTER' && filled.has(code));
  return center?.code ?? availability.find(hasFigures)?.unit.code ?? null;
}

/**
 * A report names a few figures of the year to come; such a year is not the one to open on.
 * The latest year counts that has at least half as many metrics as the fullest one.
 */
function latestReport(network: NetworkQuery, unit: string): number | undefined {
  const years = filledYears(network, unit);
  const fullest = Math.max(0, ...years.map(({ metrics }) => metrics));
  const reports = years.filter(({ metrics }) => metrics * 2 >= fullest);
  return ascending(reports).at(-1);
}

export function hasFigures({ fiscalYears }: Availability): boolean {
  return fiscalYears.some(({ figures }) => figures > 0);
}

/** The fiscal years there are figures for, of the unit itself or of those it is answered from, ascending. */
export function yearsOf(network: NetworkQuery, unit: string): number[] {
  return ascending(filledYears(network, unit));
}

/** From the first to the last fiscal year anyone reported: the years between belong to the axis too. */
export function allYears({ availability }: NetworkQuery, chosen?: number): number[] {
  const years = ascending(availability.flatMap(({ fiscalYears }) => fiscalYears.filter(isFilled)));
  if (chosen !== undefined) years.push(chosen);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** When figures last came in, of the unit or of those it is answered from. */
export function lastImportOf(network: NetworkQuery, unit: string): string | null {
  const instants = availabilityOf(network, unit).flatMap(
    ({ lastImportedAt }) => lastImportedAt ?? [],
  );
  return instants.sort().at(-1) ?? null;
}

function filledYears(network: NetworkQuery, unit: string): AvailableYear[] {
  return availabilityOf(network, unit).flatMap(({ fiscalYears }) => fiscalYears.filter(isFilled));
}

function isFilled({ figures }: AvailableYear): boolean {
  return figures > 0;
}

function ascending(years: AvailableYear[]): number[] {
  return [...new Set(years.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
}

function availabilityOf(network: NetworkQuery, unit: string): Availability[] {
  const codes = answeredFrom(network, unit);
  return network.availability.filter((entry) => codes.has(entry.unit.code));
}

/** A unit, what stands below it in the tree, and the members of a group. */
export function answeredFrom({ orgUnits, orgUnitGroups }: NetworkQuery, unit: string): Set<string> {
  const group = orgUnitGroups.find(({ code }) => code === unit);
  const codes = new Set([unit, ...(group?.members.map((member) => member.unit.code) ?? [])]);
  for (let before = 0; before < codes.size;) {
    before = codes.size;
    for (const { code, parent } of orgUnits) if (parent && codes.has(parent.code)) codes.add(code);
  }
  return codes;
}

export function isKnown({ orgUnits, orgUnitGroups }: NetworkQuery, code: string): boolean {
  return [...orgUnits, ...orgUnitGroups].some((unit) => unit.code === code);
}

/** What is invented is set beside what is invented, and what is real beside what is real. */
export function isFictional({ orgUnits, orgUnitGroups }: NetworkQuery, unit: string): boolean {
  const group = orgUnitGroups.find(({ code }) => code === unit);
  const codes = group ? group.members.map((member) => member.unit.code) : [unit];
  return orgUnits.some((each) => each.fictional && codes.includes(each.code));
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
  const group = network.orgUnitGroups.find((candidate) => candidate.code === code);
  return { code, kind: 'GROUP', name: group?.name ?? { ja: code, en: code } };
}
