import { z } from 'zod';
import { CLAIM_KINDS, COMPARISONS } from '../judging/claim-kinds.js';

/** `seeds/claims/*.json`: sentences of the published documents that claim something. */
export const claimsFile = z.array(
  z.strictObject({
    /** Stays what it is: a claim that was recorded, or removed, does not come again. */
    seed: z.string().min(1),
    document: z.string().min(1),
    line: z.number().int().min(1),
    sentence: z.string().min(1),
    unit: z.string().min(1),
    fiscalYear: z.number().int(),
    kind: z.enum(CLAIM_KINDS),
    link: z
      .strictObject({
        metric: z.string(),
        breakdown: z.string().nullable(),
        option: z.string().nullable(),
        comparison: z.enum(COMPARISONS),
      })
      .nullable(),
  }),
);
