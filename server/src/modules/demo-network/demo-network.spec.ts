import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { getDisaggregation, getMetric } from '../catalogue/index.js';
import { groupsFile, MARK_KINDS, unitsFile } from '../network/index.js';
import { figureFiles } from './demo-figures.js';
import { demoLogs, type DemoLog, logsOf } from './demo-logs.js';
import { demoNetwork, type DemoNetwork } from './demo-network.js';
import { PROGRAMME_CODES } from './places/programmes.js';
import { STORY } from './story.js';

/** Everything at scale 1: it changes when the generator does, and for no other reason. */
const SHA256 = '9b72c7ae9aa3b0747f31140a4963d14e728a963aa43962f03d83abc102864a7b';

const network = demoNetwork({ scale: 1, centers: 12 });
const read = (log: DemoLog) => ({ ...log, events: [...log.events] }) as DemoLog;
const logs = [...demoLogs(network)].map(read);
const logsAt = <Kind extends DemoLog['dataSet']>(dataSet: Kind) =>
  logs.filter((log): log is Extract<DemoLog, { dataSet: Kind }> => log.dataSet === dataSet);

const consultations = logsAt('CONSULTATION').flatMap(({ events }) => [...events]);
const bookings = logsAt('BOOKING').flatMap(({ events }) => [...events]);
const sessions = logsAt('SESSION').flatMap(({ events }) => [...events]);

function digest(all: DemoNetwork): string {
  const hash = createHash('sha256');
  const { centers: _, ...rest } = all;
  hash.update(JSON.stringify(rest));
  for (const { events, ...part } of demoLogs(all)) {
    hash.update(JSON.stringify(part));
    for (const event of events) hash.update(JSON.stringify(event));
  }
  for (const file of figureFiles(all)) hash.update(JSON.stringify(file));
  return hash.digest('hex');
}

const optionsOf = (metric: string, by: string) =>
  getDisaggregation(getMetric(metric), by)
    .options.map(({ code }) => code)
    .sort();

/** The codes that occur, each once. */
const used = (codes: readonly (string | null)[]): string[] =>
  [...new Set(codes)].filter((code) => code !== null).sort();

describe('the fictional network', () => {
  it('is the same to the last byte on every machine', () => {
    expect(digest(network)).toBe(SHA256);
  });

  it('is a network as the files of the real one describe it', () => {
    expect(unitsFile.parse(network.units)).toEqual(network.units);
    expect(groupsFile.parse(network.groups)).toEqual(network.groups);
    expect(Map.groupBy(network.units, ({ level }) => level)).toMatchObject(
      new Map([
        ['CITY', { length: 8 }],
        ['CENTER', { length: 12 }],
        ['SPACE', { length: 48 }],
      ]),
    );
    expect(network.groups[0]?.members).toHaveLength(12);
  });

  it('says of everything that it is invented, and names no municipality', () => {
    const named = [...network.units.filter(({ level }) => level !== 'SPACE'), ...network.groups];
    for (const { names } of named) {
      expect(names[0]?.ja).toMatch(/（架空）$/);
      expect(names[0]?.en).toMatch(/ \(fictional\)$/);
    }
    expect(network.units.every(({ fictional }) => fictional)).toBe(true);
    expect(network.units.some((unit) => 'municipalityCode' in unit)).toBe(false);
    expect(network.units.every(({ code }) => code.startsWith('demo-'))).toBe(true);
  });

  it('has a code and a name for each of 500 centers', () => {
    const { units, groups } = demoNetwork({ scale: 1, centers: 500 });
    const isNew = (values: readonly unknown[]) => new Set(values).size === values.length;
    expect(unitsFile.parse(units)).toHaveLength(units.length);
    expect(isNew(units.map(({ code }) => code))).toBe(true);
    const named = units.filter(({ level }) => level !== 'SPACE');
    expect(isNew(named.map(({ names }) => names[0]?.ja))).toBe(true);
    expect(isNew(named.map(({ names }) => names[0]?.en))).toBe(true);
    expect(groups[0]?.members).toHaveLength(500);
  });

  it('gets more spaces with its scale, twelve at most, and keeps those it has', () => {
    const codesAt = (scale: number) =>
      demoNetwork({ scale, centers: 12 }).centers[0]?.spaces.map(({ code }) => code) ?? [];
    expect(codesAt(100)).toHaveLength(12);
    expect(codesAt(1000)).toEqual(codesAt(100));
    expect(codesAt(100).slice(0, 4)).toEqual(codesAt(1));
    for (const { seats } of network.centers.flatMap(({ spaces }) => spaces)) {
      expect(seats).toBeGreaterThanOrEqual(8);
      expect(seats).toBeLessThanOrEqual(60);
    }
  });

  it('refuses a size it cannot have', () => {
    expect(() => demoNetwork({ scale: 0, centers: 12 })).toThrow(RangeError);
    expect(() => demoNetwork({ scale: 1.5, centers: 12 })).toThrow(RangeError);
    expect(() => demoNetwork({ scale: 1, centers: 11 })).toThrow(RangeError);
    expect(() => demoNetwork({ scale: 1, centers: 501 })).toThrow(RangeError);
  });

  it('has marks of the kinds there are, about metrics there are, at units there are', () => {
    const codes = new Set(network.units.map(({ code }) => code));
    for (const { unit, metric, kind } of network.marks) {
      expect(codes.has(unit)).toBe(true);
      expect(MARK_KINDS).toContain(kind);
      if (metric) expect(getMetric(metric).code).toBe(metric);
    }
  });

  it('has closures of a unit that do not overlap', () => {
    for (const own of Map.groupBy(network.closures, ({ unit }) => unit).values()) {
      const inOrder = own.every((closed, i) => i === 0 || (own[i - 1]?.to ?? '') < closed.from);
      expect(inOrder).toBe(true);
    }
  });
});

