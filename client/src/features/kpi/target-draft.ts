import type {
  PaceProfile,
  PrintedTargetQuery,
  SetTargetInput,
  TargetChoicesQuery,
  TargetType,
} from '../../shared/graphql/generated/graphql';
import type { Row, Whose } from './kpi-model';

/** A metric a target can be set for. */
export type MetricChoice = TargetChoicesQuery['metrics'][number];

export const TYPES = [
  'EXACT',
  'RANGE',
  'ABOUT',
  'AT_LEAST',
  'AT_MOST',
  'ONGOING',
  'MILESTONE',
] as const satisfies readonly TargetType[];

export const PROFILES = ['EVEN', 'LAST_YEAR', 'OWN'] as const satisfies readonly PaceProfile[];

/** A target as it is typed; percents as percents. */
export interface TargetDraft {
  metric: string;
  programme: string;
  printed: string;
  type: TargetType;
  low: string;
  high: string;
  dueOn: string;
  profile: PaceProfile;
  shares: string[];
  /** Empty: what fits the type. */
  scheme: string;
  baseline: string;
  baselineYear: string;
  reason: string;
}

const MONTHS = 12;

const EMPTY: TargetDraft = {
  ...{ metric: '', programme: '', printed: '', type: 'EXACT', low: '', high: '', dueOn: '' },
  ...{ profile: 'EVEN', shares: Array.from({ length: MONTHS }, () => ''), scheme: '' },
  ...{ baseline: '', baselineYear: '', reason: '' },
};

export function toDraft(row: Row | null): TargetDraft {
  if (!row) return EMPTY;
  const { target, metric, programme } = row;
  const isRatio = metric.unit === 'ratio';
  return {
    ...{ metric: metric.code, programme: programme?.code ?? '' },
    printed: target.printed ?? '',
    ...toNumbers(target, isRatio),
    profile: target.profile,
    shares: target.shares?.map((share) => typed(share, true)) ?? EMPTY.shares,
    scheme: target.scheme.code,
    baseline: typed(target.baseline, isRatio),
    baselineYear: target.baselineYear === null ? '' : String(target.baselineYear),
    reason: '',
  };
}

/** Type and numbers, as they are typed. */
export function toNumbers(
  aim: Pick<NonNullable<PrintedTargetQuery['printedTarget']>, 'type' | 'low' | 'high' | 'dueOn'>,
  isRatio: boolean,
): Pick<TargetDraft, 'type' | 'low' | 'high' | 'dueOn'> {
  return {
    type: aim.type,
    low: typed(aim.low, isRatio),
    high: typed(aim.high, isRatio),
    dueOn: aim.dueOn ?? '',
  };
}

const PERCENT = 100;
const DIGITS = 12;

function typed(value: number | null, isRatio: boolean): string {
  if (value === null) return '';
  return String(isRatio ? Number((value * PERCENT).toPrecision(DIGITS)) : value);
}

/** Full width and commas are as good; what is no number is none. */
function toNumber(text: string, isRatio: boolean): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,%\s]/g, '');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
  return isRatio ? Number((Number(plain) / PERCENT).toPrecision(DIGITS)) : Number(plain);
}

/** Something is typed where a number belongs, and it is none. */
export const isNoNumber = (text: string): boolean =>
  text.trim() !== '' && toNumber(text, false) === null;

/** Which numbers a type has. */
export const hasLow = (type: TargetType): boolean =>
  ['EXACT', 'ABOUT', 'RANGE', 'AT_LEAST'].includes(type);
export const hasHigh = (type: TargetType): boolean => ['RANGE', 'AT_MOST'].includes(type);

/** What is aimed at, as the server takes it. */
export function toAim({ type, low, high, dueOn }: TargetDraft, isRatio: boolean) {
  return {
    type,
    low: hasLow(type) ? toNumber(low, isRatio) : null,
    high: hasHigh(type) ? toNumber(high, isRatio) : null,
    dueOn: type === 'MILESTONE' && /^\d{4}-\d{2}-\d{2}$/.test(dueOn) ? dueOn : null,
  };
}

/** Spread over months: only what adds up over the year, and has a number. */
export const isSpread = (type: TargetType, metric: MetricChoice | undefined): boolean =>
  metric?.additivityInTime === 'ADDITIVE' && (hasLow(type) || hasHigh(type));

/** Nothing is left out silently: what is typed and used has to be a number. */
export function holdsNoNumber(draft: TargetDraft, metric: MetricChoice): boolean {
  const { type, low, high, profile, shares, baseline } = draft;
  const isOwn = isSpread(type, metric) && profile === 'OWN';
  return [
    ...(hasLow(type) ? [low] : []),
    ...(hasHigh(type) ? [high] : []),
    ...(isOwn ? shares : []),
    baseline,
  ].some(isNoNumber);
}

export function toInput(
  draft: TargetDraft,
  { unit, fiscalYear }: Whose,
  metric: MetricChoice,
  expectedVersion: number,
): SetTargetInput {
  const isRatio = metric.unit === 'ratio';
  const profile = isSpread(draft.type, metric) ? draft.profile : 'EVEN';
  const baseline = toNumber(draft.baseline, isRatio);
  return {
    ...{ unit: unit.code, metric: draft.metric, programme: draft.programme || null, fiscalYear },
    ...toAim(draft, isRatio),
    printed: draft.printed.trim() || null,
    profile,
    // A month left empty has no share, as the hint says.
    shares: profile === 'OWN' ? draft.shares.map((share) => toNumber(share, true) ?? 0) : null,
    scheme: draft.scheme || null,
    baseline,
    baselineYear: draft.baselineYear === '' ? null : Number(draft.baselineYear),
    reason: draft.reason.trim() || null,
    expectedVersion,
  };
}
