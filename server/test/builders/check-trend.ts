import { codeAndDefinition, PLAIN_METRICS } from './plain-metrics.js';
import {
  anywhereOf,
  momentsOf,
  monthsOf,
  plainValue,
  type PlainValue,
  spanOf,
  VALUE,
} from './plain-answer.js';
import { type ByHand, differences } from './plain-differences.js';
import type { World } from './plain-world.js';
import type { Days } from './random-network.js';
import type { Question } from './random-question.js';

const GRAINS = { MONTH: 1, QUARTER: 3, FISCAL_YEAR: 12 } as const;
export type Grain = keyof typeof GRAINS;

interface Answer {
  trend: {
    series: {
      unit: { code: string };
      option: { code: string } | null;
      points: { period: string; value: PlainValue & { provenanceCount: number } }[];
    }[];
  };
}

const TREND = `query ($metrics: [String!]!, $units: [String!]!, $period: PeriodInput!, $grain: Grain!, $breakdown: String,
  $definition: String) { trend(metrics: $metrics, units: $units, period: $period, grain: $grain, breakdown: $breakdown,
  definition: $definition) { series { unit { code } option { code } points { period value { ${VALUE} provenanceCount } } } } }`;

/** The points of a question's trend, by unit, option and first day. */
async function askTrend({ app }: World, question: Question, grain: Grain) {
  const { units, period, lists } = question;
  const { metric, definition } = codeAndDefinition(question.metric);
  const { trend } = await app.data<Answer>(TREND, {
    ...{ metrics: [metric], definition, units, period, grain, breakdown: lists[0] ?? null },
  });
  return new Map(
    trend.series.flatMap(({ unit, option, points }) =>
      points.map(
        (point) => [`${unit.code} ${option?.code ?? ''} ${point.period}`, point.value] as const,
      ),
    ),
  );
}

/** The months of a period, by the stretch of the fiscal calendar they lie in. */
function stretchesOf(period: Days, grain: Grain): Days[] {
  const place = (month: string): number =>
    Math.floor((Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 4) / GRAINS[grain]);
  return [...Map.groupBy(monthsOf(period), place).values()].map(spanOf);
}

/** Where a trend is not what plain SQL says. */
export async function checkTrend(
  world: World,
  question: Question,
  grain: Grain,
): Promise<string[]> {
  const { network, metric, lists, units, period } = question;
  const found = await askTrend(world, question, grain);
  const anytime = anywhereOf(network, units, period);
  const options = lists.length ? await world.facts.options({ metric, lists }, anytime) : [''];
  const expected = new Map<string, ByHand>();
  for (const unit of units)
    for (const option of options)
      for (const stretch of stretchesOf(period, grain)) {
        const moments = momentsOf(network, [unit], stretch);
        const value = await plainValue(world.facts, { metric, lists, option }, moments);
        expected.set(`${unit} ${option} ${stretch.from}`, value);
      }
  return [...differences(found, expected), ...withOtherRows(metric, found)];
}

/** A count of rows stands on as many rows. */
function withOtherRows(metric: string, found: Awaited<ReturnType<typeof askTrend>>): string[] {
  const { count, things } = PLAIN_METRICS[metric] ?? {};
  if (!count || !('sum' in count) || count.sum !== '1' || things?.includes('unnest')) return [];
  return [...found]
    .filter(([, { value, provenanceCount }]) => provenanceCount !== (value ?? 0))
    .map(([key, { value, provenanceCount }]) => `${key}: ${value} of ${provenanceCount} rows`);
}

const FISCAL_YEARS: readonly Days[] = [2023, 2024].map((year) => ({
  from: `${year}-04-01`,
  to: `${year + 1}-03-31`,
}));

/** Where a rate of two years is not what its own centers' months, asked one by one, add up to. */
export async function checkRate(world: World, question: Question): Promise<string[]> {
  const { network, units } = question;
  const period = { from: FISCAL_YEARS[0]?.from ?? '', to: FISCAL_YEARS.at(-1)?.to ?? '' };
  const centers = network.units.filter(({ level }) => level === 'CENTER');
  const codeOf = new Map(centers.map(({ id, code }) => [id, code]));
  const years = await askTrend(world, { ...question, period }, 'FISCAL_YEAR');
  const asked = { ...question, period, units: [...codeOf.values()] };
  const months = await askTrend(world, asked, 'MONTH');
  return units.flatMap((unit) =>
    FISCAL_YEARS.flatMap((year) => {
      const parts = momentsOf(network, [unit], year).flatMap((moment) => {
        const own = months.get(`${codeOf.get(moment.unit) ?? ''}  ${moment.month}-01`);
        return own?.denominator ? [own] : [];
      });
      const sum = (pick: (part: PlainValue) => number | null): number =>
        parts.reduce((total, part) => total + (pick(part) ?? 0), 0);
      const [numerator, denominator] = [sum((p) => p.numerator), sum((p) => p.denominator)];
      const found = years.get(`${unit}  ${year.from}`);
      const words = (n: number | null | undefined): string => (n ?? 0).toFixed(5);
      const whole = [found?.numerator, found?.denominator, found?.value].map(words).join();
      const added = [numerator, denominator, numerator / (denominator || 1)].map(words).join();
      return whole === added ? [] : [`${unit} ${year.from}: ${whole}, added up ${added}`];
    }),
  );
}
