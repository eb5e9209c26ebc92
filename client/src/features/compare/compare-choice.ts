import type { View } from '../../shared/filters/view';
import type {
  CompareChoicesQuery,
  ComparePeersQuery,
  ComparisonQueryVariables,
  ComparisonsQueryVariables,
  MetricFieldsFragment,
  NetworkQuery,
} from '../../shared/graphql/generated/graphql';
import type { CompareSearch, CompareViewName } from './compare-search';
import { defaultWhom, leadAmong, outsideOf, unitsOf, type Whom, whomsFor } from './whoms';

/** What is compared, after the defaults are filled in. */
export interface Choice {
  view: CompareViewName;
  metric: MetricFieldsFragment;
  /** The metric on the upright axis; null where the catalogue has no other. */
  beside: MetricFieldsFragment | null;
  domain: string;
  /** The metrics of the domain. */
  ofDomain: MetricFieldsFragment[];
  whom: Whom;
  /** Those there are to choose from. */
  whoms: Whom[];
  nearest: boolean;
  perResidents: boolean;
  canPerResidents: boolean;
  since: number;
  alike: boolean;
  units: string[];
  /** Members of the group in another year only: shown, but not counted. */
  outside: string[];
  /** The unit of the page, or the city or center that stands for it; null where none does. */
  lead: string | null;
}

export interface ChoiceParts {
  network: NetworkQuery;
  choices: CompareChoicesQuery;
  peers: ComparePeersQuery['peers'];
  view: View;
  search: CompareSearch;
}

const FIRST_METRIC = 'consultation.cases';
const POPULATION = 'population.residents';
/** What is often looked at together with another figure. */
const OFTEN_BESIDE = ['facility.visitors', 'session.participants', FIRST_METRIC];

/** Null when the catalogue is empty. */
export function toChoice(parts: ChoiceParts): Choice | null {
  const { network, choices, peers, view, search } = parts;
  const metric = metricOf(choices, search);
  if (!metric) return null;
  const whoms = whomsFor(network, metric, peers);
  const byDefault = defaultWhom(network, choices, { metric, unit: view.unit });
  const chosen = (code: string | undefined) => whoms.find((whom) => whom.code === code);
  const whom = chosen(search.with) ?? chosen(byDefault) ?? { kind: 'everyone', code: 'centers' };
  const units = unitsOf(network, whom, view.unit);
  const beside = besideOf(choices, metric, search.beside);
  const canPerResidents = perResidentsFits(search, metric, beside);
  return {
    view: search.view ?? 'ranks',
    ...{ metric, beside, domain: metric.domain },
    ofDomain: choices.metrics.filter(({ domain }) => domain === metric.domain),
    ...{ whom, whoms, units, canPerResidents },
    nearest: search.match !== 'same',
    perResidents: canPerResidents && search.show === 'per1000',
    since:
      search.since !== undefined && search.since < view.fiscalYear
        ? search.since
        : view.fiscalYear - 1,
    alike: search.months === 'alike',
    outside: outsideOf(choices, whom, view.fiscalYear),
    lead: leadAmong(network, view.unit, units),
  };
}

/** The metric an address is about; the matrix is about a domain. */
export function metricOf(
  { metrics }: CompareChoicesQuery,
  { view, metric: code, domain }: CompareSearch,
): MetricFieldsFragment | null {
  const wanted = metrics.find((metric) => metric.code === (code ?? FIRST_METRIC)) ?? metrics[0];
  if (view !== 'matrix' || !domain || wanted?.domain === domain) return wanted ?? null;
  return metrics.find((metric) => metric.domain === domain) ?? wanted ?? null;
}

function besideOf(
  { metrics }: CompareChoicesQuery,
  { code: first }: MetricFieldsFragment,
  chosen: string | undefined,
): MetricFieldsFragment | null {
  const others = metrics.filter(({ code }) => code !== first);
  const named = [chosen, ...OFTEN_BESIDE].map((wanted) =>
    others.find(({ code }) => code === wanted),
  );
  return named.find((metric) => metric !== undefined) ?? others[0] ?? null;
}

/** In the scatter both are set against residents, or neither. */
function perResidentsFits(
  { view }: CompareSearch,
  metric: MetricFieldsFragment,
  beside: MetricFieldsFragment | null,
): boolean {
  const fits = ({ countType, code }: MetricFieldsFragment) =>
    countType !== 'NOT_A_COUNT' && code !== POPULATION;
  if (view === 'matrix') return false;
  return fits(metric) && (view !== 'scatter' || (beside !== null && fits(beside)));
}

/** What every question of the page has in common; null where there is nobody to compare. */
function whoIsAsked({ whom, units, lead, perResidents }: Choice, fiscalYear: number) {
  if (units.length === 0) return null;
  return {
    units,
    comparisonSet: whom.kind === 'group' ? whom.code : null,
    peers: whom.kind === 'like' && lead !== null ? whom.like : null,
    lead,
    fiscalYear,
    normalise: perResidents ? { by: 'PER_1000_RESIDENTS' as const } : null,
  };
}

/** The question to the server about one metric; null where there is nobody to compare. */
export function toQuestion(choice: Choice, fiscalYear: number): ComparisonQueryVariables | null {
  const asked = whoIsAsked(choice, fiscalYear);
  if (!asked) return null;
  const { metric, nearest, view, since, alike } = choice;
  const isChange = view === 'change';
  return {
    ...asked,
    metric: metric.code,
    match: nearest && !isChange ? 'NEAREST' : 'SAME',
    since: isChange ? { fiscalYear: since } : null,
    mode: isChange && alike ? 'LIKE_FOR_LIKE' : 'AS_REPORTED',
  };
}

/** The question about two metrics, or about all of a domain. */
export function toQuestions(choice: Choice, fiscalYear: number): ComparisonsQueryVariables | null {
  const { view, metric, beside, ofDomain } = choice;
  const asked = whoIsAsked(choice, fiscalYear);
  const metrics = view === 'scatter' ? [metric, ...(beside ? [beside] : [])] : ofDomain;
  if (!asked) return null;
  return { ...asked, metrics: metrics.map(({ code }) => code), withResidents: view === 'scatter' };
}
