import { parseArgs } from 'node:util';

export const BENCH_USAGE = `Usage: npm run bench -- [options]

  --only WORD     only the groups of lines whose name has the word in it; may be given several times:
                  product, pages, access, published, network, overview, kpi, load, scale, cells, imports
  --large N       the scale of the larger fictional network, about 100,000 events for each (5)
  --keep FOLDER   keep the larger database in a folder, and use what is there
  --json          a line of JSON for each line
`;

export interface BenchOptions {
  readonly only: readonly string[];
  readonly large: number;
  /** null: the larger database goes with the run. */
  readonly keep: string | null;
  readonly json: boolean;
}

const LARGE = 5;

/** null: not a way to call it. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        large: { type: 'string' },
        keep: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const large = Number(values.large ?? LARGE);
    if (!Number.isInteger(large) || large < 2) return null;
    return {
      only: values.only ?? [],
      large,
      keep: values.keep ?? null,
      json: values.json ?? false,
    };
  } catch {
    return null;
  }
}
