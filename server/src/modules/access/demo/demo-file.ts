import { z } from 'zod';
import { type Page, PAGES } from '../roles/page.js';
import { type Role, ROLES } from '../roles/role.js';

const role = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);
const page = z.enum(Object.keys(PAGES) as [Page, ...Page[]]);

/** `seeds/demo/demo.json`: who can be tried in a demo, and what its networks publish. */
export const demoFile = z.strictObject({
  people: z.array(
    z.strictObject({
      role,
      name: z.string().min(1),
      email: z.string().endsWith('@demo.invalid'),
      unit: z.string().optional(),
    }),
  ),
  published: z.array(z.strictObject({ unit: z.string(), pages: z.array(page) })),
});

export type DemoFile = z.infer<typeof demoFile>;
