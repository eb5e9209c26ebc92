import { z } from 'zod';
import { PLAN_KINDS, PLAN_STATUSES, RESULT_STATES } from './plan.js';

const names = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
/** Of what is invented there is no document, and so no line. */
const printed = z.strictObject({
  line: z.number().int().positive().optional(),
  text: z.string().min(1),
});
const year = z.number().int();

const node = z.strictObject({
  code: z.string().regex(/^\d+(?:-\d+)*$/),
  parent: z.string().nullable(),
  kind: z.enum(PLAN_KINDS),
  number: z.string().min(1).nullable(),
  title: z.string().min(1),
  line: z.number().int().positive().optional(),
  /** [2-5の再掲] */
  mark: z.string().optional(),
  remark: printed.optional(),
  listed: printed.optional(),
  tags: z.array(z.string()).optional(),
  text: z.array(printed),
});

/** What a city says of a measure, in an invented plan. */
const said = z.strictObject({
  node: z.string(),
  section: z.string().optional(),
  indicators: z.array(z.strictObject({ metric: z.string(), programme: z.string().optional() })),
  results: z.array(
    z.strictObject({
      fiscalYear: year,
      state: z.enum(RESULT_STATES),
      text: z.string().min(1),
      programmes: z.array(z.string()).optional(),
    }),
  ),
});

/** `seeds/plans/*.json`: a plan with its versions, each text with its line in the document. */
export const planFile = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  unit: z.string(),
  name: names,
  from: year.optional(),
  to: year.optional(),
  versions: z
    .array(
      z.strictObject({
        number: z.number().int().positive(),
        status: z.enum(PLAN_STATUSES),
        printedStatus: z.string().optional(),
        dated: z.string().optional(),
        document: z.string().optional(),
        nodes: z.array(node),
      }),
    )
    .min(1),
  said: z.array(said).optional(),
  /** Who said it. */
  author: z.string().optional(),
});

export type PlanFile = z.infer<typeof planFile>;
export type PlanFileNode = z.infer<typeof node>;
