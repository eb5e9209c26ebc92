import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../catalogue/index.js';
import { DEMO_SIZE, demoNetwork } from '../../demo-network/index.js';
import { checkTarget } from '../targets/check-target.js';
import { DEMO_METRICS, demoTargets } from './demo-targets.js';
import { demoRemarks } from './demo-remarks.js';

const { centers, programmes } = demoNetwork(DEMO_SIZE);
const years = [2021, 2022, 2023, 2024, 2025];
const valueOf = (metric: string): number => {
  const unit = METRICS.find(({ code }) => code === metric)?.unit;
  return unit === 'ratio' ? 0.4123 : 1_234;
};

const all = centers.flatMap(({ code: unit }) =>
  years.flatMap((fiscalYear) => demoTargets({ unit, fiscalYear, valueOf, programmes })),
);

describe('what the fictional network plans', () => {
  it('could be typed just so, and is the same each time', () => {
    for (const { key, versions } of all)
      for (const { said } of versions) expect(checkTarget(key, said)).toEqual(said);
    const again = centers.flatMap(({ code: unit }) =>
      years.flatMap((fiscalYear) => demoTargets({ unit, fiscalYear, valueOf, programmes })),
    );
    expect(again).toEqual(all);
  });

  it('has every type of target, every profile and every scheme', () => {
    const said = all.flatMap(({ versions }) => versions.map((version) => version.said));
    const kinds = (of: (one: (typeof said)[number]) => string) => [...new Set(said.map(of))].sort();
    expect(kinds(({ aim }) => aim.type)).toEqual([
      ...['ABOUT', 'AT_LEAST', 'AT_MOST', 'EXACT', 'MILESTONE', 'ONGOING', 'RANGE'],
    ]);
    expect(kinds(({ profile }) => profile)).toEqual(['EVEN', 'LAST_YEAR', 'OWN']);
    expect(kinds(({ scheme }) => scheme)).toEqual([
      ...['capped', 'grades', 'ladder', 'pass_fail', 'reverse', 'uncapped'],
    ]);
  });

  it('is 12 to 30 targets a year, some of them raised in autumn, and never two of one number', () => {
    const byYear = Map.groupBy(all, ({ key }) => `${key.unit} ${key.fiscalYear}`);
    for (const targets of byYear.values()) {
      expect(targets.length).toBeGreaterThanOrEqual(12);
      expect(targets.length).toBeLessThanOrEqual(30);
      const names = targets.map(({ key }) => `${key.metric} ${key.programme}`);
      expect(new Set(names).size).toBe(names.length);
    }
    const raised = all.filter(({ versions }) => versions.length > 1);
    expect(raised.length).toBeGreaterThan(0);
    expect(raised.length).toBeLessThan(byYear.size);
  });

  it('leaves out what nobody reported, and says something only of what is planned', () => {
    const unit = centers[0]?.code ?? '';
    const none = demoTargets({ unit, fiscalYear: 2025, valueOf: () => null, programmes });
    expect(none.map(({ key }) => key.metric).filter((m) => DEMO_METRICS.includes(m))).toEqual([]);
    const said = centers.flatMap(({ code }) => demoRemarks(code, 2025));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ key }) => !DEMO_METRICS.includes(key.metric))).toEqual([]);
  });
});
