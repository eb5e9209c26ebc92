import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CENTER, operationOf, ReportSteps, valueOf, which } from './builders/report-steps.js';
import type { TestClient } from './support/test-client.js';

const OTHER = 'yokohama-kyodo';

let steps: ReportSteps;
beforeAll(async () => {
  steps = await ReportSteps.start();
});
afterAll(() => steps.app.stop());

describe('a report', () => {
  it('is a draft without anybody having done something, and cannot be submitted without anything in it', async () => {
    expect(await steps.look('2024-05')).toMatchObject({
      ...{ state: 'DRAFT', version: 1, received: false, next: ['SUBMIT'], history: [], totals: [] },
    });
    const { code, params } = await steps.refusal(
      operationOf('SUBMIT', which('2024-05')),
      steps.staff,
    );
    expect([code, params['periodJa']]).toEqual(['REPORT_EMPTY', '2024年5月']);
    await steps.consult(['2024-05-07'], '2024-05-01', '2024-05-30');
    expect((await steps.refusal(operationOf('SUBMIT', which('2024-05')), steps.staff)).code).toBe(
      'REPORT_EMPTY',
    );
  });

  it('goes from hand to hand: staff submit, the director approves, the network publishes', async () => {
    await steps.month('2024-05', [7, 8]);
    expect(await steps.look('2024-05', steps.staff)).toMatchObject({
      received: true,
      actions: ['SUBMIT'],
    });
    expect((await steps.look('2024-05', steps.viewer)).actions).toEqual([]);
    const submitted = await steps.take('2024-05', ['SUBMIT']);
    expect(submitted).toMatchObject({ state: 'SUBMITTED', actions: [] });
    expect(valueOf(submitted)).toBe(2);
    expect((await steps.look('2024-05', steps.director)).actions).toEqual(['RETURN', 'APPROVE']);
    const approved = await steps.take('2024-05', ['APPROVE']);
    expect(approved).toMatchObject({
      state: 'APPROVED',
      actions: ['AMEND'],
      publishedVersion: null,
    });
    const published = await steps.take('2024-05', ['PUBLISH']);
    expect(published).toMatchObject({ state: 'PUBLISHED', publishedVersion: 1, differences: [] });
    expect(published.history.map(({ state, comment }) => `${state} ${comment}`)).toEqual([
      ...['SUBMITTED ', 'APPROVED なぜなら', 'PUBLISHED '],
    ]);
  });

  it('stands in the table of what came in', async () => {
    const { completeness } = await steps.viewer.data<{
      completeness: { rows: { cells: { stage: string | null; version: number | null }[] }[] };
    }>(`{ completeness(units: ["${CENTER}"], period: { from: "2024-04-01", to: "2024-06-30" }, dataSets: [CONSULTATIONS]) {
      rows { cells { stage version } } } }`);
    expect(completeness.rows[0]?.cells).toEqual([
      { stage: null, version: null },
      { stage: 'PUBLISHED', version: 1 },
      { stage: null, version: null },
    ]);
  });

  it('is noted in the trail at each step', async () => {
    const trail = await steps.app.database.rows<{ action: string; changes: unknown }>(
      `SELECT action, changes FROM audit_entry WHERE action LIKE 'REPORT_%' AND subject = 'CONSULTATIONS 2024-05-01' ORDER BY id`,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      ...['REPORT_SUBMITTED', 'REPORT_APPROVED', 'REPORT_PUBLISHED'],
    ]);
    expect(trail[1]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'reportState', before: 'SUBMITTED', after: 'APPROVED' },
        { field: 'comment', before: null, after: 'なぜなら' },
      ]),
    );
  });

  it('says where it stands when a step comes too late, also where two press at once', async () => {
    await steps.month('2024-06', [3]);
    await steps.take('2024-06', ['SUBMIT']);
    const approve = `mutation { ${operationOf('APPROVE', which('2024-06'))} { state } }`;
    const answers = await Promise.all([
      steps.director.ask(approve),
      steps.app.ask(approve),
      steps.director.ask(approve),
    ]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort();
    expect(codes).toEqual(['DONE', 'REPORT_STATE', 'REPORT_STATE']);
    const { message, params } = await steps.refusal(
      operationOf('APPROVE', which('2024-06')),
      steps.director,
    );
    expect(params).toMatchObject({ state: 'APPROVED', version: 1 });
    expect(message.ja).toContain('いま「承認済み」です');
    const taken = await steps.app.database.rows(
      `SELECT FROM report_version WHERE state = 'APPROVED' AND period_from = '2024-06-01'`,
    );
    expect(taken).toHaveLength(1);
  });

  it('is sent back with a reason, and shows what was mended before it was approved', async () => {
    await steps.month('2024-07', [1, 2]);
    await steps.take('2024-07', ['SUBMIT']);
    const empty = operationOf('RETURN', which('2024-07'), ' ');
    expect((await steps.refusal(empty, steps.director)).code).toBe('NOTE_INVALID');
    expect(await steps.take('2024-07', ['RETURN'])).toMatchObject({ state: 'DRAFT', version: 1 });
    await steps.month('2024-07', [1, 2, 3]);
    expect((await steps.look('2024-07')).changedSince).toContainEqual({
      before: { metric: 'consultation.cases', value: 2 },
      after: { metric: 'consultation.cases', value: 3 },
    });
    const { differences } = await steps.take('2024-07', ['SUBMIT', 'APPROVE']);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({
      before: { version: 1, state: 'SUBMITTED' },
      after: { version: 1, state: 'APPROVED' },
    });
  });
});

