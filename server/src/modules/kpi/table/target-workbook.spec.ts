import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { aStanding, gridRows, knownTargets } from '../../../../test/builders/target-tables.js';
import { getMetric, METRICS } from '../../catalogue/index.js';
import { SCHEMES } from '../schemes/schemes.js';
import { type Aim, TARGET_TYPES, type TargetType } from '../targets/aim.js';
import { checkTarget } from '../targets/check-target.js';
import type { Target } from '../targets/target.js';
import { findHeader } from './columns.js';
import { readLines } from './read-lines.js';
import { choiceRows, targetRows, targetWorkbook } from './target-workbook.js';

const some = <T>(list: readonly T[]) => fc.constantFrom(...list);

function toAim(type: TargetType, a: number, b: number, dueOn: string): Aim {
  const none = { type, low: null, high: null, dueOn: null };
  switch (type) {
    case 'EXACT':
    case 'ABOUT':
      return { ...none, low: a, high: a };
    case 'RANGE':
      return { ...none, low: Math.min(a, b), high: Math.max(a, b) };
    case 'AT_LEAST':
      return { ...none, low: a };
    case 'AT_MOST':
      return { ...none, high: a };
    case 'ONGOING':
      return none;
    case 'MILESTONE':
      return { ...none, dueOn };
  }
}

const SIGNS = [...'\'=+-@＝ 年3〜4回件%あ\n,"', 'x'];
const text = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 });

/** Any target that can be set. */
const targets: fc.Arbitrary<Target> = fc
  .record({
    metric: some(METRICS.map(({ code }) => code)),
    type: some(TARGET_TYPES),
    parts: fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 })),
    dueOn: some(['2026-04-01', '2026-10-15', '2027-02-28', '2027-03-31']),
    printed: fc.option(text),
    profile: some(['EVEN', 'LAST_YEAR', 'OWN'] as const),
    scheme: some(SCHEMES.map(({ code }) => code)),
    baseline: fc.option(fc.integer({ min: 0, max: 90_000_000 })),
    reason: text,
    isOfProgramme: fc.boolean(),
  })
  .map(({ metric: code, type, parts: [a, b], ...rest }) => {
    const metric = getMetric(code);
    const isRatio = metric.unit === 'ratio';
    const number = (n: number) => (isRatio ? n / 100_000 : n);
    const hasProgrammes = metric.disaggregations.includes('programme');
    return aStanding({
      metric: code,
      programme: hasProgrammes && rest.isOfProgramme ? 'seminar' : '',
      aim: toAim(type, number(a), number(a === b ? b + 1 : b), rest.dueOn),
      ...{ printed: rest.printed, profile: rest.profile, scheme: rest.scheme, reason: rest.reason },
      shares: rest.profile === 'OWN' ? Array.from({ length: 12 }, () => 1 / 12) : null,
      baseline: rest.baseline === null ? null : number(rest.baseline),
      baselineYear: rest.baseline === null ? null : 2024,
    });
  })
  .map((target) => ({ ...target, key: `${target.metric} ${target.programme}` }))
  .filter((target) => {
    try {
      checkTarget(target, target);
      return true;
    } catch {
      return false;
    }
  })
  // As it is kept.
  .map((target) => ({ ...target, ...checkTarget(target, target) }));

const lists = fc.uniqueArray(targets, {
  selector: ({ metric, programme }) => `${metric} ${programme}`,
  maxLength: 12,
});

describe('the template', () => {
  it('is read back as what stands, whatever that is', () => {
    fc.assert(
      fc.property(lists, (standing) => {
        const known = knownTargets({ standing });
        const rows = gridRows(targetRows('=1+1', known));
        const header = findHeader(rows);
        const lines = header ? readLines(rows, header, known) : [];
        expect(lines.map(({ state, refusal }) => refusal ?? state)).toEqual(
          standing.map(() => 'SAME'),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('holds no formula, and begins no text as one', async () => {
    const standing = [aStanding({ reason: '=1+1' })];
    const programmes = [{ code: 'seminar', ja: '+cmd', en: '@x' }];
    const known = knownTargets({ standing, programmes });
    const { sheets } = await readXlsx(await targetWorkbook('=HYPERLINK(1)', known));
    const cells = sheets.flatMap(({ cells: own }) => [...(own?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
    const texts = sheets.flatMap(({ rows }) => rows.flat()).map(String);
    expect(texts.filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(["'=1+1", "'+cmd"]));
  });

  it('names each metric so that it is found, and the programmes of the year', () => {
    const names = choiceRows(knownTargets()).map(([name]) => name);
    expect(names).toContain('はじめてのNPO講座');
    expect(names.slice(1, 1 + METRICS.length).length).toBe(METRICS.length);
    expect(new Set(names.slice(1, 1 + METRICS.length)).size).toBe(METRICS.length);
  });
});
