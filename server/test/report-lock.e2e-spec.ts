import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CENTER,
  daysOf,
  operationOf,
  ReportSteps,
  valueOf,
  which,
} from './builders/report-steps.js';
import type { TestClient } from './support/test-client.js';

let steps: ReportSteps;
beforeAll(async () => {
  steps = await ReportSteps.start();
});
afterAll(() => steps.app.stop());

interface Body {
  code: string;
  message: { ja: string };
  next: { ja: string };
}

describe('an approved report', () => {
  beforeAll(async () => {
    await steps.month('2024-05', [7, 8]);
    await steps.take('2024-05', ['SUBMIT', 'APPROVE', 'PUBLISH']);
    await steps.month('2024-06', [3]);
    await steps.take('2024-06', ['SUBMIT', 'APPROVE']);
    await steps.month('2024-07', [1, 2, 3]);
  });

  const LOCKED = 'REPORT_LOCKED';

  it('takes no other rows, in a preview as when stored, and says who approved it and what to do', async () => {
    const stored = () =>
      steps.app.database.rows(`SELECT * FROM consultation ORDER BY id`).then((rows) => rows.length);
    const before = await stored();
    for (const more of ['&dryRun=true', '&stage=true', '']) {
      const { from, to } = daysOf('2024-05');
      const answer = await steps.consult(['2024-05-07'], from, to, more);
      const body = answer.json<{ error?: Body; report?: { error?: Body } }>();
      const error = body.error ?? body.report?.error;
      expect(error?.code).toBe(LOCKED);
      expect(error?.message.ja).toMatch(
        /2024年5月の相談の記録は、20\d\d年\d+月\d+日にDIRECTOR nishitokyo-yumecollaboさんが承認したので、変えられません。/,
      );
      expect(error?.next.ja).toContain('訂正をはじめる');
    }
    expect(await stored()).toBe(before);
    expect((await steps.look('2024-05')).changedSince).toEqual([]);
  });

  it('takes the same rows again, also in a file of more months', async () => {
    const same = await steps.month('2024-05', [7, 8]);
    expect(same.json<{ state: string }>().state).toBe('COMMITTED');
    const more = await steps.consult(
      [
        '2024-05-07',
        '2024-05-08',
        '2024-06-03',
        '2024-07-01',
        '2024-07-02',
        '2024-07-03',
        '2024-08-01',
      ],
      '2024-05-01',
      '2024-08-31',
    );
    expect(more.json<{ state: string }>().state).toBe('COMMITTED');
    const other = await steps.consult(
      ['2024-05-07', '2024-08-01'],
      '2024-05-01',
      '2024-08-31',
      '&dryRun=true',
    );
    expect(other.json<{ error?: Body }>().error?.code).toBe(LOCKED);
  });

  it('cannot be taken back with its file, nor lose the days it is of', async () => {
    const batch = async (days: string) => {
      const [row] = await steps.app.database.rows<{ id: string }>(
        `SELECT b.id FROM import_batch b JOIN import_part p ON p.batch_id = b.id ORDER BY p.id DESC LIMIT 1`,
      );
      return `revertImport(id: "${row?.id}") { state } # ${days}`;
    };
    // It said the same of the approved months: without it, what was said before stands.
    await steps.app.data(`mutation { ${await batch('of May to August')} \n }`);
    expect((await steps.look('2024-05')).state).toBe('PUBLISHED');
    const nothing = `reportNoActivity(unit: "${CENTER}", dataSet: CONSULTATIONS, month: "2024-09-01")`;
    await steps.app.data(`mutation { ${nothing} }`);
    await steps.take('2024-09', ['SUBMIT', 'APPROVE']);
    const { code } = await steps.app.refusal(`mutation { ${await batch('without activity')} \n }`);
    expect(code).toBe(LOCKED);
    expect((await steps.look('2024-09')).received).toBe(true);
    expect((await steps.month('2024-09', [3])).json<{ error?: Body }>().error?.code).toBe(LOCKED);
    const again = await steps.director.ask(
      `mutation { reportNoActivity(unit: "${CENTER}", dataSet: CONSULTATIONS, month: "2024-05-01") }`,
    );
    expect(again.errors?.[0]?.extensions.code).toBe(LOCKED);
  });

  it('opens with an amendment, and its next version shows the difference', async () => {
    const opened = await steps.take('2024-05', ['AMEND']);
    expect(opened).toMatchObject({ state: 'AMENDING', version: 2, publishedVersion: 1 });
    expect((await steps.month('2024-05', [7, 8, 9])).json<{ state: string }>().state).toBe(
      'COMMITTED',
    );
    const now = await steps.look('2024-05');
    expect([valueOf(now), now.differences]).toEqual([2, []]);
    expect(
      now.changedSince.map(({ before, after }) => [before?.value, after?.value]),
    ).toContainEqual([2, 3]);
    const { differences, ...report } = await steps.take('2024-05', [
      'SUBMIT',
      'APPROVE',
      'PUBLISH',
    ]);
    expect(report).toMatchObject({
      state: 'PUBLISHED',
      version: 2,
      publishedVersion: 2,
      changedSince: [],
    });
    expect(differences).toHaveLength(1);
    expect(differences[0]?.before).toEqual({ version: 1, state: 'APPROVED' });
    expect(differences[0]?.after).toEqual({ version: 2, state: 'APPROVED' });
    expect(differences[0]?.changes).toContainEqual({
      ...{ before: { metric: 'consultation.cases', value: 2 }, change: 1 },
      after: { metric: 'consultation.cases', value: 3 },
    });
    expect((await steps.month('2024-05', [7])).json<{ error?: Body }>().error?.code).toBe(LOCKED);
  });
});

