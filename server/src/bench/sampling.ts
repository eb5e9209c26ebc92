/** One measured thing beside its reference, both taken in turn in the same run. */
export interface BenchLine {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly median: number;
  readonly p95: number | null;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly goal: string;
  readonly holds: boolean;
}

export function quantile(numbers: readonly number[], at: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs both in turn, A B A B …, after a warm-up; milliseconds of each. */
export async function interleave(
  work: () => Promise<unknown>,
  reference: () => Promise<unknown>,
  rounds: number,
): Promise<{ work: number[]; reference: number[] }> {
  const taken = { work: [] as number[], reference: [] as number[] };
  for (let round = 0; round < rounds + Math.ceil(rounds / 4); round += 1) {
    const [a, b] = [await timed(work), await timed(reference)];
    if (round < Math.ceil(rounds / 4)) continue;
    taken.work.push(a);
    taken.reference.push(b);
  }
  return taken;
}
