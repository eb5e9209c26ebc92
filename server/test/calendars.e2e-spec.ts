import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

type Caller = Pick<TestApp, 'ask' | 'data' | 'refusal'>;

const CITY = '141003';
const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';
const SPACE = 'yokohama-kyodo/space-ab';

const CALENDAR =
  'unit { code } hours { from spans { day opens closes } } hoursFrom { code } closures { from to reason { ja en } }';
const READ = `query ($unit: String!) { openingCalendar(unit: $unit) { ${CALENDAR} } }`;
const SET = `mutation ($unit: String!, $from: Day!, $spans: [OpeningSpanInput!]!) {
  setOpeningHours(unit: $unit, from: $from, spans: $spans) { ${CALENDAR} } }`;
const REMOVE = `mutation ($unit: String!, $from: Day!) { removeOpeningHours(unit: $unit, from: $from) { ${CALENDAR} } }`;
const CLOSE = `mutation ($unit: String!, $from: Day!, $to: Day!, $reason: LocalizedTextInput!) {
  addClosure(unit: $unit, from: $from, to: $to, reason: $reason) { ${CALENDAR} } }`;
const REOPEN = `mutation ($unit: String!, $from: Day!, $to: Day!) {
  removeClosure(unit: $unit, from: $from, to: $to) { ${CALENDAR} } }`;

interface CalendarAnswer {
  unit: { code: string };
  hours: { from: string; spans: { day: string; opens: string; closes: string }[] }[];
  hoursFrom: { code: string } | null;
  closures: { from: string; to: string; reason: { ja: string; en: string } }[];
}

const span = (day: string, opens: string, closes: string) => ({ day, opens, closes });
const reason = { ja: '館内整理', en: 'Stocktaking' };

let app: TestApp;
let admin: Caller;
let director: Caller;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  admin = await app.as('ADMINISTRATOR');
  director = await app.as('DIRECTOR', YUME);
});
afterAll(() => app.stop());

async function calendarOf(unit: string, caller = admin): Promise<CalendarAnswer> {
  const { openingCalendar } = await caller.data<{ openingCalendar: CalendarAnswer }>(READ, {
    unit,
  });
  return openingCalendar;
}

interface Entry {
  action: string;
  subject: string;
  changes: { field: string; before: string | null; after: string | null }[];
}

const trail = (node: string): Promise<Entry[]> =>
  app.database.rows<Entry>(
    'SELECT action, subject, changes FROM audit_entry WHERE node = $1 AND action <> $2 ORDER BY id',
    [node, 'IMPORTED'],
  );

