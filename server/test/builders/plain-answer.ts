import type { BuiltUnit, Network } from './network-of-plan.js';
import {
  type Asked,
  type Fact,
  type Moment,
  nothing,
  type PlainFacts,
  type Status,
} from './plain-facts.js';
import { plainMetric } from './plain-metrics.js';
import type { ByHand } from './plain-differences.js';
import { lastDayOf, type Days } from './random-network.js';

/** What a value has to say, as far as records decide it. */
export interface PlainValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: string | null;
  readonly status: string;
  readonly coverage: { readonly reported: number; readonly expected: number };
}

/** What of a value is asked for. */
export const VALUE = `value numerator denominator qualifier status coverage { reported expected }`;

export const monthsOf = ({ from, to }: Days): string[] => {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = monthAfter(month))
    months.push(month);
  return months;
};
const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};
export const spanOf = (months: readonly string[]): Days => ({
  from: `${months[0] ?? ''}-01`,
  to: lastDayOf(months.at(-1) ?? ''),
});

/** The unit itself, a space or a center; of a city its centers. */
function counted(network: Network, id: string): BuiltUnit[] {
  return network.units.filter(
    (unit) =>
      (unit.id === id && unit.level !== 'CITY') ||
      (unit.parentId === id && unit.level === 'CENTER'),
  );
}

/** All units within, whenever they belonged to the group, in each month of the period. */
export const anywhereOf = (network: Network, codes: readonly string[], period: Days): Moment[] => {
  const members = network.members.map(({ unitId }) => ({ unitId, from: null, to: null }));
  return momentsOf({ ...network, members }, codes, period);
};

/** The units and months several codes stand for together, each once. */
export function momentsOf(network: Network, codes: readonly string[], period: Days): Moment[] {
  const roots = codes.flatMap((code) =>
    code === network.group
      ? network.members
      : network.units
          .filter((unit) => unit.code === code)
          .map(({ id }) => ({ unitId: id, from: null, to: null })),
  );
  const moments = roots.flatMap(({ unitId, from, to }) =>
    monthsOf(period)
      .filter((month) => (from ?? '').slice(0, 7) <= month && month <= (to ?? '9999').slice(0, 7))
      .flatMap((month) => counted(network, unitId).map((unit) => ({ unit: unit.id, month }))),
  );
  return [...new Map(moments.map((moment) => [`${moment.unit} ${moment.month}`, moment])).values()];
}

/** What the records say of a metric for some units and months together. */
export async function plainValue(
  facts: PlainFacts,
  asked: Asked,
  moments: readonly Moment[],
): Promise<ByHand> {
  const all = await Promise.all(moments.map((moment) => facts.at(asked, moment)));
  const isUnnoted = all.some((fact) => fact.isUnnoted);
  const isRate = 'parts' in plainMetric(asked.metric, asked.lists).count;
  return { ...joined(all.filter(({ status }) => status !== 'NOT_OPEN')), isRate, isUnnoted };
}

/** A log is there, also where it says that there was nothing to form a rate of. */
export const isCovered = ({ status }: Fact): boolean =>
  status === 'NORMAL' || status === 'NOT_APPLICABLE';

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, n) => total + (n ?? 0), 0);

function joined(facts: readonly Fact[]): PlainValue {
  const known = facts.filter(({ value }) => value !== null);
  const covered = facts.filter(isCovered);
  const coverage = { reported: covered.length, expected: facts.length };
  const [first] = known;
  if (!first) {
    return { ...nothing(whyNot(facts)), qualifier: null, coverage };
  }
  const isRate = first.denominator !== null;
  const [numerator, denominator] = [
    sum(known.map((f) => f.numerator)),
    sum(known.map((f) => f.denominator)),
  ];
  return {
    value: isRate ? numerator / denominator : sum(known.map(({ value }) => value)),
    numerator: isRate ? numerator : null,
    denominator: isRate ? denominator : null,
    qualifier: known.some(({ isAtLeast }) => isAtLeast) ? 'AT_LEAST' : null,
    status: 'NORMAL',
    coverage,
  };
}

/** One reason that holds for all, else something is missing. */
function whyNot(facts: readonly Fact[]): Status {
  const [first] = facts;
  if (!first) return 'NOT_OPEN';
  return facts.every(({ status }) => status === first.status) ? first.status : 'MISSING';
}
