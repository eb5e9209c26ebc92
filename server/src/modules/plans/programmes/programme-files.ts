import { z } from 'zod';

/** Of what is invented there is no document, and so no line. */
const printed = z.strictObject({
  line: z.number().int().positive().optional(),
  text: z.string().min(1),
});
const names = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const year = z.number().int();

const programme = z.strictObject({
  /** 4-2 is the second part of the fourth programme. */
  code: z.string().regex(/^\d+(?:-\d+)?$/),
  number: z.string().min(1).nullable(),
  name: z.string().min(1),
  line: z.number().int().positive().optional(),
  other: printed.optional(),
  planned: printed.optional(),
  result: printed.optional(),
  narrative: printed.optional(),
  outcome: printed.optional(),
  /** `session.held seminar`, `web.access` */
  figures: z.array(z.string()),
});

/** `seeds/plans/programmes-*.json`: what a center plans and does in its years, and what became of what. */
export const programmesFile = z.strictObject({
  unit: z.string(),
  years: z.array(
    z.strictObject({
      fiscalYear: year,
      document: z.string().optional(),
      programmes: z.array(programme),
    }),
  ),
  links: z.array(
    z.strictObject({
      fromYear: year,
      toYear: year,
      from: z.string(),
      to: z.string(),
      partial: z.boolean().optional(),
      note: z.string().optional(),
    }),
  ),
  /** What is to stand on the time axis where the programmes change. */
  marks: z.array(z.strictObject({ fromYear: year, toYear: year, text: names })).optional(),
});

export type ProgrammesFile = z.infer<typeof programmesFile>;
