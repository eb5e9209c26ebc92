import { describe, expect, it } from '@jest/globals';
import { getDisaggregation, getMetric } from '../catalogue/index.js';
import { figureFiles } from './demo-figures.js';
import { logsOf } from './demo-logs.js';
import { demoNetwork } from './demo-network.js';
import { MONTHS } from './months.js';
import { STORY } from './story.js';

const network = demoNetwork({ scale: 1, centers: 12 });
const files = [...figureFiles(network)];
const rows = files.flatMap(({ text }) => {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
});

function centerAt(code: string) {
  const center = network.centers.find((each) => each.code === code);
  if (!center) throw new Error(code);
  return center;
}

const logsAt = (code: string) => [...logsOf(centerAt(code))];
const casesAt = (code: string) =>
  logsAt(code).flatMap((log) => (log.dataSet === 'CONSULTATION' ? [...log.events] : []));
const inMonth = <Item extends { day: string }>(events: readonly Item[], month: string) =>
  events.filter(({ day }) => day.startsWith(month));

describe('the story', () => {
  const all = network.centers.flatMap(({ code }) => casesAt(code));

  it('names centers there are', () => {
    const { pandemic: _, doubleBookings, ...places } = STORY;
    const codes = [...Object.values(places), ...doubleBookings].map(({ center }) => center);
    expect(codes.map((code) => centerAt(code).code)).toEqual(codes);
  });

  it('has two dips in the pandemic', () => {
    const [april2021, april2022, april2025] = ['2021-04', '2022-04', '2025-04'].map(
      (month) => inMonth(all, month).length,
    );
    expect(april2021).toBeLessThan((april2022 ?? 0) * 0.75);
    expect(april2022).toBeLessThan((april2025 ?? 0) * 0.85);
    const [november, february] = ['2021-11', '2022-02'].map((month) => inMonth(all, month).length);
    expect(february).toBeLessThan((november ?? 0) * 0.8);
  });

  it('has consultations about the pandemic until 2023', () => {
    const { topic, lastMonth } = STORY.pandemic;
    const about = all.filter(({ topics }) => topics.includes(topic)).map(({ day }) => day);
    expect(about.filter((day) => day < '2022-04').length).toBeGreaterThan(1000);
    const last = about.reduce((latest, day) => (day > latest ? day : latest));
    expect(last.slice(0, 7) <= lastMonth).toBe(true);
    expect(last > '2023-01').toBe(true);
  });

  it('has a season: August is quiet, October is not', () => {
    expect(inMonth(all, '2024-08').length).toBeLessThan(inMonth(all, '2024-10').length * 0.8);
  });

  it('has a center that opens on a day, with nothing before it', () => {
    const { center, day } = STORY.opening;
    expect(centerAt(center).openedOn).toBe(day);
    const own = logsAt(center);
    expect(own.every(({ from }) => from >= day)).toBe(true);
    const first = own.flatMap(({ events }) => [...events].map((event) => event.day)).sort()[0];
    expect(first?.startsWith(day.slice(0, 7))).toBe(true);
    expect(
      rows
        .filter(({ unit }) => unit === center)
        .every((row) => (row['period'] ?? '') >= day.slice(0, 7)),
    ).toBe(true);
    expect(network.programmes.filter(({ unit }) => unit === center)[0]?.fiscalYear).toBe(2022);
  });

  it('has a month of consultations that no part covers', () => {
    const { center, month } = STORY.unreported;
    const covering = logsAt(center).filter(
      ({ from, to }) => from <= `${month}-30` && to >= `${month}-01`,
    );
    expect(covering.map(({ dataSet }) => dataSet)).toEqual(['BOOKING', 'SESSION']);
    const days = logsAt(center).filter(({ dataSet }) => dataSet === 'CONSULTATION');
    expect(days.map(({ from, to }) => `${from} ${to}`)).toEqual([
      ...['2021-04-01 2022-03-31', '2022-04-01 2023-03-31', '2023-04-01 2023-10-31'],
      ...['2023-12-01 2024-03-31', '2024-04-01 2025-03-31', '2025-04-01 2026-03-31'],
    ]);
  });

  it('has a definition that changes: more calls from a day on, and a mark that breaks', () => {
    const { center, day } = STORY.definitionChange;
    const own = casesAt(center);
    const [before, after] = ['2023-10', '2024-10'].map((month) => inMonth(own, month));
    expect(after?.length).toBeGreaterThan((before?.length ?? 0) * 1.25);
    const calls = (events: typeof own = []) =>
      events.filter(({ channel }) => channel === 'phone').length / events.length;
    expect(calls(after)).toBeGreaterThan(calls(before) * 1.3);
    expect(network.marks).toContainEqual(
      expect.objectContaining({ unit: center, from: day, kind: 'DEFINITION', breaks: true }),
    );
  });

  it('has a month that is handed in too few, then again', () => {
    const { center, month, firstUpTo } = STORY.corrected;
    const [first, ...later] = logsAt(center);
    const again = later.filter(
      ({ dataSet, from, to }) => dataSet === 'CONSULTATION' && from <= month && to > month,
    );
    expect(first).toMatchObject({
      dataSet: 'CONSULTATION',
      from: `${month}-01`,
      to: `${month}-30`,
    });
    const few = [...(first?.events ?? [])];
    const complete = inMonth([...(again[0]?.events ?? [])], month);
    expect(few.length).toBeGreaterThan(10);
    expect(complete.length).toBeGreaterThan(few.length * 1.5);
    expect(complete.filter(({ day }) => day <= firstUpTo)).toEqual(few);
  });

  it('has a center that moves: closed, then open longer', () => {
    const { center, from, to, reopens } = STORY.move;
    expect(network.closures).toContainEqual(expect.objectContaining({ unit: center, from, to }));
    const minutes = network.hours
      .filter(({ unit }) => unit === center)
      .map(({ spans }) =>
        spans.reduce(
          (sum, span) => sum + Number.parseInt(span.closes) - Number.parseInt(span.opens),
          0,
        ),
      );
    expect(minutes[1]).toBeGreaterThan(minutes[0] ?? 0);
    const days = logsAt(center).flatMap(({ events }) => [...events].map(({ day }) => day));
    expect(days.some((day) => day >= from && day <= to)).toBe(false);
    expect(days.some((day) => day >= reopens && day <= '2023-03-31')).toBe(true);
  });

  it('has a center with totals and no log', () => {
    const { center } = STORY.totalsOnly;
    expect(logsAt(center)).toEqual([]);
    const own = rows.filter(
      ({ unit, metric }) => unit === center && metric === 'consultation.cases',
    );
    const channels = getDisaggregation(getMetric('consultation.cases'), 'channel').options;
    for (const { key } of MONTHS) {
      const values = own.filter(({ period }) => period === key);
      const total = values.find(({ options }) => options === '');
      const parts = values.filter(({ options }) => options !== '');
      const sum = parts.reduce((so, { value }) => so + Number(value), 0);
      expect(parts).toHaveLength(channels.length);
      expect(sum).toBe(Number(total?.['value']));
    }
    const metrics = new Set(rows.filter(({ unit }) => unit === center).map(({ metric }) => metric));
    expect(metrics.has('session.held') && metrics.has('session.participants')).toBe(true);
  });

  it('has a center with both, which differ in one month', () => {
    const { center, differsIn, by } = STORY.both;
    const own = casesAt(center);
    const differing = rows
      .filter(({ unit, metric }) => unit === center && metric === 'consultation.cases')
      .map(({ period = '', value }) => [period, Number(value) - inMonth(own, period).length])
      .filter(([, difference]) => difference !== 0);
    expect(differing).toEqual([[differsIn, by]]);
  });

  it('has a center whose consultations have no number, and one that files many as other', () => {
    const own = casesAt(STORY.withoutNumbers.center);
    expect(own.every(({ number }) => number === null)).toBe(true);
    const other = (code: string) => {
      const cases = casesAt(code);
      return cases.filter(({ topics }) => topics.includes('other')).length / cases.length;
    };
    expect(other(STORY.residual.center)).toBeGreaterThan(other('demo-shiomino-center') * 2);
  });
});

describe('the figures', () => {
  it('are whole numbers about metrics and units there are', () => {
    const codes = new Set(network.units.map(({ code }) => code));
    const wrong = rows.filter(
      ({ unit = '', reporter, value = '' }) =>
        !codes.has(unit) || reporter !== unit || !/^\d+$/.test(value),
    );
    expect(wrong).toEqual([]);
    const metrics = [...new Set(rows.map(({ metric = '' }) => metric))];
    expect(metrics.map((code) => getMetric(code).code)).toEqual(metrics);
  });

  it('are there for every center and month', () => {
    for (const metric of ['group.registered', 'facility.visitors', 'newsletter.copies']) {
      expect(rows.filter((row) => row['metric'] === metric)).toHaveLength(11 * 60 + 42);
    }
    expect(rows.filter(({ metric }) => metric === 'population.residents')).toHaveLength(8 * 5);
  });
});
