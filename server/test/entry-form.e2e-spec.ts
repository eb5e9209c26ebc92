import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHECK, FORM, type Input, input, Typist, UNIT } from './builders/typed-figures.js';
import { TestApp } from './support/test-app.js';

const OTHER = 'yokohama-kyodo';

let app: TestApp;
let me: Typist;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  me = new Typist(app);
});
afterAll(() => app.stop());

describe('the form', () => {
  it('has what was handed in by month within two years, and what somebody adds', async () => {
    await me.record([input({ metric: 'meeting.held', period: '2040-04' })]);
    const topic = { metric: 'consultation.cases', option: 'topic=tax' };
    await me.record([input({ ...topic, period: '2041-03', printed: '2' })]);
    const codes = async (month: string, more: Input[] = []) =>
      (await me.form(month, more)).lines.map(({ metric, option }) =>
        [metric.code, option].join(' '),
      );
    expect(await codes('2042-03')).toEqual(['consultation.cases topic=tax', 'meeting.held ']);
    expect(await codes('2042-05')).toEqual(['consultation.cases topic=tax']);
    expect(await codes('2042-05', [{ metric: 'training.days' }, topic])).toEqual([
      'consultation.cases topic=tax',
      'training.days ',
    ]);
    const found = await me.line('2041-04', 'consultation.cases', 'topic=tax');
    expect(found).toMatchObject({ previous: { value: 2 }, lastYear: null, current: null });
    const { usual, lines } = await me.form('2060-01');
    expect(usual).toBe(true);
    expect(lines.length).toBeGreaterThan(3);
  });

  it('shows what a log counts and lets nobody type over it', async () => {
    const log = '受付番号,相談日,相談内容,相談方法,相談時間\nA1,2018-04-03,税務,電話,10\n';
    const put = await app.upload(log, { query: `?unit=${UNIT}&from=2018-04-01&to=2018-04-30` });
    expect(put.statusCode).toBe(200);
    const { lines } = await me.form('2018-04', [{ metric: 'consultation.cases' }]);
    const cases = lines.find(
      ({ metric, option }) => metric.code === 'consultation.cases' && !option,
    );
    expect(cases).toMatchObject({
      fromLog: true,
      version: null,
      current: { value: 1, fromLog: true },
    });
  });

  it.each([
    ['UNKNOWN_UNIT', { unit: 'no-such', month: '2031-05' }],
    ['NOT_A_UNIT', { unit: 'tama-neighbours', month: '2031-05' }],
    ['ROW_BAD_PERIOD', { unit: UNIT, month: 'FY2031' }],
    [
      'UNKNOWN_OPTION',
      {
        unit: UNIT,
        month: '2031-05',
        more: [{ metric: 'consultation.cases', option: 'topic=no' }],
      },
    ],
  ])('is refused with %s', async (code, asked) => {
    expect((await app.refusal(FORM, asked)).code).toBe(code);
  });
});

describe('before it is stored', () => {
  it('a number far from its neighbours is pointed out, and one that is not is not', async () => {
    await me.record([
      input({ metric: 'training.days', period: '2044-04', printed: '100' }),
      input({ metric: 'training.days', period: '2043-05', printed: '90' }),
    ]);
    const at = { metric: 'training.days', period: '2044-05' };
    const check = async (printed: string) => (await me.checks([input({ ...at, printed })]))[0];
    const [high, low, usual] = [await check('1,000'), await check('9'), await check('120')];
    expect([high?.value, low?.value, usual?.value]).toEqual([1000, 9, 120]);
    expect(high?.hint?.ja).toContain('2倍');
    expect(low?.hint?.ja).toContain('半分');
    expect(usual?.hint).toBeNull();
  });

  it('by the rule for stored figures, where there are enough months', async () => {
    const months = [4, 5, 6, 7, 8, 9].map((n) => `2045-0${n}`);
    const values = ['50', '52', '49', '51', '50', '48'];
    await me.record(
      months.map((period, i) => input({ metric: 'video.views', period, printed: values[i] })),
    );
    const [far] = await me.checks([
      input({ metric: 'video.views', period: '2045-10', printed: '500' }),
    ]);
    expect(far?.hint?.ja).toContain('48');
    const [near] = await me.checks([
      input({ metric: 'video.views', period: '2045-10', printed: '53' }),
    ]);
    expect(near?.hint).toBeNull();
  });
});

describe('who is not in charge', () => {
  it('sees no such unit', async () => {
    const other = new Typist(await app.as('DIRECTOR', OTHER));
    expect((await other.refusal([input()])).code).toBe('UNKNOWN_UNIT');
    const mixed = [input({ unit: OTHER, period: '2046-05' }), input({ period: '2046-05' })];
    expect((await other.refusal(mixed)).code).toBe('UNKNOWN_UNIT');
    expect((await other.by.refusal(FORM, { unit: UNIT, month: '2031-05' })).code).toBe(
      'UNKNOWN_UNIT',
    );
    expect((await other.by.refusal(CHECK, { inputs: [input()] })).code).toBe('UNKNOWN_UNIT');
    // Nor may somebody speak for a unit above.
    const above = input({ unit: OTHER, reporter: '141003', period: '2046-05' });
    expect((await other.refusal([above])).code).toBe('UNKNOWN_UNIT');
  });

  it('cannot hand in more than one answer holds', async () => {
    const many = Array.from({ length: 201 }, (_, i) => input({ period: `${2100 - i}-01` }));
    expect((await me.refusal(many)).code).toBe('TOO_MANY');
  });
});
