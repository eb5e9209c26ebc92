import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

type Caller = Pick<TestApp, 'ask' | 'data' | 'refusal'>;

const CITY = '132292';
const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';

const MARK = 'unit { code } kind metric breaks from to text { ja en }';
const READ = `query ($unit: String!) { timeMarks(unit: $unit) { ${MARK} } }`;
const ADD = `mutation ($unit: String!, $kind: MarkKind!, $from: Day!, $to: Day, $metric: String, $breaks: Boolean,
    $text: LocalizedTextInput!) {
  addTimeMark(unit: $unit, kind: $kind, from: $from, to: $to, metric: $metric, breaks: $breaks, text: $text) { ${MARK} } }`;
const REMOVE = `mutation ($unit: String!, $kind: MarkKind!, $from: Day!, $metric: String, $text: String!) {
  removeTimeMark(unit: $unit, kind: $kind, from: $from, metric: $metric, text: $text) { ${MARK} } }`;
const TREND = `query ($unit: String!, $metric: String!) { trend(metrics: [$metric], units: [$unit],
  period: { from: "2024-04-01", to: "2026-03-31" }, grain: MONTH) { marks { ${MARK} } } }`;

interface Mark {
  unit: { code: string };
  kind: string;
  metric: string | null;
  breaks: boolean;
  from: string;
  to: string | null;
  text: { ja: string; en: string };
}

const MOVED = { ja: '駅前に移転', en: 'Moved to the station' };
const COUNTED = { ja: '電話の相談も数える', en: 'Calls are counted, too' };

let app: TestApp;
let admin: Caller;
let director: Caller;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  admin = await app.as('ADMINISTRATOR');
  director = await app.as('DIRECTOR', YUME);
});
afterAll(() => app.stop());

const marksOf = async (unit: string, caller = admin): Promise<Mark[]> =>
  (await caller.data<{ timeMarks: Mark[] }>(READ, { unit })).timeMarks;

const drawn = async (unit: string, metric: string): Promise<string[]> => {
  const { trend } = await admin.data<{ trend: { marks: Mark[] } }>(TREND, { unit, metric });
  return trend.marks.map(({ kind, from }) => `${kind} ${from}`);
};

const trail = (node: string) =>
  app.database.rows<{ action: string; subject: string; changes: { field: string }[] }>(
    `SELECT action, subject, changes FROM audit_entry WHERE node = $1 AND action LIKE 'MARK%' ORDER BY id`,
    [node],
  );

