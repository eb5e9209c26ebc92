import { readdir, readFile } from 'node:fs/promises';

const LOOK_EVERY_MS = 100;
const KB_OF_MB = 1024;

/** The most memory processes of some programs had that were started below one process; Linux tells, others do not. */
export class ProcessMemory {
  private readonly most = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;

  /** `programs`: words of their command lines. */
  constructor(
    private readonly above: number,
    private readonly programs: readonly string[],
  ) {
    this.timer = setInterval(() => void this.look().catch(() => undefined), LOOK_EVERY_MS);
  }

  /** MB of each; none where nobody was seen. */
  end(): ReadonlyMap<string, number> {
    clearInterval(this.timer);
    return this.most;
  }

  private async look(): Promise<void> {
    const below = new Set([this.above]);
    const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    for (const pid of numbers.sort((a, b) => a - b)) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      if (!below.has(numberIn(status, 'PPid'))) continue;
      below.add(pid);
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      const program = this.programs.find((word) => command.includes(word));
      if (program === undefined) continue;
      const mb = numberIn(status, 'VmHWM') / KB_OF_MB;
      this.most.set(program, Math.max(mb, this.most.get(program) ?? 0));
    }
  }
}

function numberIn(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
