import { z } from 'zod';

import type { ImportRequest } from '../ingest.service.js';
import { LAYOUTS } from '../report/import-report.js';
import type { TableCorrection } from '../tables/figure.types.js';
import type { StoredBatch } from './import-store.repository.js';

/** How a file is to be read, as somebody said: kept with it. */
export interface HowToRead extends Pick<ImportRequest, 'unit' | 'layout' | 'period' | 'drop'> {
  readonly correction: TableCorrection | null;
}

export function howToRead({ unit, layout, period, drop, correction }: ImportRequest): HowToRead {
  return { unit, layout, period, drop, correction: correction ?? null };
}

const stored = z.object({
  unit: z.string().nullable(),
  layout: z.enum(LAYOUTS).nullable(),
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  drop: z.array(z.string()),
  correction: z.custom<TableCorrection>().nullable().default(null),
});

export const readHow = ({ request }: Pick<StoredBatch, 'request'>): HowToRead =>
  stored.parse(request);