describe('the events', () => {
  it('are about 100,000, mostly consultations', () => {
    const shares = [consultations, bookings, sessions].map(({ length }) => length);
    const all = consultations.length + bookings.length + sessions.length;
    expect(Math.round(all / 1000)).toBe(100);
    expect(shares.map((count) => Math.round((count * 100) / all))).toEqual([66, 30, 4]);
  });

  it('use every code of the lists, and no other', () => {
    const [cases, space, session] = ['consultation.cases', 'space.bookings', 'session.held'];
    const lists: readonly [metric: string | undefined, by: string, codes: (string | null)[]][] = [
      [cases, 'topic', consultations.flatMap(({ topics }) => topics)],
      [cases, 'channel', consultations.map(({ channel }) => channel)],
      [cases, 'client_type', consultations.map(({ clientType }) => clientType)],
      [cases, 'referral', consultations.map(({ referral }) => referral)],
      [cases, 'outcome', consultations.map(({ outcome }) => outcome)],
      [cases, 'field', consultations.map(({ field }) => field)],
      [space, 'mode', bookings.map(({ mode }) => mode)],
      [space, 'purpose', bookings.map(({ purpose }) => purpose)],
      [session, 'format', sessions.map(({ format }) => format)],
    ];
    for (const [metric = '', by, codes] of lists)
      expect(used(codes)).toEqual(optionsOf(metric, by));
    expect(used(sessions.map(({ programme }) => programme))).toEqual([...PROGRAMME_CODES].sort());
    const programmes = optionsOf('session.held', 'programme');
    expect(programmes).toEqual(expect.arrayContaining([...PROGRAMME_CODES]));
  });

  it('leave something unnoted here and there', () => {
    const some = (count: number, of: number) => count > of / 100 && count < of / 2;
    const untimed = consultations.filter(({ minutes }) => minutes === null);
    expect(some(untimed.length, consultations.length)).toBe(true);
    const unsent = consultations.filter(({ referral }) => referral === null);
    expect(some(unsent.length, consultations.length)).toBe(true);
    const stays = bookings.filter(({ state }) => state === 'USED');
    expect(some(stays.filter(({ users }) => users === null).length, stays.length)).toBe(true);
    expect(sessions.some(({ participants }) => participants === null)).toBe(true);
  });

  it('have one to three different topics', () => {
    const counts = new Set(consultations.map(({ topics }) => topics.length));
    expect([...counts].sort()).toEqual([1, 2, 3]);
    const twice = consultations.filter(({ topics }) => new Set(topics).size < topics.length);
    expect(twice).toEqual([]);
  });

  it('lie within the days of their part, and on no day of a closure', () => {
    for (const { unit, from, to, events } of logs) {
      expect(from >= '2021-04-01' && to <= '2026-03-31').toBe(true);
      const closures = network.closures.filter((closed) => closed.unit === unit);
      const misplaced = [...events].filter(
        ({ day }) =>
          day < from || day > to || closures.some((each) => each.from <= day && day <= each.to),
      );
      expect(misplaced).toEqual([]);
    }
  });

  it('have a number once in a log', () => {
    for (const { events } of logs) {
      const numbers = [...events].map(({ number }) => number).filter((number) => number !== null);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('follow sessions that were held, and before them', () => {
    for (const center of network.centers) {
      const own = [...logsOf(center)].flatMap((log) =>
        log.dataSet === 'SESSION' ? [...log.events] : [],
      );
      const dayOf = new Map(own.map(({ number, day }) => [number, day]));
      const lost = own.filter(({ follows, day }) => follows && (dayOf.get(follows) ?? day) >= day);
      expect(lost).toEqual([]);
    }
    expect(sessions.filter(({ follows }) => follows).length).toBeGreaterThan(1000);
  });

  it('have seats for each way of taking part', () => {
    const wrong = sessions.filter(
      ({ format, capacityInPerson, capacityOnline }) =>
        (format === 'online' && capacityInPerson !== null) ||
        (format === 'in_person' && capacityOnline !== null),
    );
    expect(wrong).toEqual([]);
    const both = sessions.filter((each) => each.capacityInPerson && each.capacityOnline);
    expect(both.every(({ format }) => format === 'hybrid')).toBe(true);
    expect(both.length).toBeGreaterThan(100);
  });

  it('of a center are the same, however many centers there are', () => {
    const larger = demoNetwork({ scale: 1, centers: 30 });
    for (const at of [0, 7, 11]) {
      const [one, other] = [network.centers[at], larger.centers[at]];
      expect(one).toEqual(other);
      const eventsOf = (center: typeof one) =>
        center
          ? [...logsOf(center)].map(({ events, ...part }) => ({ ...part, all: [...events] }))
          : [];
      expect(eventsOf(one)).toEqual(eventsOf(other));
    }
  });
});

describe('the bookings', () => {
  const counted = bookings.filter(({ state }) => state !== 'CANCELLED');

  it('lie on one another in the double bookings of the story only', () => {
    const stays = counted.flatMap((each) => each.spaceCodes.map((space) => ({ ...each, space })));
    const doubles: string[] = [];
    for (const own of Map.groupBy(stays, ({ space, day }) => `${space} ${day}`).values()) {
      own.sort((a, b) => a.startsAt - b.startsAt);
      for (const [i, stay] of own.entries()) {
        const before = own[i - 1];
        if (before && before.endsAt > stay.startsAt) doubles.push(`${stay.space} ${stay.day}`);
      }
    }
    const wanted = STORY.doubleBookings.map(({ center, month }) =>
      expect.stringMatching(new RegExp(`^${center}/[a-z-]+ ${month}`)),
    );
    expect(doubles).toEqual(wanted);
  });

  it('are of all states, some of several spaces, some with more people than seats', () => {
    expect(used(bookings.map(({ state }) => state))).toEqual([
      'BOOKED',
      'CANCELLED',
      'NO_SHOW',
      'USED',
    ]);
    expect(bookings.filter(({ spaceCodes }) => spaceCodes.length > 1).length).toBeGreaterThan(100);
    const seats = new Map(network.units.map((unit) => [unit.code, unit.seats ?? 0]));
    const crowded = bookings.filter(({ users, spaceCodes }) => {
      return (users ?? 0) > spaceCodes.reduce((sum, code) => sum + (seats.get(code) ?? 0), 0);
    });
    expect(crowded.length).toBeGreaterThan(10);
    expect(crowded.length).toBeLessThan(bookings.length / 50);
  });

  it('begin and end within a day, some of them while nobody is there', () => {
    const impossible = bookings.filter(
      ({ startsAt, endsAt }) => startsAt < 0 || startsAt >= endsAt || endsAt > 1440,
    );
    expect(impossible).toEqual([]);
    const closes = 21 * 60;
    const late = counted.filter(({ day, endsAt }) => day >= '2023-04-01' && endsAt > closes + 30);
    const early = counted.filter(({ startsAt }) => startsAt < 9 * 60);
    expect(early.length + late.length).toBeGreaterThan(50);
    expect(early.length + late.length).toBeLessThan(counted.length / 30);
  });

  it('are at most six a day in a space, even in the largest network', () => {
    const [center] = demoNetwork({ scale: 100, centers: 12 }).centers;
    const perDay = new Map<string, number>();
    for (const log of center ? logsOf(center) : []) {
      if (log.dataSet !== 'BOOKING' || !log.from.startsWith('2024')) continue;
      for (const { spaceCodes, day, state } of log.events) {
        if (state === 'CANCELLED') continue;
        for (const code of spaceCodes) {
          perDay.set(`${code} ${day}`, (perDay.get(`${code} ${day}`) ?? 0) + 1);
        }
      }
    }
    expect(Math.max(...perDay.values())).toBeLessThanOrEqual(6);
    expect(perDay.size).toBeGreaterThan(3000);
  });
});
