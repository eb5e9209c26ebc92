import fc from 'fast-check';
import type { Network } from './network-of-plan.js';
import { PLAIN_METRICS, plainMetric } from './plain-metrics.js';
import { lastDayOf, type Days } from './random-network.js';
import type { BreakdownQuestion } from './check-breakdown.js';
import type { ComparisonQuestion } from './check-comparison.js';
import type { RecordsQuestion } from './check-records.js';
import type { HeatmapQuestion } from './check-heatmap.js';
import type { World } from './plain-world.js';

export interface Question {
  readonly network: Network;
  /** `metric`, or `metric definition`. */
  readonly metric: string;
  /** Codes in their order. */
  readonly lists: readonly string[];
  readonly units: readonly string[];
  readonly period: Days;
}

interface Wanted {
  /** How many lists it is split by. */
  readonly lists: number;
  readonly spaces?: boolean;
  readonly units?: number;
  /** At least so many units, where there are. */
  readonly least?: number;
  readonly period?: fc.Arbitrary<Days>;
  readonly isAsked?: (metric: string) => boolean;
}

/** Some months in a row, the first of them from a month of 2024 on. */
const inARow = (first: { min: number; max: number }, most: number): fc.Arbitrary<Days> =>
  fc.tuple(fc.integer(first), fc.integer({ min: 0, max: most - 1 })).map(([from, more]) => ({
    from: `2024-${String(from).padStart(2, '0')}-01`,
    to: lastDayOf(`2024-${String(from + more).padStart(2, '0')}`),
  }));

/** Whole months around and within those of the logs. */
const PERIODS: fc.Arbitrary<Days> = fc.oneof(
  fc.constantFrom<Days>(
    { from: '2023-04-01', to: '2024-03-31' },
    { from: '2024-04-01', to: '2025-03-31' },
    { from: '2023-04-01', to: '2025-03-31' },
  ),
  inARow({ min: 1, max: 8 }, 5),
);

/** So short that there are units which all cover it. */
const FULL = inARow({ min: 2, max: 6 }, 2);

function chosenLists(metric: string, wanted: number): fc.Arbitrary<string[]> {
  const lists = [...(PLAIN_METRICS[metric]?.lists ?? [])].sort();
  return fc.shuffledSubarray(lists, { minLength: wanted, maxLength: wanted }).map((l) => l.sort());
}

function isAskable(metric: string, wanted: number): boolean {
  const { lists = [], crossed = false } = PLAIN_METRICS[metric] ?? {};
  return lists.length >= wanted && (wanted < 2 || crossed);
}

/** A question about some units of one of the networks. */
export function questions(
  { networks }: World,
  { lists, spaces = false, units = 2, least = 1, period = PERIODS, isAsked = () => true }: Wanted,
): fc.Arbitrary<Question> {
  const metrics = Object.keys(PLAIN_METRICS).filter(
    (metric) =>
      isAskable(metric, lists) && (!spaces || PLAIN_METRICS[metric]?.ofSpaces) && isAsked(metric),
  );
  return fc
    .tuple(fc.constantFrom(...networks), fc.constantFrom(...metrics))
    .chain(([network, metric]) => {
      const known = network.units.filter(({ level }) => (level === 'SPACE') === spaces);
      const codes = [...known.map(({ code }) => code), ...(spaces ? [] : [network.group])];
      return fc.record({
        network: fc.constant(network),
        metric: fc.constant(metric),
        lists: chosenLists(metric, lists),
        units: fc.shuffledSubarray(codes, {
          minLength: Math.min(least, codes.length),
          maxLength: Math.min(units, codes.length),
        }),
        period,
      });
    });
}

export function rateQuestions(world: World): fc.Arbitrary<Question> {
  const isAsked = (metric: string): boolean => 'parts' in plainMetric(metric, []).count;
  return questions(world, { lists: 0, isAsked });
}

/** By one or two lists; shares of labels are those of topics. */
export function breakdownQuestions(world: World, lists: number): fc.Arbitrary<BreakdownQuestion> {
  return fc
    .tuple(questions(world, { lists, units: 3 }), fc.boolean(), fc.boolean())
    .map(([question, isTurned, ofLabels]) => {
      const base = ofLabels ? 'LABELS' : 'CASES';
      return { ...question, isTurned, base };
    });
}

/** Two axes, each a list of the metric, the months, the units asked for or their spaces. */
export function heatmapQuestions(world: World): fc.Arbitrary<HeatmapQuestion> {
  return fc.nat(2).chain((lists) =>
    fc.tuple(questions(world, { lists, units: 3 }), fc.boolean()).chain(([question, isTurned]) =>
      otherAxes(question).map((others) => {
        const [rows = '', columns = ''] = [...question.lists, ...others];
        return isTurned
          ? { ...question, rows: columns, columns: rows }
          : { ...question, rows, columns };
      }),
    ),
  );
}

/** Of single spaces, only occupancy and what it leaves free are also split by a list. */
function otherAxes({ metric, lists }: Question): fc.Arbitrary<readonly string[]> {
  if (lists.length === 2) return fc.constant([]);
  const { ofSpaces = false } = PLAIN_METRICS[metric] ?? {};
  if (lists.length === 1)
    return fc.constantFrom(
      ['month'],
      ['unit'],
      [/^space\.(occupancy|free_share)/.test(metric) ? 'space' : 'month'],
    );
  return fc.constantFrom(['month', 'unit'], ['month', ofSpaces ? 'space' : 'unit']);
}

/** Units side by side; over those shown, or over the members of a group or a city. */
export function comparisonQuestions(world: World): fc.Arbitrary<ComparisonQuestion> {
  return questions(world, { lists: 0, units: 7, least: 4, period: FULL }).chain((question) => {
    const sets = question.network.units.filter(({ level }) => level === 'CITY');
    const set = fc.constantFrom(
      null,
      null,
      question.network.group,
      ...sets.map(({ code }) => code),
    );
    return set.map((chosen) => ({ ...question, set: chosen }));
  });
}

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  ...{
    topic: ['tax', 'other'],
    channel: ['visit', 'other'],
    client_type: ['npo'],
    referral: ['self'],
  },
  ...{ field: ['community'], outcome: ['resolved'], programme: ['seminar'], format: ['online'] },
  ...{
    mode: ['alone'],
    purpose: ['meeting'],
    weekday: ['tue', 'sat'],
    time_slot: ['morning', 'evening'],
  },
};

/** Rows behind a value of one unit, page by page. */
export function recordsQuestions(world: World): fc.Arbitrary<RecordsQuestion> {
  return fc
    .tuple(fc.boolean(), fc.nat(1), fc.integer({ min: 1, max: 12 }))
    .chain(([spaces, lists, first]) =>
      questions(world, { lists, spaces, units: 1 }).chain(
        ({ network, metric, lists: [list], units, period }) =>
          fc.constantFrom(...(list ? (OPTIONS[list] ?? []) : []), null).map((code) => ({
            ...{ network, metric, first, period, unit: units[0] ?? '' },
            option: list && code ? `${list}=${code}` : null,
          })),
      ),
    );
}
