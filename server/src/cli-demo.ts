import type { INestApplicationContext } from '@nestjs/common';
import {
  DEMO_SIZE,
  DemoLoaderService,
  type DemoReport,
  LEAST_CENTERS,
  MOST_CENTERS,
  MOST_SCALE,
} from './modules/demo-network/index.js';
import { DemoTargetService } from './modules/kpi/index.js';
import { systemContext } from './platform/context/system-context.js';
import { invalid } from './platform/errors/domain-error.js';

interface DemoCommand {
  readonly app: INestApplicationContext;
  readonly flags: { readonly scale?: string; readonly centers?: string; readonly json?: boolean };
}

interface Done {
  readonly isRefused: boolean;
  readonly report: DemoReport;
  readonly text: string;
}

const THERE = `The fictional network is in this database already. Use another one, or another MUSUBI_DATA_DIR.
架空のネットワークはすでに入っています。ほかのデータベースか MUSUBI_DATA_DIR を指定してください。`;

function wholeOf(flag: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalid('BAD_REQUEST', { detail: `--${flag} ${given} (${least} – ${most})` });
}

function toText({ size, units, figures, events, inConflict }: DemoReport): string {
  const { CONSULTATION: cases, BOOKING: bookings, SESSION: sessions } = events;
  return [
    `The fictional network: ${size.centers} centers, ${units} units, ${figures} figures.`,
    `  ${cases} consultations · ${bookings} bookings (${inConflict} in conflict) · ${sessions} sessions`,
  ].join('\n');
}

/** Loads the fictional network; how far it has come goes to standard error. */
export async function loadDemo({ app, flags }: DemoCommand): Promise<Done> {
  const size = {
    scale: wholeOf('scale', flags.scale ?? `${DEMO_SIZE.scale}`, 1, MOST_SCALE),
    centers: wholeOf(
      'centers',
      flags.centers ?? `${DEMO_SIZE.centers}`,
      LEAST_CENTERS,
      MOST_CENTERS,
    ),
  };
  const report = await app
    .get(DemoLoaderService)
    .load(systemContext(new Date()), size, (done, of) => {
      if (!flags.json) process.stderr.write(`logs of ${done} of ${of} centers\n`);
    });
  const isRefused = report.state === 'ALREADY_THERE';
  if (!isRefused) await app.get(DemoTargetService).load(size);
  return { isRefused, report, text: isRefused ? THERE : toText(report) };
}