describe('approved figures', () => {
  const row = (period: string, amount: number, metric = 'web.access') =>
    `${CENTER},${CENTER},${metric},${period},${amount}`;
  const hand = (rows: string[], query = '') =>
    steps.app.upload(['reporter,unit,metric,period,value', ...rows].join('\n'), { query });
  const type = (period: string, printed: string, version = 'null') =>
    `recordObservation(input: { unit: "${CENTER}", metric: "web.access", period: "${period}", printed: "${printed}",
      expectedVersion: ${version} }) { added }`;

  beforeAll(async () => {
    await hand([row('2024-04', 10), row('2024-05', 20)]);
    const about = which('2024-04', 'MONTHLY_FIGURES');
    await steps.staff.data(`mutation { ${operationOf('SUBMIT', about)} { state } }`);
    await steps.director.data(`mutation { ${operationOf('APPROVE', about)} { state } }`);
  });

  it('are refused row by row where they are others; the rest may come in', async () => {
    const rows = [row('2024-04', 11), row('2024-05', 21)];
    const preview = await hand(rows, '?dryRun=true');
    const report = preview.json<{ state: string; rows: { line: number; error?: Body }[] }>();
    expect(report.state).toBe('REFUSED');
    expect(report.rows.find(({ line }) => line === 2)?.error?.code).toBe('REPORT_LOCKED');
    expect(preview.json()).toMatchObject({ counts: { REFUSED: 1, NEW_VERSION: 1 } });
    expect((await hand([row('2024-04', 10), row('2024-05', 21)])).json()).toMatchObject({
      state: 'COMMITTED',
      counts: { UNCHANGED: 1, NEW_VERSION: 1 },
    });
    expect((await hand([row('2024-04-09', 3)])).json()).toMatchObject({ state: 'REFUSED' });
    expect((await hand([row('FY2024', 300)])).json()).toMatchObject({ state: 'COMMITTED' });
  });

  it('are refused where they are typed, already while typing', async () => {
    expect((await steps.staff.refusal(`mutation { ${type('2024-04', '12', '1')} }`)).code).toBe(
      'REPORT_LOCKED',
    );
    const { entryChecks } = await steps.staff.data<{ entryChecks: { error: Body | null }[] }>(
      `{ entryChecks(inputs: [{ unit: "${CENTER}", metric: "web.access", period: "2024-04", printed: "12" }]) { error { code } } }`,
    );
    expect(entryChecks[0]?.error?.code).toBe('REPORT_LOCKED');
    await steps.staff.data(`mutation { ${type('2024-06', '30')} }`);
  });

  it('are those of a center and its spaces: a new metric of that month is refused, too', async () => {
    expect((await hand([row('2024-04', 5, 'newsletter.copies')])).json()).toMatchObject({
      state: 'REFUSED',
    });
    // Whoever hands it in: the report is that of the unit the figure is of.
    const byCity = `132292,${CENTER},facility.visitors,2024-04,5`;
    expect((await hand([byCity])).json()).toMatchObject({ state: 'REFUSED' });
    expect(valueOf(await steps.look('2024-04', steps.app, 'MONTHLY_FIGURES'), 'web.access')).toBe(
      10,
    );
  });

  it('cannot be taken back with their file, and can when the report is open again', async () => {
    await hand([row('2024-08', 80)], `?unit=${CENTER}`);
    const [batch] = await steps.app.database.rows<{ id: string }>(
      `SELECT id FROM import_batch ORDER BY started_at DESC LIMIT 1`,
    );
    const about = which('2024-08', 'MONTHLY_FIGURES');
    const step = (name: string, by: TestClient) =>
      by.data(`mutation { ${operationOf(name, about)} { state } }`);
    await step('SUBMIT', steps.staff);
    await step('APPROVE', steps.director);
    const undo = `mutation { revertImport(id: "${batch?.id}") { state } }`;
    expect((await steps.staff.refusal(undo)).code).toBe('REPORT_LOCKED');
    await step('AMEND', steps.director);
    expect(await steps.staff.data(undo)).toEqual({ revertImport: { state: 'REVERTED' } });
    expect((await steps.refusal(operationOf('SUBMIT', about), steps.staff)).code).toBe(
      'REPORT_EMPTY',
    );
  });
});
