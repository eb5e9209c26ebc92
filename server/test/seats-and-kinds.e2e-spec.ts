import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LogImportService } from '../src/modules/ingest/index.js';
import { RebuildService } from '../src/modules/rollup/index.js';
import { systemContext } from '../src/platform/context/system-context.js';
import { aBooking, aLog } from './builders/logs.js';
import { TestApp, type ValueAnswer } from './support/test-app.js';

const UNIT = 'musashino-place';
const ROOM = `${UNIT}/room`;
const ROOM_NAME = { ja: '会議室', en: 'Room' };

const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { code seats centerKind } }`;
const UPDATE = `mutation ($code: String!, $input: UpdateUnitInput!) {
  updateUnit(code: $code, input: $input) { seats centerKind openedOn } }`;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  await app.data(`mutation { setOpeningHours(unit: "${UNIT}", from: "2022-01-01", spans: [
    { day: WEDNESDAY, opens: "09:00", closes: "21:00" }]) { unit { code } } }`);
});
afterAll(() => app.stop());

const room = (more: Record<string, unknown> = {}) => ({
  input: { code: ROOM, level: 'SPACE', parent: UNIT, name: ROOM_NAME, ...more },
});
const change = (code: string, more: Record<string, unknown>) =>
  app.data<{ updateUnit: unknown }>(UPDATE, { code, input: { names: [ROOM_NAME], ...more } });

async function seatOccupancy(unit = UNIT): Promise<Pick<ValueAnswer, 'value' | 'status'>> {
  const { trend } = await app.data<{
    trend: { series: { points: { value: ValueAnswer }[] }[] };
  }>(`{ trend(metrics: ["space.seat_occupancy"], units: ["${unit}"],
    period: { from: "2022-06-01", to: "2022-06-30" }, grain: MONTH)
    { series { points { value { value status } } } } }`);
  const value = trend.series[0]?.points[0]?.value;
  if (!value) throw new Error('no point');
  return value;
}

const changes = async (code: string) =>
  (
    await app.database.rows<{ changes: { field: string }[] }>(
      `SELECT changes FROM audit_entry WHERE node = $1 AND action LIKE 'UNIT%' ORDER BY id`,
      [code],
    )
  ).map((entry) => entry.changes);

describe('the seats of a space', () => {
  it('are given with it, and the trail says how many', async () => {
    const { createUnit } = await app.data<{ createUnit: unknown }>(CREATE, room({ seats: 10 }));
    expect(createUnit).toEqual({ code: ROOM, seats: 10, centerKind: null });
    expect((await changes(ROOM))[0]).toContainEqual({ field: 'seats', before: null, after: '10' });
  });

  it('are counted anew when they change: another share of them was taken', async () => {
    const [unitId = '', roomId = ''] = (
      await app.database.rows<{ id: string }>(
        `SELECT id FROM org_unit WHERE code IN ($1, $2) ORDER BY code`,
        [UNIT, ROOM],
      )
    ).map(({ id }) => id);
    const log = aLog(unitId, 'BOOKING', '2022-06-01..2022-06-30', [
      aBooking('2022-06-01', '9:00-13:00', [roomId], { users: 4 }),
    ]);
    const context = systemContext(new Date('2022-08-01T00:00:00Z'));
    await app.app.get(LogImportService).importLog(context, { fileName: 'log.csv', log });
    expect(await seatOccupancy()).toMatchObject({ value: 0.4 });
    await change(ROOM, { seats: 20 });
    expect(await seatOccupancy()).toMatchObject({ value: 0.2 });
    expect(await seatOccupancy(ROOM)).toMatchObject({ value: 0.2 });
    expect((await changes(ROOM))[1]).toEqual([{ field: 'seats', before: '10', after: '20' }]);
  });

  it('that are not given any more are not known', async () => {
    await change(ROOM, { openedOn: '2022-01-01' });
    expect((await seatOccupancy()).value).toBeNull();
    await change(ROOM, { openedOn: '2022-02-01', seats: 16 });
    expect(await seatOccupancy()).toMatchObject({ value: 0.25 });
    expect((await app.app.get(RebuildService).verify()).differences).toBe(0);
  });

  it.each([0, -3, 100_001])('cannot be %d', async (seats) => {
    const refusal = await app.refusal(UPDATE, { code: ROOM, input: { names: [ROOM_NAME], seats } });
    expect(refusal).toMatchObject({ code: 'SEATS_INVALID', params: { given: seats } });
    expect(refusal.message.ja).toContain(String(seats));
  });

  it('are those of a space: no center has some', async () => {
    const center = { names: [ROOM_NAME], seats: 3 };
    const given = { code: UNIT, level: 'CENTER' };
    expect(await app.refusal(UPDATE, { code: UNIT, input: center })).toMatchObject({
      ...{ code: 'NOT_OF_LEVEL', params: given },
    });
  });
});

describe('the kind of a center', () => {
  it('is who set it up and who runs it, and makes it a peer of its like', async () => {
    const { updateUnit } = await change(UNIT, { centerKind: 'PUBLIC_PRIVATE' });
    expect(updateUnit).toMatchObject({ centerKind: 'PUBLIC_PRIVATE', seats: null });
    await change('yokohama-naka', { centerKind: 'PUBLIC_PRIVATE' });
    await change('yokohama-nishi', { centerKind: 'PRIVATE' });
    const { comparison } = await app.data<{ comparison: { summary: { units: number } } }>(
      `{ comparison(metric: "facility.visitors", units: ["${UNIT}"], lead: "${UNIT}", peers: CENTER_KIND,
        period: { fiscalYear: 2022 }) { summary { units } } }`,
    );
    expect(comparison.summary.units).toBe(2);
    expect((await changes(UNIT)).at(-1)).toContainEqual({
      ...{ field: 'centerKind', before: null, after: 'PUBLIC_PRIVATE' },
    });
  });

  it('is none of a space or a city', async () => {
    const kind = { centerKind: 'PUBLIC' };
    const refused = await app.refusal(CREATE, {
      input: { ...room().input, code: `${ROOM}-2`, ...kind },
    });
    expect(refused).toMatchObject({ code: 'NOT_OF_LEVEL' });
    const city = { names: [ROOM_NAME], municipalityCode: '132292', ...kind };
    expect(await app.refusal(UPDATE, { code: '132292', input: city })).toMatchObject({
      code: 'NOT_OF_LEVEL',
    });
  });
});