describe('the marks of a unit', () => {
  const move = { unit: YUME, kind: 'MOVE', from: '2024-06-01', text: MOVED };
  const counted = {
    ...{ unit: YUME, kind: 'DEFINITION', from: '2025-04-01', to: null, text: COUNTED },
    ...{ metric: 'consultation.cases', breaks: true },
  };

  it('are noted by its director, and stand on the axis of what they concern', async () => {
    await director.data(ADD, { ...counted, to: '2025-04-30' });
    await director.data(ADD, {
      ...move,
      to: '2024-06-30',
      text: { ...MOVED, ja: '　駅前に移転 ' },
    });
    expect(await marksOf(YUME, director)).toEqual([
      {
        ...{ unit: { code: YUME }, kind: 'MOVE', metric: null, breaks: false },
        ...{ from: '2024-06-01', to: '2024-06-30', text: MOVED },
      },
      {
        ...{ unit: { code: YUME }, kind: 'DEFINITION', metric: 'consultation.cases', breaks: true },
        ...{ from: '2025-04-01', to: '2025-04-30', text: COUNTED },
      },
    ]);
    expect(await drawn(YUME, 'facility.visitors')).toEqual(['MOVE 2024-06-01']);
    expect(await drawn(CITY, 'consultation.cases')).toEqual([
      'MOVE 2024-06-01',
      'DEFINITION 2025-04-01',
    ]);
    const [, entry] = await trail(YUME);
    expect(entry).toEqual({
      ...{ action: 'MARK_ADDED', subject: '駅前に移転' },
      changes: [
        { field: 'kind', before: null, after: 'MOVE' },
        { field: 'from', before: null, after: '2024-06-01' },
        { field: 'to', before: null, after: '2024-06-30' },
        { field: 'breaks', before: null, after: 'false' },
        { field: 'text', before: null, after: '駅前に移転 / Moved to the station' },
      ],
    });
  });

  it('are taken back one by one, also of one kind and day', async () => {
    const other = { ja: '愛称が決まる', en: 'It was given a nickname' };
    const unit = 'yokohama-tsurumi';
    await admin.data(ADD, { unit, kind: 'OTHER', from: '2024-04-01', text: MOVED });
    await admin.data(ADD, { unit, kind: 'OTHER', from: '2024-04-01', text: other });
    const key = { unit, kind: 'OTHER', from: '2024-04-01' };
    const left = await admin.data<{ removeTimeMark: Mark[] }>(REMOVE, { ...key, text: MOVED.ja });
    expect(left.removeTimeMark.map(({ text }) => text)).toEqual([other]);
    expect(await admin.refusal(REMOVE, { ...key, text: MOVED.ja })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await drawn(unit, 'facility.visitors')).toEqual(['OTHER 2024-04-01']);
    expect((await trail(unit)).map(({ action }) => action)).toEqual([
      'MARK_ADDED',
      'MARK_ADDED',
      'MARK_REMOVED',
    ]);
  });

  it('are shown with those of its city, which are not its own to take back', async () => {
    const emergency = { kind: 'EMERGENCY', from: '2025-09-01', text: MOVED };
    await admin.data(ADD, { unit: CITY, ...emergency });
    const marks = await marksOf(YUME, director);
    expect(marks.map(({ unit, kind }) => `${unit.code} ${kind}`)).toContain(`${CITY} EMERGENCY`);
    const given = { ...emergency, text: MOVED.ja };
    expect((await director.refusal(REMOVE, { unit: YUME, ...given })).code).toBe('NOT_FOUND');
    expect((await director.refusal(REMOVE, { unit: CITY, ...given })).code).toBe('UNKNOWN_UNIT');
    expect((await director.refusal(ADD, { unit: KYODO, ...emergency })).code).toBe('UNKNOWN_UNIT');
  });

  it('do not list closures: those close, and are drawn by themselves', async () => {
    await admin.data(`mutation { addClosure(unit: "musashino-place", from: "2025-02-01", to: "2025-02-20",
      reason: { ja: "工事", en: "Works" }) { unit { code } } }`);
    expect(await marksOf('musashino-place')).toEqual([]);
    expect(await drawn('musashino-place', 'facility.visitors')).toEqual(['CLOSURE 2025-02-01']);
  });

  it('that are noted twice at once are there once', async () => {
    const unit = 'yokohama-naka';
    const answers = await Promise.all([1, 2, 3].map(() => admin.ask(ADD, { ...move, unit })));
    const refused = answers.flatMap(({ errors = [] }) => errors.map((e) => e.extensions.code));
    expect(refused).toEqual(['MARK_EXISTS', 'MARK_EXISTS']);
    expect(await marksOf(unit)).toHaveLength(1);
    expect(await trail(unit)).toHaveLength(1);
  });

  it.each([
    ['an end before the beginning', { to: '2024-05-31' }, 'PERIOD_ORDER'],
    ['a text in one language', { text: { ja: '移転', en: ' ' } }, 'TEXT_INVALID'],
    ['a metric that is none', { metric: 'nothing' }, 'UNKNOWN_METRIC'],
    ['a kind a unit has by itself', { kind: 'OPENED' }, 'BAD_REQUEST'],
    ['a day that is none', { from: '2024-02-30' }, 'ROW_BAD_DAY'],
    ['a group', { unit: 'tama-neighbours' }, 'NOT_A_UNIT'],
    ['a country', { unit: 'japan' }, 'CONTEXT_ONLY'],
  ])('are refused with %s, with the next step in both languages', async (_, more, code) => {
    const refusal = await admin.refusal(ADD, { ...move, unit: 'yokohama-nishi', ...more });
    expect(refusal.code).toBe(code);
    for (const text of Object.values({ ...refusal.message, ...refusal.next })) {
      expect(text).not.toMatch(/\{\w+\}/);
    }
    expect(await marksOf('yokohama-nishi')).toEqual([]);
  });
});