describe('weekly hours', () => {
  it('hold from a day on, in the order of the week; setting them again replaces that day’s', async () => {
    const first = [
      span('SATURDAY', '13:00', '17:00'),
      span('MONDAY', '09:00', '22:00'),
      span('SATURDAY', '09:00', '12:00'),
      span('HOLIDAY', '10:00', '24:00'),
    ];
    await admin.data(SET, { unit: YUME, from: '2024-04-01', spans: first });
    await admin.data(SET, { unit: YUME, from: '2020-04-01', spans: [] });
    await admin.data(SET, { unit: YUME, from: '2024-04-01', spans: first.slice(1) });
    expect(await calendarOf(YUME)).toEqual({
      unit: { code: YUME },
      hours: [
        { from: '2020-04-01', spans: [] },
        {
          from: '2024-04-01',
          spans: [
            span('MONDAY', '09:00', '22:00'),
            span('SATURDAY', '09:00', '12:00'),
            span('HOLIDAY', '10:00', '24:00'),
          ],
        },
      ],
      hoursFrom: { code: YUME },
      closures: [],
    });
    const entries = await trail(YUME);
    expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
      ['OPENING_HOURS_CHANGED', '2024-04-01'],
      ['OPENING_HOURS_CHANGED', '2020-04-01'],
      ['OPENING_HOURS_CHANGED', '2024-04-01'],
    ]);
    const saturdays = 'SATURDAY 09:00–12:00, 13:00–17:00';
    const before = `MONDAY 09:00–22:00; ${saturdays}; HOLIDAY 10:00–24:00`;
    const after = before.replace(', 13:00–17:00', '');
    expect(entries.map(({ changes }) => changes)).toEqual([
      [{ field: 'hours', before: null, after: before }],
      [{ field: 'hours', before: null, after: 'CLOSED' }],
      [{ field: 'hours', before, after }],
    ]);
  });

  it('that are set as they are change nothing, not even the audit trail', async () => {
    const variables = {
      unit: KYODO,
      from: '2024-04-01',
      spans: [span('MONDAY', '09:00', '17:00')],
    };
    await admin.data(SET, variables);
    await admin.data(SET, variables);
    expect(await trail(KYODO)).toHaveLength(1);
    await admin.data(REMOVE, { unit: KYODO, from: '2024-04-01' });
  });

  it('come from the nearest above that has some, until a unit has its own', async () => {
    expect(await calendarOf(SPACE)).toMatchObject({ hours: [], hoursFrom: null });
    await admin.data(SET, { unit: CITY, from: '2010-04-01', spans: [] });
    expect((await calendarOf(SPACE)).hoursFrom).toEqual({ code: CITY });
    const spans = [span('SUNDAY', '09:00', '17:00')];
    await admin.data(SET, { unit: KYODO, from: '2020-06-29', spans });
    const inherited = await calendarOf(SPACE);
    expect(inherited.hoursFrom).toEqual({ code: KYODO });
    expect(inherited.hours).toEqual([{ from: '2020-06-29', spans }]);
    await admin.data(REMOVE, { unit: KYODO, from: '2020-06-29' });
    expect((await calendarOf(KYODO)).hoursFrom).toEqual({ code: CITY });
    expect((await trail(KYODO)).at(-1)?.changes).toEqual([
      { field: 'hours', before: 'SUNDAY 09:00–17:00', after: null },
    ]);
  });

  it.each([
    ['a time that is none', [span('MONDAY', '9:00', '17:00')], 'TIME_INVALID'],
    ['a day that ends before it begins', [span('MONDAY', '22:00', '09:00')], 'TIME_INVALID'],
    [
      'spans that overlap',
      [span('MONDAY', '09:00', '13:00'), span('MONDAY', '12:00', '17:00')],
      'SPANS_OVERLAP',
    ],
    [
      'seven spans of a day',
      [10, 11, 12, 13, 14, 15, 16].map((h) => span('MONDAY', `${h}:00`, `${h}:30`)),
      'LIST_TOO_LONG',
    ],
    ['a day of no week', [span('FUNDAY', '09:00', '17:00')], 'BAD_REQUEST'],
  ])('are refused with %s', async (_, spans, code) => {
    const variables = { unit: 'yokohama-naka', from: '2024-04-01', spans };
    expect((await admin.refusal(SET, variables)).code).toBe(code);
    expect(await trail('yokohama-naka')).toEqual([]);
  });

  it('set twice at once become one of the two, whole', async () => {
    const unit = 'yokohama-nishi';
    const weeks = ['09:00', '10:00', '11:00', '12:00'].map((opens) =>
      ['MONDAY', 'TUESDAY', 'HOLIDAY'].map((day) => span(day, opens, '17:00')),
    );
    await Promise.all(weeks.map((spans) => admin.data(SET, { unit, from: '2024-04-01', spans })));
    const { hours } = await calendarOf(unit);
    expect(weeks).toContainEqual(hours[0]?.spans);
    const steps = (await trail(unit)).flatMap(({ changes }) => changes);
    expect(steps).toHaveLength(weeks.length);
    steps.forEach(({ before }, i) => expect(before).toBe(steps[i - 1]?.after ?? null));
  });
});

