import { type DemoNetwork, Random } from '../../demo-network/index.js';
import type { Aim } from '../targets/aim.js';
import type { FirstTarget } from '../targets/first-targets.service.js';
import type { SaidTarget, TargetAuthor } from '../targets/target.js';

/** What was reported of a metric, or of one programme of it, in a fiscal year; null: nothing. */
export type ValueOf = (metric: string, fiscalYear: number, programme?: string) => number | null;

export interface DemoYear {
  readonly unit: string;
  readonly fiscalYear: number;
  readonly valueOf: ValueOf;
  /** What the center plans that year. */
  readonly programmes: DemoNetwork['programmes'];
}

/** How a target follows from the year before. */
interface Wish {
  readonly metric: string;
  readonly programme?: string;
  readonly said: (before: number, random: Random) => Partial<SaidTarget> & Pick<SaidTarget, 'aim'>;
}

const none = { low: null, high: null, dueOn: null } as const;
const atLeast = (low: number): Aim => ({ ...none, type: 'AT_LEAST', low });
const atMost = (high: number): Aim => ({ ...none, type: 'AT_MOST', high });
const about = (n: number): Aim => ({ ...none, type: 'ABOUT', low: n, high: n });
const exact = (n: number): Aim => ({ ...none, type: 'EXACT', low: n, high: n });
const range = (low: number, high: number): Aim => ({ ...none, type: 'RANGE', low, high });
const ongoing: Aim = { ...none, type: 'ONGOING' };

/** To so many, as a plan has it: 1,230 of steps of 10. */
const round = (value: number, step: number): number =>
  Number((Math.max(1, Math.round(value / step)) * step).toFixed(6));

/** Some centers plan more than they can, others less: from 97 to 108 of a hundred. */
const more = (value: number, random: Random, step: number): number =>
  round((value * random.between(97, 108)) / 100, step);

const WISHES: readonly Wish[] = [
  {
    metric: 'consultation.cases',
    said: (n, random) => ({ aim: atLeast(more(n, random, 10)), profile: 'LAST_YEAR' }),
  },
  {
    metric: 'consultation.residual_share',
    said: () => ({ aim: atMost(0.1), scheme: 'pass_fail' }),
  },
  {
    metric: 'space.occupancy',
    said: (n) => ({ aim: atLeast(round(n + 0.01, 0.01)), scheme: 'grades' }),
  },
  {
    metric: 'space.no_show_rate',
    said: (n) => ({ aim: atMost(round(n, 0.005)), scheme: 'reverse' }),
  },
  { metric: 'space.bookings', said: (n, random) => ({ aim: about(more(n, random, 50)) }) },
  {
    metric: 'facility.visitors',
    said: (n) => ({
      ...{ aim: range(round(n * 0.98, 100), round(n * 1.05, 100)), profile: 'LAST_YEAR' },
    }),
  },
  { metric: 'group.registered', said: (n) => ({ aim: atLeast(n + 5), scheme: 'capped' }) },
  { metric: 'newsletter.copies', said: (n) => ({ aim: exact(round(n, 1000)) }) },
  {
    metric: 'session.participants',
    said: (n, random) => ({
      ...{ aim: atLeast(more(n, random, 10)), profile: 'LAST_YEAR', scheme: 'capped' },
    }),
  },
  {
    metric: 'session.seat_fill',
    said: (n) => ({ aim: atLeast(round(n, 0.05)), scheme: 'ladder' }),
  },
  {
    metric: 'session.participants',
    programme: 'seminar',
    said: (n, random) => ({ aim: atLeast(more(n, random, 10)), profile: 'LAST_YEAR' }),
  },
  {
    metric: 'session.participants',
    programme: 'group_exchange',
    said: (n) => ({ aim: range(round(n * 0.9, 5), round(n * 1.1, 5)) }),
  },
  {
    metric: 'session.participants',
    programme: 'festival',
    said: (n, random) => ({
      ...{ aim: atLeast(more(n, random, 5)), profile: 'OWN' },
      // Both days of the festival lie in autumn.
      shares: [0, 0, 0, 0, 0, 0, 0.5, 0.5, 0, 0, 0, 0],
    }),
  },
];

