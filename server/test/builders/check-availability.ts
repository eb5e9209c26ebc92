import type { Network } from './network-of-plan.js';
import { codeAndDefinition, PLAIN_METRICS } from './plain-metrics.js';
import { anywhereOf } from './plain-answer.js';
import type { World } from './plain-world.js';

interface Answer {
  availability: {
    unit: { code: string };
    fiscalYears: { fiscalYear: number; metrics: number; figures: number }[];
    metrics: {
      metric: string;
      finest: string;
      firstYear: number;
      lastYear: number;
      figures: number;
    }[];
  }[];
}

const AVAILABILITY = `query ($units: [String!]) { availability(units: $units) { unit { code }
  fiscalYears { fiscalYear metrics figures } metrics { metric finest firstYear lastYear figures } } }`;

interface Figure {
  readonly metric: string;
  readonly year: number;
}

const LOG_YEARS = { from: '2023-04-01', to: '2025-03-31' };

/** Every number there is of a unit: one for each metric, meaning and month. */
async function figuresOf({ facts }: World, network: Network, code: string): Promise<Figure[]> {
  const found: Figure[] = [];
  const { id } = network.units.find((unit) => unit.code === code) ?? {};
  const own = anywhereOf(network, [code], LOG_YEARS).filter(({ unit }) => unit === id);
  for (const [metric, { ofSpaces, log }] of Object.entries(PLAIN_METRICS))
    for (const moment of own) {
      if (facts.isSpace(moment) && !(ofSpaces && log === 'BOOKING')) continue;
      const { value } = await facts.at({ metric, lists: [], option: '' }, moment);
      if (value === null) continue;
      const [year = 0, month = 0] = moment.month.split('-').map(Number);
      found.push({ metric: codeAndDefinition(metric).metric, year: month < 4 ? year - 1 : year });
    }
  return found;
}

/** Where it is not told of who has figures what plain SQL finds. */
export async function checkAvailability(
  world: World,
  network: Network,
  asked: string,
): Promise<string[]> {
  const { availability } = await world.app.data<Answer>(AVAILABILITY, { units: [asked] });
  const wrong: string[] = [];
  for (const { unit, fiscalYears, metrics } of availability) {
    const figures = await figuresOf(world, network, unit.code);
    const years = [...Map.groupBy(figures, ({ year }) => year)].map(
      ([year, own]) => `${year} ${new Set(own.map(({ metric }) => metric)).size} ${own.length}`,
    );
    const byMetric = [...Map.groupBy(figures, ({ metric }) => metric)].map(([metric, own]) => {
      const all = own.map(({ year }) => year);
      return `${metric} ${Math.min(...all)} ${Math.max(...all)} ${own.length}`;
    });
    const byHand = [...years, ...byMetric].sort();
    const found = [
      ...fiscalYears.map((year) => `${year.fiscalYear} ${year.metrics} ${year.figures}`),
      ...metrics.map((own) => `${own.metric} ${own.firstYear} ${own.lastYear} ${own.figures}`),
    ].sort();
    wrong.push(
      ...found.filter((line) => !byHand.includes(line)).map((line) => `${unit.code} ${line}`),
      ...byHand
        .filter((line) => !found.includes(line))
        .map((line) => `${unit.code}, by hand ${line}`),
    );
  }
  const within = anywhereOf(network, [asked], LOG_YEARS).map(({ unit }) => unit);
  const named = new Set(availability.map(({ unit }) => unit.code));
  const units = network.units.filter(
    ({ id, parentId }) => within.includes(id) || within.includes(parentId ?? ''),
  );
  return [
    ...wrong,
    ...units.filter(({ code }) => !named.has(code)).map(({ code }) => `${code} is not there`),
  ];
}