describe('closures', () => {
  it('of a unit close everything below it, and can be taken back', async () => {
    const own = { unit: SPACE, from: '2024-08-13', to: '2024-08-15' };
    await admin.data(CLOSE, { ...own, reason });
    const holidays = { ja: ' 年末年始　', en: 'Turn of the year' };
    await admin.data(CLOSE, { unit: CITY, from: '2023-12-29', to: '2024-01-03', reason: holidays });
    expect((await calendarOf(SPACE)).closures).toEqual([
      { from: '2023-12-29', to: '2024-01-03', reason: { ...holidays, ja: '年末年始' } },
      { from: '2024-08-13', to: '2024-08-15', reason },
    ]);
    expect((await calendarOf(KYODO)).closures).toHaveLength(1);
    await admin.data(REOPEN, own);
    expect((await calendarOf(SPACE)).closures).toHaveLength(1);
    const [added, removed] = await trail(SPACE);
    expect(added).toMatchObject({ action: 'CLOSURE_ADDED', subject: '2024-08-13–2024-08-15' });
    expect(added?.changes).toContainEqual({
      field: 'reason',
      before: null,
      after: '館内整理 / Stocktaking',
    });
    expect(removed).toMatchObject({ action: 'CLOSURE_REMOVED' });
    expect(removed?.changes).toContainEqual({ field: 'to', before: '2024-08-15', after: null });
  });

  it.each([
    ['a day of another', { from: '2025-01-31', to: '2025-02-02' }, 'CLOSURE_OVERLAPS'],
    ['the days of another', { from: '2025-02-01', to: '2025-02-10' }, 'CLOSURE_OVERLAPS'],
    ['an end before the beginning', { from: '2025-03-02', to: '2025-03-01' }, 'PERIOD_ORDER'],
    ['more than three years', { from: '2026-04-01', to: '2029-04-01' }, 'CLOSURE_TOO_LONG'],
    [
      'no reason',
      { from: '2025-03-01', to: '2025-03-01', reason: { ja: ' ', en: 'x' } },
      'TEXT_INVALID',
    ],
  ])('are refused with %s', async (_, given, code) => {
    const unit = 'musashino-place';
    await admin.ask(CLOSE, { unit, from: '2025-02-01', to: '2025-02-10', reason });
    expect((await admin.refusal(CLOSE, { unit, reason, ...given })).code).toBe(code);
    expect((await calendarOf(unit)).closures).toHaveLength(1);
  });

  it('that overlap and are added at once: one is taken, the others are refused', async () => {
    const unit = '132110';
    const answers = await Promise.all(
      [1, 2, 3, 4].map((day) =>
        admin.ask(CLOSE, { unit, from: `2025-05-0${day}`, to: '2025-05-10', reason }),
      ),
    );
    const refused = answers.flatMap(({ errors = [] }) => errors.map((e) => e.extensions.code));
    expect(refused).toEqual(Array.from({ length: 3 }, () => 'CLOSURE_OVERLAPS'));
    expect((await calendarOf(unit)).closures).toHaveLength(1);
    expect(await trail(unit)).toHaveLength(1);
  });
});

describe('what is not there', () => {
  it('cannot be removed: hours of another day, a closure of other days or of the unit above', async () => {
    await admin.data(CLOSE, { unit: '132292', from: '2025-06-01', to: '2025-06-03', reason });
    const refusals = await Promise.all([
      admin.refusal(REMOVE, { unit: YUME, from: '2019-04-01' }),
      admin.refusal(REOPEN, { unit: '132292', from: '2025-06-01', to: '2025-06-02' }),
      admin.refusal(REOPEN, { unit: YUME, from: '2025-06-01', to: '2025-06-03' }),
    ]);
    expect(refusals.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  it.each([
    ['nope', 'UNKNOWN_UNIT'],
    ['tama-neighbours', 'NOT_A_UNIT'],
    ['japan', 'CONTEXT_ONLY'],
  ])('%s has no calendar: %s', async (unit, code) => {
    expect((await admin.refusal(READ, { unit })).code).toBe(code);
    const closed = { unit, from: '2025-06-01', to: '2025-06-03', reason };
    expect((await admin.refusal(CLOSE, closed)).code).toBe(code);
  });
});

describe('the director of a center', () => {
  const hours = { from: '2026-04-01', spans: [] };
  const closed = { from: '2026-05-01', to: '2026-05-02' };

  it('keeps its calendar, and sees the hours and closures of its city in it', async () => {
    await admin.data(CLOSE, { unit: '132292', from: '2026-01-01', to: '2026-01-03', reason });
    await director.data(SET, { unit: YUME, ...hours });
    await director.data(CLOSE, { unit: YUME, ...closed, reason });
    const calendar = await calendarOf(YUME, director);
    expect(calendar.closures.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['2026-01-01', '2026-05-01']),
    );
    await director.data(REOPEN, { unit: YUME, ...closed });
    await director.data(REMOVE, { unit: YUME, from: hours.from });
  });

  it('keeps no other, and reads no other: for one they do not exist', async () => {
    const refusals = await Promise.all([
      director.refusal(SET, { unit: KYODO, ...hours }),
      director.refusal(SET, { unit: '132292', ...hours }),
      director.refusal(CLOSE, { unit: KYODO, ...closed, reason }),
      director.refusal(REMOVE, { unit: KYODO, from: hours.from }),
      director.refusal(REOPEN, { unit: KYODO, ...closed }),
      director.refusal(READ, { unit: KYODO }),
    ]);
    expect(refusals.map(({ code }) => code)).toEqual(refusals.map(() => 'UNKNOWN_UNIT'));
  });
});

it('nobody who only reads keeps a calendar', async () => {
  const viewer = await app.as('VIEWER', YUME);
  const variables = { unit: YUME, from: '2026-04-01', spans: [] };
  expect((await viewer.refusal(SET, variables)).code).toBe('NOT_FOUND');
  expect((await app.passerBy().refusal(SET, variables)).code).toBe('SIGN_IN_NEEDED');
});
