import { z } from 'zod';
import { isDay } from '../../platform/time/period.js';
import { CENTER_KINDS } from './directory.js';

const MAX_CODE = 100;

const day = z.string().refine(isDay, 'is not a day of the calendar');
const text = z.object({ ja: z.string().min(1), en: z.string().min(1) });
const names = z.array(text.extend({ from: day.optional(), to: day.optional() })).min(1);
const code = z.string().refine(isCode, 'is not a code');

/** `seeds/network/org-units.json`: parents stand before their children. */
export const unitsFile = z.array(
  z.strictObject({
    code,
    level: z.enum(['COUNTRY', 'CITY', 'CENTER', 'SPACE']),
    parent: code.optional(),
    municipalityCode: z.string().refine(isMunicipalityCode, 'has a wrong check digit').optional(),
    names,
    openedOn: day.optional(),
    closedOn: day.optional(),
    /** Of a space. */
    seats: z.number().int().positive().optional(),
    /** Of a center: who set it up and runs it. */
    centerKind: z.enum(CENTER_KINDS).optional(),
    fictional: z.boolean().optional(),
    note: text.optional(),
  }),
);

/** `seeds/network/groups.json` */
export const groupsFile = z.array(
  z.strictObject({
    code,
    names,
    members: z.array(z.strictObject({ unit: code, from: day.optional(), to: day.optional() })),
    note: text.optional(),
  }),
);

export type UnitFile = z.infer<typeof unitsFile>[number];
export type GroupFile = z.infer<typeof groupsFile>[number];

/** The form of every code of the network: small letters and digits, joined by single hyphens or strokes. */
export function isCode(value: string): boolean {
  return value.length <= MAX_CODE && /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(value);
}

/** 全国地方公共団体コード: five digits and a check digit. */
export function isMunicipalityCode(value: string): boolean {
  return /^\d{6}$/.test(value) && municipalityCheckDigit(value) === value[5];
}

/** The sixth digit of a municipality code, from the five before it. */
export function municipalityCheckDigit(code: string): string {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return String((11 - (sum % 11)) % 10);
}
