import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aFigure } from '../../../test/builders/figures.js';
import { TestApp } from '../../../test/support/test-app.js';
import { Database } from '../../platform/database/database.js';
import type { Period } from '../../platform/time/period.js';
import { type Figure, RecordsService } from '../records/index.js';
import { QualityService } from './quality.service.js';
import type { RuleFigure } from './rules/figure-set.js';

const day = (n: number): Date => new Date(`2026-01-0${n}T00:00:00Z`);
const at = (n: number): string => `2026-01-0${n}T00:00:00Z`;

let app: TestApp;
let quality: QualityService;
let unitId: string;
beforeEach(async () => {
  app = await TestApp.start('seeded');
  quality = app.app.get(QualityService);
  const units = await app.database.rows<{ id: string }>(
    `SELECT id FROM org_unit WHERE code = 'musashino-place'`,
  );
  unitId = units[0]?.id ?? '';
});
afterEach(() => app.stop());

function toReported({ metric, from, to, value, ...figure }: RuleFigure): Figure {
  return {
    ...{ ...figure, unitId, metric: metric.code, periodFrom: from, periodTo: to },
    ...{ value: value === null ? null : String(value), numerator: null, denominator: null },
    ...{ asOf: null, documentId: null, line: null, noteJa: null, noteEn: null },
  };
}

/** The unit hands figures in, and they are checked as an import does it. */
function bring(on: number, ...figures: RuleFigure[]): Promise<void> {
  const part = { reporterId: unitId, batchId: unitId, at: day(on) };
  const metrics = figures.map(({ metric }) => metric.code);
  return app.app.get(Database).write(async (tx) => {
    await app.app.get(RecordsService).commit(tx, part, figures.map(toReported));
    await quality.refresh(tx, unitId, metrics, day(on));
  });
}

function found(question: { metrics?: string[]; period?: Period } = {}) {
  const { metrics = null, period = null } = question;
  return app.app
    .get(Database)
    .read((tx) => quality.find(tx, { unitIds: [unitId], metrics, period }));
}

const loans = (total: number) => [
  aFigure('equipment.loans', 'FY2022', total),
  aFigure('equipment.loans equipment_kind=copier', 'FY2022', 30),
  aFigure('equipment.loans equipment_kind=printer', 'FY2022', 40),
];
const groups = (registered: number, period = 'FY2022') =>
  aFigure('group.registered', period, registered);
const visits = (count: number, period = 'FY2022') =>
  aFigure('facility.visiting_groups', period, count);

describe('the findings of a reporter', () => {
  it('follow its figures, and keep the day they were first found', async () => {
    await bring(1, ...loans(60));
    const [first] = await found();
    expect(first).toMatchObject({ numbers: { TOTAL: 60, PARTS_SUM: 70 }, foundAt: at(1) });
    await bring(2, ...loans(65));
    expect(await found()).toMatchObject([
      { key: first?.key, numbers: { TOTAL: 65, PARTS_SUM: 70 }, foundAt: at(1) },
    ]);
    await bring(3, ...loans(70));
    expect(await found()).toEqual([]);
    await bring(4, ...loans(60));
    expect(await found()).toMatchObject([{ key: first?.key, foundAt: at(4) }]);
  });

  it('stay where another metric changes', async () => {
    await bring(1, ...loans(60));
    await bring(2, aFigure('web.access', 'FY2022', 5));
    expect(await found()).toMatchObject([{ foundAt: at(1) }]);
  });

  it('are looked for in both of two metrics that are set against each other, whichever comes later', async () => {
    await bring(1, groups(10));
    await bring(2, visits(50));
    expect(await found()).toMatchObject([
      { metrics: ['group.registered', 'facility.visiting_groups'], foundAt: at(2) },
    ]);
    await bring(3, groups(50));
    expect(await found()).toEqual([]);
  });

  it('are given by metric and by period', async () => {
    await bring(1, ...loans(60), groups(10, 'FY2023'), visits(50, 'FY2023'));
    const kinds = async (question: Parameters<typeof found>[0]) =>
      (await found(question)).map(({ kind }) => kind);
    expect(await kinds({})).toEqual(['SUM_OF_PARTS', 'UNIQUE_AGAINST_CUMULATIVE']);
    expect(await kinds({ metrics: ['facility.visiting_groups'] })).toEqual([
      'UNIQUE_AGAINST_CUMULATIVE',
    ]);
    const march = { from: '2023-03-31', to: '2023-03-31' };
    expect(await kinds({ period: march })).toEqual(['SUM_OF_PARTS']);
    expect(await kinds({ period: { from: '2024-04-01', to: '2024-04-30' } })).toEqual([]);
  });
});

describe('a check of everything', () => {
  const checked = () =>
    app.database.rows<{ rules: string; n: number }>(
      'SELECT rules, count(*)::integer AS n FROM reporter_check GROUP BY rules ORDER BY rules',
    );

  it('finds what figures from before the rules hold, once', async () => {
    await bring(1, ...loans(60));
    await app.database.rows('DELETE FROM finding');
    await app.database.rows('DELETE FROM reporter_check');
    await quality.recheckStale(day(2));
    expect(await found()).toMatchObject([{ foundAt: at(2) }]);
    await app.database.rows('DELETE FROM finding');
    await quality.recheckStale(day(3));
    expect(await found()).toEqual([]);
  });

  it('looks again at those whose findings come from other rules', async () => {
    await app.database.rows(`UPDATE reporter_check SET rules = 'old'`);
    await app.database.rows('DELETE FROM finding');
    await quality.recheckStale(day(2));
    expect((await checked()).map(({ rules }) => rules)).not.toContain('old');
    expect(await app.database.rows('SELECT 1 FROM finding')).toHaveLength(9);
  });

  it('counts what differs, and writes it only when it is not to verify', async () => {
    expect(await quality.rebuild({ verifyOnly: true }, day(2))).toBe(0);
    await app.database.rows(
      `UPDATE finding SET numbers = '{"TOTAL": 1, "PARTS_SUM": 2}' WHERE kind = 'SUM_OF_PARTS'`,
    );
    await app.database.rows(`DELETE FROM finding WHERE kind = 'OUTLIER'`);
    await app.database.rows(`UPDATE finding SET key = 'other' WHERE kind = 'RESIDUAL_SHARE'`);
    expect(await quality.rebuild({ verifyOnly: true }, day(2))).toBe(5);
    expect(await quality.rebuild({ verifyOnly: false }, day(2))).toBe(5);
    expect(await quality.rebuild({ verifyOnly: true }, day(2))).toBe(0);
  });
});
