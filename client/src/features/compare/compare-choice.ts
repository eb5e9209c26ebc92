import type { View } from '../../shared/filters/view';
import { fiscalYearPeriod } from '../../shared/format/period';
import type { LocalText } from '../../shared/format/locale';
import type {
  CompareChoicesQuery,
  ComparisonQueryVariables,
  MetricFieldsFragment,
  NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import type { CompareSearch } from './compare-search';

/** All of a level; `country` sets the whole country beside the cities. */
export const EVERYONE = ['cities', 'centers', 'country'] as const;
export type Everyone = (typeof EVERYONE)[number];

/** With whom the unit is compared: all of a level, or the members of a group. */
export type Whom =
  { kind: 'everyone'; code: Everyone } | { kind: 'group'; code: string; name: LocalText };

/** What is compared, after the defaults are filled in. */
export interface Choice {
  metric: MetricFieldsFragment;
  whom: Whom;
  /** Those there are to choose from. */
  whoms: Whom[];
  nearest: boolean;
  perResidents: boolean;
  canPerResidents: boolean;
  units: string[];
  /** Members of the group in another year only: shown, but not counted. */
  outside: string[];
  /** The unit of the page, or the city or center that stands for it; null where none does. */
  lead: string | null;
}

export interface ChoiceParts {
  network: NetworkQuery;
  choices: CompareChoicesQuery;
  view: View;
  search: CompareSearch;
}

const FIRST_METRIC = 'consultation.cases';
const POPULATION = 'population.residents';

/** Null when the catalogue is empty. */
export function toChoice({ network, choices, view, search }: ChoiceParts): Choice | null {
  const metric = metricOf(choices, search.metric);
  if (!metric) return null;
  const whoms = whomsFor(network, metric);
  const byDefault = defaultWhom(network, choices, { metric, unit: view.unit });
  const chosen = (code: string | undefined) => whoms.find((whom) => whom.code === code);
  const whom = chosen(search.with) ?? chosen(byDefault) ?? { kind: 'everyone', code: 'centers' };
  const units = unitsOf(network, whom, view.unit);
  const canPerResidents = metric.countType !== 'NOT_A_COUNT' && metric.code !== POPULATION;
  return {
    metric,
    whom,
    whoms,
    nearest: search.match !== 'same',
    perResidents: canPerResidents && search.show === 'per1000',
    canPerResidents,
    units,
    outside: outsideOf(choices, whom, view.fiscalYear),
    lead: leadAmong(network, view.unit, units),
  };
}

/** The question to the server; null where there is nobody to compare. */
export function toQuestion(choice: Choice, fiscalYear: number): ComparisonQueryVariables | null {
  const { metric, whom, units, lead, nearest, perResidents } = choice;
  if (units.length === 0) return null;
  return {
    metric: metric.code,
    units,
    comparisonSet: whom.kind === 'group' ? whom.code : null,
    lead,
    fiscalYear,
    match: nearest ? 'NEAREST' : 'SAME',
    normalise: perResidents ? { by: 'PER_1000_RESIDENTS' } : null,
  };
}

function metricOf({ metrics }: CompareChoicesQuery, code = FIRST_METRIC) {
  return metrics.find((metric) => metric.code === code) ?? metrics[0] ?? null;
}

function whomsFor({ orgUnitGroups }: NetworkQuery, { domain }: MetricFieldsFragment): Whom[] {
  const everyone = EVERYONE.filter((code) => code !== 'country' || domain === 'context');
  return [
    ...everyone.map((code): Whom => ({ kind: 'everyone', code })),
    ...orgUnitGroups.map(({ code, name }): Whom => ({ kind: 'group', code, name })),
  ];
}

interface Asking {
  metric: MetricFieldsFragment;
  unit: string;
}

/** Its like: centers with centers, cities with cities. Context is known of cities, and of the country at times. */
function defaultWhom(
  { orgUnits, orgUnitGroups }: NetworkQuery,
  { availability }: CompareChoicesQuery,
  { metric, unit }: Asking,
): string {
  if (metric.domain === 'context') {
    const ofCountry = availability.some(
      ({ unit: { kind }, metrics }) =>
        kind === 'COUNTRY' && metrics.some((each) => each.metric === metric.code),
    );
    if (ofCountry) return 'country';
  }
  const group = orgUnitGroups.find(({ code }) => code === unit);
  if (group) return group.code;
  const isCity = orgUnits.some(({ code, level }) => code === unit && level === 'CITY');
  return isCity || metric.domain === 'context' ? 'cities' : 'centers';
}

const LEVELS: Record<Everyone, readonly NetworkQuery['orgUnits'][number]['level'][]> = {
  cities: ['CITY'],
  centers: ['CENTER'],
  country: ['COUNTRY', 'CITY'],
};

function unitsOf(network: NetworkQuery, whom: Whom, unit: string): string[] {
  const { orgUnits, orgUnitGroups } = network;
  if (whom.kind === 'group') {
    const group = orgUnitGroups.find(({ code }) => code === whom.code);
    return [...new Set(group?.members.map(({ unit }) => unit.code))];
  }
  return LEVELS[whom.code].flatMap((level) =>
    orgUnits
      .filter((each) => each.level === level && each.fictional === isFictional(network, unit))
      .map(({ code }) => code),
  );
}

/** What is invented is compared with what is invented, and what is real with what is real. */
function isFictional({ orgUnits, orgUnitGroups }: NetworkQuery, unit: string): boolean {
  const group = orgUnitGroups.find(({ code }) => code === unit);
  const codes = group ? group.members.map((member) => member.unit.code) : [unit];
  return orgUnits.some((each) => each.fictional && codes.includes(each.code));
}

function outsideOf({ orgUnitGroups }: CompareChoicesQuery, whom: Whom, year: number): string[] {
  const group = orgUnitGroups.find(({ code }) => code === whom.code);
  if (whom.kind !== 'group' || !group) return [];
  const { from: first, to: last } = fiscalYearPeriod(year);
  const inside = group.members.filter(
    ({ from, to }) => (from === null || from <= last) && (to === null || to >= first),
  );
  const codes = new Set(inside.map(({ unit }) => unit.code));
  return group.members.map(({ unit }) => unit.code).filter((code) => !codes.has(code));
}

/** The unit itself; else what it belongs to; else the only one that belongs to it. */
function leadAmong({ orgUnits }: NetworkQuery, unit: string, units: string[]): string | null {
  const parentOf = (code: string) =>
    orgUnits.find((each) => each.code === code)?.parent?.code ?? null;
  for (let code: string | null = unit; code !== null; code = parentOf(code)) {
    if (units.includes(code)) return code;
  }
  const below = units.filter((code) => parentOf(code) === unit);
  return below.length === 1 ? (below[0] ?? null) : null;
}
