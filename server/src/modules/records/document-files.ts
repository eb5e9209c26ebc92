import { z } from 'zod';

const text = z.object({ ja: z.string().min(1), en: z.string().min(1) });

/** `seeds/published/documents.json`: the documents figures are taken from. */
export const documentsFile = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
    /** Below `seeds/`. */
    file: z.string().regex(/^[a-z]+\/[\w-]+(?:\.[\w-]+)*$/),
    title: text,
    publisher: text,
    status: text,
    fiscalYear: z.number().int().optional(),
    /** Whose paper it is, also where no figure is taken from it. */
    unit: z.string().optional(),
  }),
);

export type DocumentFile = z.infer<typeof documentsFile>[number];
