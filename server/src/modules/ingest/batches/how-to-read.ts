import { z } from 'zod';
import type { StoredBatch } from '../../records/index.js';
import type { ImportRequest } from '../ingest.service.js';

/** How a file is to be read, as somebody said: kept with it. */
export type HowToRead = Pick<ImportRequest, 'unit' | 'layout' | 'period' | 'drop'>;

export function howToRead({ unit, layout, period, drop }: HowToRead): HowToRead {
  return { unit, layout, period, drop };
}

const stored = z.object({
  unit: z.string().nullable(),
  layout: z.enum(['tidy', 'consultations', 'bookings', 'sessions']).nullable(),
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  drop: z.array(z.string()),
});

export const readHow = ({ request }: StoredBatch): HowToRead => stored.parse(request);
