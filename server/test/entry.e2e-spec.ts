import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RebuildService } from '../src/modules/rollup/index.js';
import { input, RECORD, Typist, UNIT } from './builders/typed-figures.js';
import { TestApp } from './support/test-app.js';

let app: TestApp;
let me: Typist;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  me = new Typist(app);
});
afterAll(() => app.stop());

const verify = async () => (await app.app.get(RebuildService).verify()).differences;

describe('a typed figure', () => {
  it('is read as people type it, counts at once, and says what changed', async () => {
    const first = await me.record([input({ printed: '１，０２４件' })]);
    expect(first).toMatchObject({ added: 1, changed: 0, unchanged: 0 });
    expect(first.figures[0]).toMatchObject({ before: null, after: { value: 1024, text: '1,024' } });
    expect(await me.line('2031-05', 'web.access')).toMatchObject({
      version: 1,
      current: { value: 1024, state: 'VALUE', fromLog: false },
    });
    const second = await me.record([input({ printed: '1,030', expectedVersion: 1 })]);
    expect(second).toMatchObject({ added: 0, changed: 1 });
    expect(second.figures[0]).toMatchObject({
      version: 2,
      before: { value: 1024 },
      after: { value: 1030 },
    });
    expect(await verify()).toBe(0);
  });

  it('keeps its note until somebody says another one, or that there is none', async () => {
    const at = { period: '2038-11' };
    const first = await me.record([input({ ...at, note: ' 工事のため半日休館 ' })]);
    expect(first.figures[0]?.after).toMatchObject({ value: 12, note: '工事のため半日休館' });
    const same = await me.record([input({ ...at, expectedVersion: 1 })]);
    expect(same).toMatchObject({ changed: 0, unchanged: 1 });
    expect((await me.line('2038-11', 'web.access')).current?.note).toBe('工事のため半日休館');
    const emptied = await me.record([input({ ...at, note: '', expectedVersion: 1 })]);
    expect(emptied).toMatchObject({ changed: 1, figures: [{ version: 2, after: { note: null } }] });
  });

  it('that is already so keeps nothing, also when it is sent twice at once', async () => {
    const asked = [input({ period: '2031-06' })];
    const both = await Promise.all([me.record(asked), me.record(asked)]);
    expect(both.map(({ added }) => added).sort()).toEqual([0, 1]);
    expect(both.map(({ importId }) => importId).filter(Boolean)).toHaveLength(1);
    const versions = await app.database.rows(
      `SELECT FROM observation WHERE metric = 'web.access' AND period_from = '2031-06-01'`,
    );
    expect(versions).toHaveLength(1);
  });

  it('stands in the history as what was typed, and can be taken back', async () => {
    const { importId } = await me.record([input({ period: '2031-07', printed: '7' })]);
    const again = await me.record([input({ period: '2031-07', printed: '8', expectedVersion: 1 })]);
    const asked = `query ($unit: String) { importBatches(unit: $unit) { batches { id layout state fileName
      counts { added changed } report { figureCount } } } }`;
    const { importBatches } = await app.data<{ importBatches: { batches: { id: string }[] } }>(
      asked,
      { unit: UNIT },
    );
    const kept = importBatches.batches.find(({ id }) => id === again.importId);
    expect(kept).toMatchObject({
      ...{ layout: 'entry', state: 'COMMITTED', counts: { added: 0, changed: 1 } },
      ...{ fileName: '入力 Entry 2031-07', report: { figureCount: 1 } },
    });
    const revert = 'mutation ($id: ID!) { revertImport(id: $id) { state } }';
    expect((await app.refusal(revert, { id: importId })).code).toBe('IMPORT_OVERLAPPED');
    await app.data(revert, { id: again.importId });
    expect(await me.line('2031-07', 'web.access')).toMatchObject({
      version: 1,
      current: { value: 7 },
    });
    await app.data(revert, { id: importId });
    expect((await me.line('2031-07', 'web.access')).version).toBeNull();
    expect(await verify()).toBe(0);
    // Whoever still has the form open from then is told.
    const told = await me.refusal([input({ period: '2031-07', printed: '9', expectedVersion: 1 })]);
    expect(told).toMatchObject({ code: 'EDIT_CONFLICT', params: { valueJa: '数値なし' } });
  });

  it('says who typed it in the trail, with what stood before', async () => {
    const director = new Typist(await app.as('DIRECTOR', UNIT));
    await director.record([input({ period: '2031-08', printed: '3' })]);
    await director.record([input({ period: '2031-08', printed: '4', expectedVersion: 1 })]);
    const asked = `{ auditEntries(first: 1, actions: [FIGURES_ENTERED]) { entries { subject actor { name }
      unit { code } changes { field before after } } } }`;
    const { auditEntries } = await app.data<{ auditEntries: { entries: unknown[] } }>(asked);
    expect(auditEntries.entries[0]).toEqual({
      subject: '入力 Entry 2031-08',
      actor: { name: `DIRECTOR ${UNIT}` },
      unit: { code: UNIT },
      changes: [{ field: 'web.access 2031-08', before: '3', after: '4' }],
    });
  });
});