/** The metrics of these targets. */
export const DEMO_METRICS: readonly string[] = [...new Set(WISHES.map(({ metric }) => metric))];

/** Nobody counts it; that is what a target without figures looks like. */
const UNREPORTED = { metric: 'web.access', aim: atLeast(12_000) } as const;

const LAST_DAY_OF_FESTIVAL = '11-30';

const PLAN: SaidTarget = {
  ...{ aim: ongoing, printed: null, profile: 'EVEN', shares: null, scheme: 'uncapped' },
  ...{ baseline: null, baselineYear: null, reason: '' },
};

const REASON = '昨年度の実績と、職員の配置を見て決めました。';
const REVISED = '上半期の相談が見込みより多かったため、目標を上げました。';

function author(day: string): TargetAuthor {
  return { id: null, name: 'デモ センター長', at: new Date(`${day}T00:00:00Z`) };
}

/** What a center of the fictional network plans for a year, from what it had in the year before. */
export function demoTargets(year: DemoYear): FirstTarget[] {
  const { unit, fiscalYear } = year;
  const first = author(`${fiscalYear}-04-01`);
  const toTarget = (metric: string, programme: string, said: SaidTarget): FirstTarget => ({
    key: { unit, metric, programme, fiscalYear },
    versions: [{ said, author: first }],
    source: null,
  });
  const wished = WISHES.flatMap(({ metric, programme = '', said: saying }) => {
    const before = year.valueOf(metric, fiscalYear - 1, programme);
    const base = before ?? year.valueOf(metric, fiscalYear, programme);
    if (base === null) return [];
    const random = new Random(`${unit}|${metric}|${programme}|${fiscalYear}`);
    const from =
      before === null ? {} : { baseline: before, baselineYear: fiscalYear - 1, reason: REASON };
    return [toTarget(metric, programme, { ...PLAN, ...from, ...saying(base, random) })];
  });
  const programmes = sessionTargets(year).map(({ programme, aim }) =>
    toTarget('session.held', programme, { ...PLAN, aim }),
  );
  const unreported = toTarget(UNREPORTED.metric, '', { ...PLAN, aim: UNREPORTED.aim });
  return [...wished, ...programmes, unreported].map((target) => revised(target));
}

/** The sessions its plan of the year states. */
function sessionTargets({ unit, fiscalYear, programmes }: DemoYear) {
  return programmes
    .filter((plan) => plan.unit === unit && plan.fiscalYear === fiscalYear)
    .map(({ code, plannedSessions: planned }): { programme: string; aim: Aim } => {
      if (code === 'festival') {
        const dueOn = `${fiscalYear}-${LAST_DAY_OF_FESTIVAL}`;
        return { programme: code, aim: { ...none, type: 'MILESTONE', dueOn } };
      }
      if (planned === null) return { programme: code, aim: ongoing };
      return { programme: code, aim: code === 'study_meeting' ? about(planned) : exact(planned) };
    });
}

/** Every third center raises its consultations in autumn. */
function revised(target: FirstTarget): FirstTarget {
  const { metric, unit, fiscalYear } = target.key;
  const [said] = target.versions.map((version) => version.said);
  const isRaised = new Random(`${unit}|${fiscalYear}|raised`).below(3) === 0;
  if (metric !== 'consultation.cases' || !isRaised || said?.aim.low == null) return target;
  const higher = { ...said, aim: atLeast(said.aim.low + 20), reason: REVISED };
  const autumn = { said: higher, author: author(`${fiscalYear}-10-05`) };
  return { ...target, versions: [...target.versions, autumn] };
}
