import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';

interface Target {
  document: string;
  line: string;
  unit: string;
  fiscal_year: string;
  metric: string;
  programme: string;
  printed: string;
}

const text = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const table = <Row>(path: string): Row[] => parse<Row>(text(path), { columns: true });

const targets = table<Target>('plans/targets.csv');
const coverage = table<Record<string, string>>('published/coverage.csv');
const documents = JSON.parse(text('published/documents.json')) as { code: string; file: string }[];
const linesOf = new Map(documents.map(({ code, file }) => [code, text(file).split('\n')]));
const lineOf = ({ document, line }: Target): string =>
  linesOf.get(document)?.[Number(line) - 1] ?? '';

describe('the targets', () => {
  it('quote what is printed in the line they name', () => {
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((t) => t.printed === '' || !lineOf(t).includes(t.printed))).toEqual([]);
  });

  it('never share unit, metric, programme and year', () => {
    const keys = targets.map((t) => [t.unit, t.metric, t.programme, t.fiscal_year].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold every number of the documents that is said to be a target', () => {
    const printedIn = new Map<string, string>();
    for (const { document, line, printed } of targets) {
      const place = `${document} ${line}`;
      printedIn.set(place, `${printedIn.get(place) ?? ''} ${printed}`);
    }
    const numbers = coverage.filter(({ reason }) => reason === 'target');
    const forgotten = numbers.filter(
      ({ document, line, token = '' }) => !printedIn.get(`${document} ${line}`)?.includes(token),
    );
    expect(numbers.length).toBe(9);
    expect(forgotten).toEqual([]);
  });

  it('of S0 are what stands in its column of plans: one number, and one thing that goes on all year', () => {
    const ofS0 = targets.filter(({ document }) => document === 'S0');
    const [, plan = ''] = ofS0[0] ? lineOf(ofS0[0]).split('\t') : [];
    expect(ofS0.map(({ printed }) => printed)).toEqual(['年1回', '通年']);
    expect(ofS0.filter(({ printed }) => !plan.includes(printed))).toEqual([]);
  });
});