describe('two people at once', () => {
  it('the second is told the other value and whose it is, and nothing of hers is stored', async () => {
    const hanako = new Typist(await app.as('DIRECTOR', UNIT));
    const taro = new Typist(await app.as('STAFF', UNIT));
    const month = '2032-05';
    await me.record([input({ period: month, printed: '10' })]);
    await taro.record([input({ period: month, printed: '11', expectedVersion: 1 })]);
    const hers = [
      input({ period: month, metric: 'information.items', printed: '5' }),
      input({ period: month, printed: '12', expectedVersion: 1 }),
    ];
    const error = await hanako.refusal(hers);
    expect(error).toMatchObject({
      ...{ code: 'EDIT_CONFLICT', kind: 'conflict' },
      params: { by: `STAFF ${UNIT}`, valueJa: '11', metric: 'web.access', count: 1 },
    });
    expect(error.message.ja).toContain('「11」');
    const { lines } = await me.form(month);
    expect(lines.find(({ metric }) => metric.code === 'information.items')).toBeUndefined();
    const [first, second] = hers;
    const done = await hanako.record([first ?? {}, { ...second, expectedVersion: 2 }]);
    expect(done).toMatchObject({ added: 1, changed: 1 });
  });

  it('who both say the same are both right', async () => {
    const month = '2032-06';
    await me.record([input({ period: month, printed: '10' })]);
    expect(await me.record([input({ period: month, printed: '１０' })])).toMatchObject({
      unchanged: 1,
    });
  });

  it('one of them wins, and no update is lost', async () => {
    const month = '2032-07';
    await me.record([input({ period: month, printed: '0' })]);
    const tries = [1, 2, 3, 4].map((n) =>
      app.ask(RECORD, {
        inputs: [input({ period: month, printed: String(n), expectedVersion: 1 })],
      }),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect((await me.line(month, 'web.access')).version).toBe(2);
  });
});

describe('a month without a number', () => {
  it('says why: no activity is a zero on purpose, the others are none', async () => {
    const month = '2033-05';
    const states = ['NOTHING', 'NOT_COUNTED', 'CLOSED'];
    const metrics = ['web.access', 'information.items', 'video.views'];
    await me.record(
      states.map((state, i) => input({ period: month, metric: metrics[i], state, printed: null })),
    );
    const found = await Promise.all(metrics.map((metric) => me.line(month, metric)));
    expect(found.map(({ current }) => [current?.state, current?.value, current?.status])).toEqual([
      ['NOTHING', 0, 'NORMAL'],
      ['NOT_COUNTED', null, 'NOT_COLLECTED'],
      ['CLOSED', null, 'NOT_APPLICABLE'],
    ]);
    expect(await verify()).toBe(0);
    // A zero that is typed is another thing than one that is said.
    const typed = await me.record([input({ period: month, printed: '0', expectedVersion: 1 })]);
    expect(typed.figures[0]?.after.state).toBe('VALUE');
  });

  it.each([
    ['ENTRY_SIGN', input({ printed: '－' })],
    ['ENTRY_EMPTY', input({ printed: ' ' })],
    ['ENTRY_EMPTY', input({ printed: null })],
    ['ENTRY_ONE_NUMBER', input({ printed: '3〜4' })],
    ['ENTRY_ONE_NUMBER', input({ printed: '15団体・15名' })],
    ['ROW_WRONG_UNIT_MEASURE', input({ printed: '12人' })],
    ['ENTRY_NOTHING', input({ metric: 'group.registered', state: 'NOTHING', printed: null })],
    ['ENTRY_VALUE_AND_STATE', input({ state: 'CLOSED' })],
    ['ROW_NEGATIVE', input({ printed: '△5' })],
    ['ROW_BAD_PERIOD', input({ period: '2031-13' })],
    ['UNKNOWN_METRIC', input({ metric: 'no.such' })],
    ['UNKNOWN_DISAGGREGATION', input({ option: 'topic=tax' })],
    ['ENTRY_PARTS', input({ metric: 'space.occupancy', printed: null, numerator: '3' })],
  ])('%s is what is said of it', async (code, asked) => {
    expect((await me.refusal([asked])).code).toBe(code);
    const [checked] = await me.checks([asked]);
    expect(checked?.error?.code).toBe(code);
  });
});

describe('a rate', () => {
  it('is typed in percent, or by its two parts', async () => {
    const rate = { metric: 'space.occupancy', period: '2034-05' };
    const whole = await me.record([input({ ...rate, printed: '68.5' })]);
    expect(whole.figures[0]?.after).toMatchObject({ value: 0.685, text: '68.5' });
    const parts = { printed: null, numerator: '１５０', denominator: '200', expectedVersion: 1 };
    const formed = await me.record([input({ ...rate, ...parts })]);
    expect(formed.figures[0]?.after).toMatchObject({ value: 0.75, numerator: '150' });
    expect(await me.line('2034-06', 'space.occupancy')).toMatchObject({
      byParts: true,
      previous: { value: 0.75 },
    });
  });
});
