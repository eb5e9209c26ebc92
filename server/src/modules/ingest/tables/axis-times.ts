import {
  contains,
  fiscalYear,
  fiscalYearOf,
  grainOf,
  type Period,
  periodOf,
} from '../../../platform/time/period.js';
import type { PeriodKind } from '../reading/period-parts.js';
import { isTimed, type Line } from './line.js';
import { type TimeFound, UNKNOWN_TIME } from './place-in-time.js';

/** How the time of a line on an axis is found. */
export type TimeSource =
  /** It says it itself, or the axis holds no times. */
  | { readonly kind: 'OWN' }
  /** A total or mean over these lines. */
  | { readonly kind: 'SPAN'; readonly lines: readonly number[]; readonly whole: boolean }
  /** 増減, 構成比 of the line before it. */
  | { readonly kind: 'LIKE'; readonly line: number };

const RESULTS = new Set(['TOTAL', 'SUBTOTAL', 'MEAN', 'CUMULATIVE']);
const ASIDE = new Set(['CHANGE', 'SHARE', 'PREVIOUS', 'OF_WHICH', 'TARGET']);
const OWN: TimeSource = { kind: 'OWN' };

/** How each line of an axis gets its time. `parts`: over what the totals are. */
export function timeSources(
  lines: readonly Line[],
  parts: ReadonlyMap<number, readonly number[]>,
): readonly TimeSource[] {
  const timed = lines.flatMap(({ role, time }, at) =>
    role === 'VALUE' && isTimed(time) ? [at] : [],
  );
  if (timed.length === 0) return lines.map(() => OWN);
  const byGroup = Map.groupBy(timed, (at) => lines[at]?.group ?? '');
  const all = { lines, timed, byGroup, finer: { plain: new Map(), ofYear: new Map() } };
  let last: number | null = null;
  return lines.map((line, at) => {
    const source = sourceOf(line, last, { ...all, own: parts.get(at) });
    if (source.kind === 'SPAN' || (source.kind === 'OWN' && isTimed(line.time))) last = at;
    return source;
  });
}

interface Around {
  readonly lines: readonly Line[];
  readonly own: readonly number[] | undefined;
  readonly timed: readonly number[];
  readonly byGroup: ReadonlyMap<string, readonly number[]>;
  readonly finer: { readonly plain: Lists; readonly ofYear: Lists };
}

type Lists = Map<readonly number[], readonly number[]>;

function sourceOf(line: Line, last: number | null, around: Around): TimeSource {
  const { own, timed, byGroup } = around;
  const { role, time } = line;
  const isFine = time.part !== null || time.full !== null;
  if (RESULTS.has(role) && !isFine) {
    const beside = byGroup.get(line.group) ?? (time.year ? [] : timed);
    const inOwn = own === undefined ? [] : finerThan(line, own, around);
    const finer = inOwn.length > 0 ? inOwn : finerThan(line, beside, around);
    if (finer.length > 0) return { kind: 'SPAN', lines: finer, whole: role !== 'SUBTOTAL' };
  }
  if (ASIDE.has(role) && !isTimed(time)) {
    const like = last ?? timed[0];
    if (like !== undefined) return { kind: 'LIKE', line: like };
  }
  return OWN;
}

/** Each list is made once, so that many totals over the same lines share it. */
function finerThan(
  line: Line,
  among: readonly number[],
  { lines, finer }: Around,
): readonly number[] {
  const known = line.time.year === null ? finer.plain : finer.ofYear;
  const found = known.get(among) ?? among.filter((at) => isFiner(lines[at], line));
  known.set(among, found);
  return found;
}

/** It says more about time than the total does. */
const isFiner = (part: Line | undefined, { time }: Line): boolean =>
  part !== undefined &&
  isTimed(part.time) &&
  (time.year === null || part.time.part !== null || part.time.full !== null);

/** The time of a total: the year its months lie in and, where some are missing, what is counted of it. */
export function spanOf(
  all: readonly TimeFound[],
  counted: readonly TimeFound[],
  whole: boolean,
): TimeFound {
  const union = unionOf(all);
  if (!union) return UNKNOWN_TIME;
  const covered = unionOf(counted) ?? union;
  const year = yearAround(union, all);
  const period = whole && year && all.every(({ periodKind }) => !isYear(periodKind)) ? year : union;
  const coverage = covered.from === period.from && covered.to === period.to ? null : covered;
  return { period, periodKind: kindOf(period), coverage, asOf: null, doubts: [], fromTitle: false };
}

const isYear = (kind: PeriodKind | null): boolean =>
  kind === 'FISCAL_YEAR' || kind === 'CALENDAR_YEAR';

function unionOf(times: readonly TimeFound[]): Period | null {
  const periods = times.flatMap(({ period }) => (period ? [period] : []));
  const [first] = periods;
  if (!first || periods.length < times.length) return null;
  return periods.reduce(
    (union, { from, to }) => ({
      from: from < union.from ? from : union.from,
      to: to > union.to ? to : union.to,
    }),
    first,
  );
}

/** The month of days, the fiscal year, or the calendar year when the parts start in January. */
function yearAround(union: Period, all: readonly TimeFound[]): Period | null {
  const month = periodOf('MONTH', union.from);
  if (contains(month, union) && all.every(({ periodKind }) => periodKind === 'DAY')) return month;
  const fiscal = fiscalYear(fiscalYearOf(union.from));
  if (contains(fiscal, union)) return fiscal;
  const calendar = periodOf('CALENDAR_YEAR', union.from);
  return contains(calendar, union) && all.length > 1 ? calendar : null;
}

function kindOf(period: Period): PeriodKind {
  const grain = grainOf(period);
  if (grain !== null) return grain;
  const isHalf =
    ['04-01', '10-01'].includes(period.from.slice(5)) &&
    ['09-30', '03-31'].includes(period.to.slice(5));
  const months =
    (Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4))) * 12 +
    Number(period.to.slice(5, 7)) -
    Number(period.from.slice(5, 7));
  return isHalf && months === 5 ? 'HALF' : 'STRETCH';
}