describe('who may', () => {
  it.each<[string, string, () => TestClient]>([
    ['submit', 'SUBMIT', () => steps.coordinator],
    ['submit', 'SUBMIT', () => steps.viewer],
    ['approve', 'APPROVE', () => steps.staff],
    ['approve', 'APPROVE', () => steps.coordinator],
    ['send back', 'RETURN', () => steps.staff],
    ['publish', 'PUBLISH', () => steps.director],
    ['amend', 'AMEND', () => steps.staff],
    ['amend', 'AMEND', () => steps.coordinator],
  ])('not %s (%s)', async (_, step, by) => {
    expect((await steps.refusal(operationOf(step, which('2024-05')), by())).code).toBe('NOT_FOUND');
  });

  it('see it: members; a center elsewhere is not there, nor anything in public', async () => {
    expect((await steps.look('2024-05', steps.viewer)).history).toHaveLength(3);
    const elsewhere = which('2020-10', 'MONTHLY_FIGURES', OTHER);
    expect((await steps.viewer.refusal(`{ report(${elsewhere}) { state } }`)).code).toBe(
      'UNKNOWN_UNIT',
    );
    expect((await steps.refusal(operationOf('SUBMIT', elsewhere), steps.staff)).code).toBe(
      'UNKNOWN_UNIT',
    );
    await steps.app.data(
      `mutation { publishPages(unit: "${CENTER}", pages: [OVERVIEW]) { pages } }`,
    );
    const seen = await steps.app.passerBy().refusal(`{ report(${which('2024-05')}) { state } }`);
    expect(seen.code).toBe('UNKNOWN_UNIT');
  });
});

it.each([
  [which('2024-05', 'ANNUAL_REPORT'), 'REPORT_PERIOD'],
  [`unit: "${CENTER}", dataSet: CONSULTATIONS, period: { fiscalYear: 2024 }`, 'REPORT_PERIOD'],
  [`unit: "${CENTER}", dataSet: CONSULTATIONS, period: {}`, 'PERIOD_FORM'],
  [which('2024-05', 'CONSULTATIONS', '132292'), 'NOT_A_CENTER'],
  [which('2024-05', 'CONSULTATIONS', 'nowhere'), 'UNKNOWN_UNIT'],
])('%s is refused with %s', async (about, code) => {
  expect((await steps.app.refusal(`{ report(${about}) { state } }`)).code).toBe(code);
  expect((await steps.refusal(operationOf('SUBMIT', about), steps.app)).code).toBe(code);
});

it('a month or a year that is not over is not submitted', async () => {
  const about = `unit: "${CENTER}", dataSet: ANNUAL_REPORT, period: { fiscalYear: 2098 }`;
  expect((await steps.refusal(operationOf('SUBMIT', about), steps.staff)).code).toBe(
    'REPORT_NOT_OVER',
  );
});
