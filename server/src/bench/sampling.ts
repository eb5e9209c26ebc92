/** One measured thing beside its reference, both taken in turn in the same run. */
export interface BenchLine {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB' | 'answers/s' | 'statements' | 'points' | 'edits';
  readonly median: number;
  readonly p95: number | null;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly goal: string;
  readonly holds: boolean;
}

/** As they are measured. */
export type BenchLines = AsyncGenerator<BenchLine, void>;

export interface Taken {
  readonly work: number[];
  readonly reference: number[];
}

export function quantile(numbers: readonly number[], at: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface How {
  /** At most so many rounds; fewer where they take long. */
  readonly rounds: number;
  readonly warmUp?: number;
  /** What comes before A, and is not timed. */
  readonly before?: () => Promise<unknown>;
}

const LONG_MS = 4_000;
const LEAST_ROUNDS = 20;

/** Runs both in turn, A B A B …, after a warm-up; milliseconds of each. */
export async function interleave(
  work: () => Promise<unknown>,
  reference: () => Promise<unknown>,
  { rounds, warmUp = Math.ceil(rounds / 10), before }: How,
): Promise<Taken> {
  const taken: Taken = { work: [], reference: [] };
  let began = performance.now();
  for (let round = 0; round < rounds + warmUp; round += 1) {
    if (round === warmUp) began = performance.now();
    const isEnough = taken.work.length >= LEAST_ROUNDS && performance.now() - began > LONG_MS;
    if (isEnough) break;
    await before?.();
    const [a, b] = [await timed(work), await timed(reference)];
    if (round < warmUp) continue;
    taken.work.push(a);
    taken.reference.push(b);
  }
  return taken;
}

/** A goal beside the reference: `holds` gets both medians. */
export interface Goal {
  readonly goal: string;
  readonly holds: (work: number, reference: number) => boolean;
}

export const within = (what: string, ms: number): Goal => ({
  goal: `${what} + ${ms} ms`,
  holds: (work, reference) => work <= reference + ms,
});

export const atMost = (times: number, what: string): Goal => ({
  goal: `≤ ${times} × ${what}`,
  holds: (work, reference) => work <= reference * times,
});

/** Milliseconds of both, as a line. */
export function toLine(name: string, { work, reference }: Taken, { goal, holds }: Goal): BenchLine {
  const [a, b] = [median(work), median(reference)];
  return {
    name,
    unit: 'ms',
    median: a,
    p95: quantile(work, 0.95),
    reference: b,
    ratio: a / b,
    goal,
    holds: holds(a, b),
  };
}

/** A number with a limit of its own and no reference. */
export function toPlainLine(
  name: string,
  unit: BenchLine['unit'],
  value: number,
  limit: number,
): BenchLine {
  return {
    name,
    unit,
    median: value,
    p95: null,
    reference: null,
    ratio: null,
    goal: `≤ ${limit} ${unit}`,
    holds: value <= limit,
  };
}
