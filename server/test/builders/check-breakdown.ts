import { codeAndDefinition } from './plain-metrics.js';
import { anywhereOf, momentsOf, plainValue, type PlainValue, VALUE } from './plain-answer.js';
import { type ByHand, differences } from './plain-differences.js';
import type { World } from './plain-world.js';
import type { Question } from './random-question.js';

interface Row {
  option: { code: string };
  second: { code: string } | null;
  share: number | null;
  rank: number | null;
  residual: boolean;
  value: PlainValue;
}

interface Answer {
  breakdown: { total: PlainValue; options: Row[] };
}

const BREAKDOWN = `query ($metric: String!, $units: [String!]!, $period: PeriodInput!, $by: [String!]!, $base: BreakdownBase) {
  breakdown(metric: $metric, units: $units, period: $period, by: $by, base: $base) { total { ${VALUE} }
    options { option { code } second { code } share rank residual value { ${VALUE} } } } }`;

export interface BreakdownQuestion extends Question {
  readonly base: 'CASES' | 'LABELS';
  /** Whether the lists are named the other way round. */
  readonly isTurned: boolean;
}

/** Where a breakdown is not what plain SQL says. */
export async function checkBreakdown(world: World, question: BreakdownQuestion): Promise<string[]> {
  const { network, lists, units, period, base, isTurned } = question;
  const { facts, app } = world;
  const { metric } = codeAndDefinition(question.metric);
  const by = isTurned ? lists.toReversed() : lists;
  const { breakdown } = await app.data<Answer>(BREAKDOWN, { metric, units, period, by, base });
  const moments = momentsOf(network, units, period);
  const whole =
    base === 'LABELS' && lists.includes('topic') ? 'consultation.labels' : question.metric;
  const expected = new Map<string, ByHand>();
  expected.set('total', await plainValue(facts, { metric: whole, lists: [], option: '' }, moments));
  const anywhere = anywhereOf(network, units, period);
  for (const option of await facts.options({ metric: question.metric, lists }, anywhere)) {
    const counted = { metric: question.metric, lists, option };
    expected.set(option, await plainValue(facts, counted, moments));
  }
  const found = breakdown.options.map((row) => [codesOf(row, isTurned).join(), row.value] as const);
  const all = new Map([['total', breakdown.total] as const, ...found]);
  return [
    ...differences(all, expected),
    ...breakdown.options.flatMap((row) => misplaced(breakdown, row)),
  ];
}

/** In the order of the codes of the lists. */
function codesOf({ option, second }: Row, isTurned: boolean): string[] {
  const codes = [option.code, ...(second ? [second.code] : [])];
  return isTurned ? codes.reverse() : codes;
}

/** Share of the total, and place among those that are no rest. */
function misplaced({ total, options }: Answer['breakdown'], row: Row): string[] {
  const isRate = row.value.denominator !== null || total.denominator !== null;
  const { value } = row.value;
  const share = value === null || !total.value || isRate ? null : value / total.value;
  const isResidual = [row.option, row.second].some((option) => option?.code === 'other');
  const ranked = options.flatMap((other) => (other.residual ? [] : (other.value.value ?? [])));
  const rank =
    value === null || isResidual ? null : 1 + ranked.filter((other) => other > value).length;
  const words = (parts: readonly unknown[]): string => parts.map(String).join(' ');
  const found = words([row.share?.toFixed(9), row.rank, row.residual]);
  const byHand = words([share?.toFixed(9), rank, isResidual]);
  return found === byHand ? [] : [`${codesOf(row, false).join()}: ${found}, by hand ${byHand}`];
}
